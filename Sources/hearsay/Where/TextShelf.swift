import Foundation
import HearsayExtraction
import HearsayFormats
import HearsayModel

/// The user's own copies of articles, to be hung onto a graph that has no texts
/// (`--texts DIR`).
///
/// Nothing is written to the folder; which text belongs to which article is told
/// by `TextMatcher`.
struct TextShelf: Sendable {
  /// The path of the text of each article that has one here.
  let paths: [Article.ID: String]
  /// What is to be told of files that fit nothing, or several.
  let remarks: [String]

  /// Looks through a folder for the texts of a graph's articles.
  init(folder: String, files: GraphFiles, now: Int64) throws {
    let collector = ArticleCollector()
    try files.read(into: collector, now: now)
    let candidates = try Self.texts(in: folder)
    let found = TextMatcher(articles: collector.articles).match(candidates)
    var paths: [Article.ID: String] = [:]
    for match in found.matches { paths[match.article] = "\(folder)/\(match.text)" }
    self.paths = paths
    var remarks = ["\(counted(found.matches.count, "text")) of \(folder) hung onto the graph."]
    remarks += found.ambiguous.map { "\($0.texts.joined(separator: ", ")): fits several articles." }
    remarks += found.unreadable.map { "\($0.text): \($0.error)." }
    self.remarks = remarks
  }

  /// The article with its text, where one is here.
  func complete(_ article: Article) -> Article {
    guard article.text == nil, let path = paths[article.id],
      let data = FileManager.default.contents(atPath: path),
      let plain = try? PlainText(bytes: Array(data))
    else { return article }
    var complete = article
    complete.text = plain.text
    if complete.sha256 == nil { complete.sha256 = try? FileStamp.hash(of: path) }
    return complete
  }

  /// The readable files of a folder, not those of folders in it; 16 MiB each at most.
  private static func texts(in folder: String) throws -> [CandidateText] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure("\(folder): the folder of texts cannot be read. Check the path.")
    }
    return names.sorted().compactMap { name in
      var isFolder: ObjCBool = false
      let path = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, let data = FileManager.default.contents(atPath: path),
        data.count <= 16 << 20
      else { return nil }
      return CandidateText(name: name, bytes: Array(data))
    }
  }
}

/// Takes the articles of a graph and nothing else.
private final class ArticleCollector: RecordSink {
  private(set) var articles: [MatchableArticle] = []

  func begin(file: String, header: GraphHeader) {}

  func add(_ record: GraphRecord, line: Int) {
    if case .article(let article) = record { articles.append(MatchableArticle(article)) }
  }

  func report(_ problem: Problem) {}
  func advance(bytes: Int, of total: Int?) {}
}

/// Hands records on, articles with their texts.
final class TextHangingSink: RecordSink {
  private let sink: any RecordSink
  private let shelf: TextShelf

  init(_ sink: any RecordSink, _ shelf: TextShelf) {
    self.sink = sink
    self.shelf = shelf
  }

  func begin(file: String, header: GraphHeader) throws {
    try sink.begin(file: file, header: header)
  }

  func add(_ record: GraphRecord, line: Int) throws {
    guard case .article(let article) = record else { return try sink.add(record, line: line) }
    try sink.add(.article(shelf.complete(article)), line: line)
  }

  func report(_ problem: Problem) throws { try sink.report(problem) }

  func advance(bytes: Int, of total: Int?) throws { try sink.advance(bytes: bytes, of: total) }
}
