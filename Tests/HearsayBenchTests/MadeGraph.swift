import HearsayFormats
import HearsayModel

@testable import hearsay_bench

/// A made graph, as the reader of the native format sees it.
struct MadeGraph: Sendable {
  private(set) var problems: [Problem] = []
  private(set) var quotes: [Quote] = []
  private(set) var articles: [Article] = []
  private(set) var reports: [Report] = []

  init(quotes: Int, hubs: Bool = false) throws {
    let bytes = Self.bytes(quotes: quotes, seed: 1, hubs: hubs)
    let sink = Sink()
    // 2026-01-01: after the last day of a made graph.
    try NativeReader(now: 1_767_225_600).read("made", from: MemoryByteSource(bytes), into: sink)
    problems = sink.problems
    for record in sink.records {
      switch record {
      case .quote(let quote): self.quotes.append(quote)
      case .article(let article): articles.append(article)
      case .report(let report): reports.append(report)
      default: break
      }
    }
  }

  /// One of 4,000 quotes, made once for all tests.
  static let usual = Result { try MadeGraph(quotes: 4_000) }

  static func bytes(quotes: Int, seed: UInt64, hubs: Bool = false) -> [UInt8] {
    var generator = GraphGenerator(GraphShape(quotes: quotes, hasHubs: hubs), seed: seed)
    var bytes: [UInt8] = []
    generator.run { bytes += $0 }
    return bytes
  }

  private final class Sink: RecordSink {
    var problems: [Problem] = []
    var records: [GraphRecord] = []

    func begin(file: String, header: GraphHeader) {}
    func add(_ record: GraphRecord, line: Int) { records.append(record) }
    func report(_ problem: Problem) { problems.append(problem) }
    func advance(bytes: Int, of total: Int?) {}
  }
}
