import HearsayModel
import Synchronization

/// The files that a load has read: the graph's, and those of articles' texts that it
/// looked for.
final class ReadFiles: Sendable {
  private let collected = Mutex<[FileStamp]>([])
  private let hashing = Mutex<Task<[String: String], Never>?>(nil)

  /// The files so far; texts that were read bear the hash that the graph says of them.
  var stamps: [FileStamp] { collected.withLock { $0 } }

  /// Notes a file.
  func add(_ stamp: FileStamp) { collected.withLock { $0.append(stamp) } }

  /// Begins to hash the graph's own files, on another thread: to be called when all was read.
  func beginHashing() {
    let paths = stamps.filter { $0.sha256.isEmpty && !$0.isMissing }.map(\.path)
    hashing.withLock {
      $0 = Task.detached {
        paths.reduce(into: [:]) { hashes, path in hashes[path] = try? FileStamp.hash(of: path) }
      }
    }
  }

  /// The hashes by their paths, where that has begun; they hold for files that are unchanged
  /// from before they were read until after this.
  func hashes() async -> [String: String] {
    await hashing.withLock { $0 }?.value ?? [:]
  }

  /// Says what the text that was noted last has in it.
  fileprivate func setHash(_ sha256: String) {
    collected.withLock { stamps in
      guard let last = stamps.indices.last, !stamps[last].isMissing else { return }
      stamps[last].sha256 = sha256
    }
  }
}

/// Hands records on, and notes what the graph says of the text that it just read.
final class TextFileSink: RecordSink {
  private let sink: any RecordSink
  private let list: ReadFiles

  init(_ sink: any RecordSink, _ list: ReadFiles) {
    self.sink = sink
    self.list = list
  }

  func begin(file: String, header: GraphHeader) throws {
    try sink.begin(file: file, header: header)
  }

  func add(_ record: GraphRecord, line: Int) throws {
    if case .article(let article) = record, article.textFile != nil, article.text != nil {
      list.setHash(article.sha256 ?? "")
    }
    try sink.add(record, line: line)
  }

  func report(_ problem: Problem) throws { try sink.report(problem) }

  func advance(bytes: Int, of total: Int?) throws { try sink.advance(bytes: bytes, of: total) }
}
