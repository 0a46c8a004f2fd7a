import HearsayModel
import Testing

@Suite struct OriginsSentenceTests {
  /// Figures, and what is said of them on a wide, a middling and a narrow line.
  static let sentences: [(OriginsSummary, String, String, String)] = [
    (
      .init(reports: 30, articles: 30, namedCount: 2, creditNobody: 7),
      "30 reports · 2 named origins · 7 credit nobody · at most 9",
      "2 named, 7 reports credit nobody: at most 9", "2 named, 7 uncredited: at most 9"
    ),
    (
      .init(reports: 2, articles: 2, namedCount: 1, creditNobody: 1),
      "2 reports · 1 named origin · 1 credits nobody · at most 2",
      "1 named, 1 report credits nobody: at most 2", "1 named, 1 uncredited: at most 2"
    ),
    (
      .init(reports: 31, articles: 31, notExamined: 31),
      "31 reports · origins not examined", "not examined", "not examined"
    ),
    (
      .init(reports: 31, articles: 31, namedCount: 1, creditNobody: 4, notExamined: 3),
      "31 reports · 1 named origin · 4 credit nobody · 3 not examined",
      "1 named, 4 reports credit nobody, 3 not examined", "1 named, 4 uncredited, 3 not examined"
    ),
    (
      .init(reports: 3, articles: 3, inLoop: 3),
      "3 reports · origins named: none · 3 in a loop of credits",
      "named: none, 3 in a loop", "named: none, 3 in a loop"
    ),
    (
      .init(reports: 4, articles: 4, namedCount: 1, inLoop: 3),
      "4 reports · 1 named origin · 3 in a loop of credits · at most 4",
      "1 named, 3 in a loop: at most 4", "1 named, 3 in a loop: at most 4"
    ),
    (
      .init(reports: 18, articles: 18, namedCount: 1),
      "18 reports · 1 named origin", "1 named", "1 named"
    ),
    (
      .init(reports: 1, articles: 1, creditNobody: 1),
      "1 report · origins named: none · 1 credits nobody · at most 1",
      "named: none, 1 report credits nobody: at most 1", "named: none, 1 uncredited: at most 1"
    ),
    (
      .init(reports: 3, articles: 2, namedCount: 1, creditNobody: 1),
      "3 reports in 2 articles · 1 named origin · 1 article credits nobody · at most 2",
      "1 named, 1 article credits nobody: at most 2", "1 named, 1 uncredited: at most 2"
    ),
    (
      .init(reports: 3, articles: 3, namedCount: 1, creditUnnamed: 2),
      "3 reports · 1 named origin · 2 credit no source by name · at most 3",
      "1 named, 2 name no source: at most 3", "1 named, 2 name no source: at most 3"
    ),
    (OriginsSummary(), "no report that counts", "no report that counts", "no report that counts"),
  ]

  @Test("The figures are put into words in one way", arguments: sentences)
  func sentence(summary: OriginsSummary, wide: String, middling: String, narrow: String) {
    #expect(summary.sentence == wide)
    #expect(summary.phrase == middling)
    #expect(summary.shortPhrase == narrow)
    for word in ["independent", "confirmed"] { #expect(!wide.contains(word)) }
  }
}
