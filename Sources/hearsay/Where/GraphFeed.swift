import HearsayFormats
import HearsayModel

/// Hands the records of several places to a store, as one set.
struct GraphFeed: Sendable {
  let files: GraphFiles
  let now: Int64

  /// Looks at the files; throws where one is missing, and for a library.
  init(places: [GraphPlace], now: Int64) throws {
    let paths = try places.flatMap { place in
      switch place {
      case .files(let paths, _): paths
      case .standardInput: ["-"]
      case .library(let path):
        throw CommandFailure(
          "\(path): this is a library, not a graph. Write it out as a graph first: hearsay export "
            + "--in \(path) --format jsonl.")
      }
    }
    files = try GraphFiles(at: paths)
    self.now = now
  }

  /// Reads all files into the sink.
  func run(into sink: any RecordSink) throws {
    try files.read(into: sink, now: now)
  }
}
