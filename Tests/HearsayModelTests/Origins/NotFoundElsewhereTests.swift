import HearsayModel
import Testing

@Suite struct NotFoundElsewhereTests {
  typealias Candidate = NotFoundElsewhere.Candidate
  typealias Reason = NotFoundElsewhere.Reason

  static func candidate(
    _ name: String, source: String? = nil, published: String? = "2025-03-15",
    extent: Article.Extent? = .full, state: Article.State? = nil, lang: String? = "en",
    hasText: Bool = true, versionOf: String? = nil, eventLink: Status = .accepted,
    quote: Status? = nil, hasWords: Bool = false
  ) -> Candidate {
    let source = source ?? name
    return Candidate(
      id: .init("a:\(name)"), source: source.isEmpty ? nil : .init("s:\(source)"),
      published: published.flatMap { EDTFDate($0) }, extent: extent, state: state, lang: lang,
      hasText: hasText, versionOf: versionOf.map { .init("a:\($0)") }, eventLink: eventLink,
      quote: quote, hasWords: hasWords)
  }

  static func judged(
    _ candidates: [Candidate], statement: String? = "2025-03-14", reports: [String] = [],
    creditedOnly: [String] = []
  ) -> NotFoundElsewhere {
    NotFoundElsewhere(
      candidates: candidates, statement: statement.flatMap { EDTFDate($0) },
      reports: reports.compactMap { EDTFDate($0) }, languages: ["en", "ru"],
      creditedOnly: creditedOnly.map { .init("s:\($0)") })
  }

  static let cases: [(String, Candidate, Reason?)] = [
    ("a full text after it", candidate("A"), nil),
    ("a whole text of which the extent is not said", candidate("A", extent: nil), nil),
    ("a full text read elsewhere", candidate("A", hasText: false), nil),
    ("a region of a language with rules", candidate("A", lang: "en-GB"), nil),
    ("a day before", candidate("A", published: "2025-03-12"), .before),
    ("the same day", candidate("A", published: "2025-03-14"), .orderUnknown),
    ("no date", candidate("A", published: nil), .orderUnknown),
    ("a doubtful date", candidate("A", published: "2025-03-20?"), .orderUnknown),
    ("a headline", candidate("A", extent: .headline), .headlineOnly),
    ("a summary", candidate("A", extent: .summary), .summaryOnly),
    ("no text", candidate("A", extent: nil, hasText: false), .noText),
    ("another language", candidate("A", lang: "hu"), .languageWithoutRules),
    ("an unknown language", candidate("A", lang: nil), .languageWithoutRules),
    ("a proposed event", candidate("A", eventLink: .proposed), .linkProposed),
    ("a proposed report", candidate("A", quote: .proposed), .quoteProposed),
    ("the words in its text, without a report", candidate("A", hasWords: true), .notEntered),
    ("a refused report", candidate("A", quote: .rejected), nil),
    ("a withdrawn article", candidate("A", state: .withdrawn), .withdrawn),
  ]

  @Test("What can be said of an article depends on what is known of it", arguments: cases)
  func reason(name: String, candidate: Candidate, reason: Reason?) {
    let found = Self.judged([candidate])
    #expect(found.count == 1)
    #expect(found.without.count == (reason == nil ? 1 : 0))
    #expect(found.notJudged.first?.reason == reason)
  }

  @Test("Sources that have the quote are not looked for it")
  func having() {
    let found = Self.judged([
      Self.candidate("A", quote: .accepted), Self.candidate("A2", source: "A"),
      Self.candidate("B1", source: "B", quote: .accepted),
      Self.candidate("B2", source: "B", versionOf: "B1"),
    ])
    #expect(found == NotFoundElsewhere())
    #expect(found.sentence == nil)
  }

  @Test("A source stands once, by the article that tells most")
  func bySource() {
    let found = Self.judged(
      [
        Self.candidate("A1", source: "A", extent: .headline), Self.candidate("A2", source: "A"),
        Self.candidate("X", source: ""), Self.candidate("Y", source: ""),
      ], creditedOnly: ["A", "C"])
    #expect(found.without.map(\.article) == [.init("a:A2"), .init("a:X"), .init("a:Y")])
    #expect(found.notJudged.map(\.source) == [.init("s:C")])
  }

  @Test("Of versions the newest is looked at")
  func versions() {
    let found = Self.judged([
      Self.candidate("A1", source: "A"),
      Self.candidate("A2", source: "A", extent: .summary, versionOf: "A1"),
    ])
    #expect(found.notJudged.map(\.reason) == [.summaryOnly])
    #expect(found.without.isEmpty)
  }

  @Test("What came out after a report came out after the statement")
  func afterReport() {
    let found = Self.judged(
      [Self.candidate("A", published: "2025-03-14T18:00Z")],
      reports: ["2025-03-14", "2025-03-14T10:02Z"])
    #expect(found.without.map(\.article) == [.init("a:A")])
  }

  @Test("Without rules for languages no language is a reason")
  func handMade() {
    let found = NotFoundElsewhere(
      candidates: [Self.candidate("A", lang: "hu")], statement: EDTFDate("2025-03-14"))
    #expect(found.without.count == 1)
  }

  @Test("Nine other sources: five full texts, and four with reasons")
  func nine() {
    let found = Self.judged(
      (1...5).map { Self.candidate("F\($0)") } + [
        Self.candidate("O1", published: "2025-03-10"),
        Self.candidate("O2", published: "2025-03-11"), Self.candidate("S", extent: .summary),
        Self.candidate("H", lang: "hu"),
      ])
    #expect(found.without.count == 5)
    #expect(found.reasons.map(\.reason) == [.before, .summaryOnly, .languageWithoutRules])
    #expect(found.reasons.map(\.count) == [2, 1, 1])
    #expect(
      found.sentence
        == "also on this event here: 5 full texts without it, 4 that cannot be judged")
  }
}
