import HearsayModel
import Testing

@Suite struct PrintedTextTests {
  private static let text = PrintedText(
    "The general vowed to “confront and expel” forces.\n\nHaftar said, on Friday,  “No one.”")

  @Test(
    "What does not stand in a text is found",
    arguments: [
      ("to 'confront and expel' forces", "vowed ", ". Haftar said", "The general", true),
      ("confront … No one", "to \"", ".”", "Haftar", true),
      ("No one … confront", nil, nil, nil, false),
      ("confront and repel", nil, nil, nil, false),
      ("confront and expel", "general ", nil, nil, false),
      ("confront and expel", nil, " forces", nil, false),
      ("confront and expel", nil, nil, "The marshal", false),
      ("", nil, nil, nil, false),
    ] as [(String, String?, String?, String?, Bool)])
  func findsWhatIsMissing(
    exact: String, prefix: String?, suffix: String?, speaker: String?, stands: Bool
  ) {
    let report = Report(
      id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"), exact: exact, prefix: prefix,
      suffix: suffix, speakerAs: speaker)
    #expect(Self.text.missing(of: report).isEmpty == stands)
  }
}
