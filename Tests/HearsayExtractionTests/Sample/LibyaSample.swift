import Foundation
import HearsayExtraction
import HearsayFormats
import HearsayModel

/// The sample of five real articles: its records, which the project has, and the
/// texts, which lie beside the project where somebody has put them.
struct LibyaSample {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL
  static let textFolder = root.appending(path: "../shared/articles").standardizedFileURL
  static let hasTexts = FileManager.default.fileExists(atPath: textFolder.path)
  static let whySkipped = "the articles are not at ../shared/articles"

  var articles: [Article] = []
  var reports: [Report] = []
  var namings: [Naming] = []

  init() throws {
    let file = Self.root.appending(path: "data/libya-2020.hearsay.jsonl")
    let sink = RecordCollector()
    try NativeReader(now: 1_767_225_600).read(
      file.lastPathComponent, from: MemoryByteSource(Array(Data(contentsOf: file))), into: sink)
    for record in sink.records {
      switch record {
      case .article(let article): articles.append(article)
      case .report(let report): reports.append(report)
      case .naming(let naming): namings.append(naming)
      default: break
      }
    }
  }

  /// The bytes of the articles' files by their names.
  static func texts() throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: textFolder.path)
    let files = try names.filter { $0.hasSuffix(".txt") }.map { name in
      (name, Array(try Data(contentsOf: textFolder.appending(path: name))))
    }
    return Dictionary(uniqueKeysWithValues: files)
  }
}

/// A sink that keeps records, and takes a problem for a failure.
private final class RecordCollector: RecordSink {
  var records: [GraphRecord] = []

  func begin(file: String, header: GraphHeader) {}
  func add(_ record: GraphRecord, line: Int) { records.append(record) }
  func report(_ problem: Problem) throws { throw problem }
  func advance(bytes: Int, of total: Int?) {}
}
