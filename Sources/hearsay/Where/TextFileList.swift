import HearsayModel
import Synchronization

/// The files of articles' texts that a graph refers to, as its loading meets them:
/// the cache looks at them too.
final class TextFileList: Sendable {
  private let collected = Mutex<[String]>([])

  /// The paths so far.
  var paths: [String] { collected.withLock { $0 } }

  /// Notes a path.
  func add(_ path: String) { collected.withLock { $0.append(path) } }
}

/// Hands records on, and notes the text files of articles.
final class TextFileSink: RecordSink {
  private let sink: any RecordSink
  private let list: TextFileList
  private var folder = ""

  init(_ sink: any RecordSink, _ list: TextFileList) {
    self.sink = sink
    self.list = list
  }

  func begin(file: String, header: GraphHeader) throws {
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    try sink.begin(file: file, header: header)
  }

  func add(_ record: GraphRecord, line: Int) throws {
    if case .article(let article) = record, let file = article.textFile { list.add(folder + file) }
    try sink.add(record, line: line)
  }

  func report(_ problem: Problem) throws { try sink.report(problem) }

  func advance(bytes: Int, of total: Int?) throws { try sink.advance(bytes: bytes, of: total) }
}
