import HearsayFormats
import HearsayModel

/// Hands the records of several places to a store, as one set.
struct GraphFeed: Sendable {
  let files: GraphFiles
  let now: Int64
  /// The user's own copies of the articles; nil: none are hung on.
  let texts: TextShelf?
  /// The files that `run` has read, each as it was before.
  let read = ReadFiles()

  /// Looks at the files; throws where one is missing, and for a library.
  init(places: [GraphPlace], now: Int64, texts folder: String? = nil) throws {
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
    texts = try folder.map { [files] in try TextShelf(folder: $0, files: files, now: now) }
  }

  /// Reads all files into the sink; throws where one was replaced or written to in
  /// the meantime.
  func run(into sink: any RecordSink) throws {
    // What is no plain file has no content to come back to.
    for file in files.files where file.byteCount != nil {
      if let path = file.path { read.add(try FileStamp.ofOutside(path)) }
    }
    let noting = TextFileSink(sink, read)
    try files.read(into: texts.map { TextHangingSink(noting, $0) } ?? noting, now: now) {
      read.add(.ofText($0))
    }
    for stamp in read.stamps { try stamp.expectUnchanged() }
  }
}
