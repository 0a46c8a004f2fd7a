import HearsayModel
import Synchronization

/// The files that a load has read: the graph's, and those of articles' texts as it
/// meets them.
final class ReadFiles: Sendable {
  private let collected = Mutex<[FileStamp]>([])

  /// The files so far; texts bear the hash that the graph says of them.
  var stamps: [FileStamp] { collected.withLock { $0 } }

  /// Notes a file.
  func add(_ stamp: FileStamp) { collected.withLock { $0.append(stamp) } }
}

/// Hands records on, and notes the text files of articles.
final class TextFileSink: RecordSink {
  private let sink: any RecordSink
  private let list: ReadFiles
  private var folder = ""

  init(_ sink: any RecordSink, _ list: ReadFiles) {
    self.sink = sink
    self.list = list
  }

  func begin(file: String, header: GraphHeader) throws {
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    try sink.begin(file: file, header: header)
  }

  func add(_ record: GraphRecord, line: Int) throws {
    if case .article(let article) = record, let file = article.textFile {
      var stamp = try FileStamp.ofOutside(folder + file)
      stamp.sha256 = article.sha256 ?? ""
      list.add(stamp)
    }
    try sink.add(record, line: line)
  }

  func report(_ problem: Problem) throws { try sink.report(problem) }

  func advance(bytes: Int, of total: Int?) throws { try sink.advance(bytes: bytes, of: total) }
}
