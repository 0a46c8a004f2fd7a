import HearsayModel
import Testing

@testable import HearsaySQLite

/// A way to numbers that is the same in each run.
private struct Numbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

struct SimpleCreditsTests {
  private static let wordings = [
    "The bridge will be closed tonight.", "The bridge will be closed", "The ferry runs at six.",
    "…", "It will be closed … tonight.",
  ]

  /// A quote whose reports have no texts, versions or copies, with all kinds of credits.
  private static func quote(_ seed: Int) -> DerivedQuote {
    var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let kinds: [String?] = ["direct", "direct", "indirect", nil]
    let reports = (0..<1 + numbers.below(5)).map { number in
      let text = numbers.below(wordings.count)
      var credits: [DerivedReport.Credit] = []
      for chain in 0..<numbers.below(3) {
        for _ in 0...numbers.below(2) {
          let whom = numbers.below(9)
          credits.append(
            DerivedReport.Credit(
              source: whom < 7 ? Int64(100 + whom) : nil, actor: whom == 7 ? 300 : nil,
              chain: Int64(chain)))
        }
      }
      return DerivedReport(
        key: Int64(1000 + number), article: Int64(500 + number), isKept: numbers.below(6) > 0,
        wording: ContentHash.ofWording(wordings[text]), kind: kinds[numbers.below(kinds.count)],
        lang: "en", isExamined: !credits.isEmpty || numbers.below(3) > 0, isDisputed: false,
        isAccepted: true, isCounted: true, isFirstHand: false, isTied: false,
        source: numbers.below(8) > 0 ? Int64(100 + numbers.below(7)) : nil, host: nil, date: nil,
        latest: nil, isDated: false, credits: credits)
    }
    var quote = DerivedQuote(key: 1, isAccepted: true, textHash: 0)
    quote.reports = reports
    return quote
  }

  private static func text(of report: DerivedReport) -> String? {
    report.isKept ? wordings.first { ContentHash.ofWording($0) == report.wording } : nil
  }

  /// What the model says, in the words of the comparison.
  private static func model(_ quote: DerivedQuote) -> [String] {
    var wordings: [Int64: DerivedReport.Wording] = [:]
    for report in quote.reports {
      wordings[report.key] = text(of: report).map { DerivedReport.Wording(text: $0, quoted: []) }
    }
    let origins = quote.keyedCredits(wordings: wordings).origins()
    let only = origins.summary.namedCount == 1 ? origins.summary.named.first : nil
    var facts = QuoteFacts(soleOrigin: only.flatMap { Int64($0.source.id.rawValue) })
    for report in quote.reports {
      facts.credits.add(report, as: ID(String(report.key)), origins) { Int64($0.rawValue) }
    }
    return words(facts)
  }

  private static func words(_ facts: QuoteFacts) -> [String] {
    ["\(facts.soleOrigin ?? 0)"]
      + facts.credits.headings.map { "\($0.report) \($0.name) \($0.sources)" }
      + facts.credits.hops.map { "\($0.report) \($0.chain).\($0.number) \($0.isBorneOut)" }
  }

  @Test("What is read off simple credits is what the model says of them")
  func agrees() throws {
    var simple = 0
    var borneOut = 0
    for seed in 1...4000 {
      let quote = Self.quote(seed)
      guard let credits = SimpleCredits(quote) else { continue }
      let facts = credits.facts { report, other in
        guard let wording = Self.text(of: report), let place = Self.text(of: other) else {
          return false
        }
        return QuoteCredits.bears(place, directSpeech: wording)
      }
      simple += 1
      borneOut += facts.credits.hops.count
      #expect(Self.words(facts) == Self.model(quote), "seed \(seed)")
    }
    // So that the comparison is of more than quotes without credits.
    #expect(simple > 1000)
    #expect(borneOut > 100)
  }

  @Test("A chain that leads on, or back to its own source, is not simple")
  func refuses() {
    func report(_ key: Int64, _ source: Int64, credits: Int64?) -> DerivedReport {
      DerivedReport(
        key: key, article: key, isKept: true, wording: 7, kind: "direct", lang: nil,
        isExamined: true, isDisputed: false, isAccepted: true, isCounted: true,
        isFirstHand: false, isTied: false, source: source, host: nil, date: nil, latest: nil,
        isDated: false,
        credits: credits.map { [.init(source: $0, actor: nil, chain: 0)] } ?? [])
    }
    func quote(_ reports: [DerivedReport]) -> DerivedQuote {
      var quote = DerivedQuote(key: 1, isAccepted: true, textHash: 0)
      quote.reports = reports
      return quote
    }
    #expect(SimpleCredits(quote([report(1, 10, credits: 11), report(2, 11, credits: nil)])) != nil)
    #expect(SimpleCredits(quote([report(1, 10, credits: 11), report(2, 11, credits: 12)])) == nil)
    #expect(SimpleCredits(quote([report(1, 10, credits: 10)])) == nil)
  }
}
