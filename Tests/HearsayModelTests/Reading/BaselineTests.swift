import HearsayModel
import Testing

@Suite struct BaselineTests {
  typealias Case = (name: String, language: String?, rows: [WordingRow], expected: String?)

  private static func row(
    _ id: String, _ text: String?, lang: String? = "en", reports: Int = 1, proposed: Int = 0,
    uncounted: Int = 0
  ) -> WordingRow {
    WordingRow(
      id: WordingID(id), index: 0, text: text, lang: lang, reports: reports,
      proposedReports: proposed, uncountedReports: uncounted)
  }

  static let cases: [Case] = [
    ("a comma decides nothing", "en", [row("a", "we will go"), row("b", "we, will, go!")], "a"),
    ("most words", "en", [row("a", "extraordinarily long"), row("b", "we do go")], "b"),
    (
      "of as many words, most reports", "en",
      [row("a", "we will go"), row("b", "we shall go", reports: 2)], "b"
    ),
    (
      "the quote's language before fuller translations", "hu",
      [row("a", "we will not go there"), row("b", "nem megyünk", lang: "hu-HU")], "b"
    ),
    (
      "a translation where nobody has the original", "hu",
      [row("a", "we will go"), row("b", "we will not go")], "b"
    ),
    (
      "no language goes before where the quote's is not stated", nil,
      [row("a", "we will not go there"), row("b", "nem megyünk", lang: "hu")], "a"
    ),
    (
      "accepted before proposed", "en",
      [row("a", "we go"), row("b", "we will not go", reports: 0, proposed: 3)], "a"
    ),
    (
      "counted before an earlier version", "en",
      [row("a", "we will not go", reports: 0, uncounted: 3), row("b", "we go")], "b"
    ),
    (
      "of a withdrawn article before proposed", "en",
      [
        row("a", "we will not go", reports: 0, proposed: 3),
        row("b", "we go", reports: 0, uncounted: 1),
      ], "b"
    ),
    ("none was kept", "en", [row("a", nil)], nil),
  ]

  @Test("The baseline is the fullest wording by its words", arguments: cases)
  func baseline(example: Case) {
    let baseline = WordingRow.baseline(of: example.rows, language: example.language)
    #expect(baseline?.id.rawValue == example.expected)
  }
}
