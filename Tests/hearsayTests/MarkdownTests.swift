import Testing

@testable import hearsay

@Suite("Texts in Markdown")
struct MarkdownTests {
  @Test(
    "what would hide or reorder others is a visible mark, and ends of lines are blanks",
    arguments: ["\u{202E}", "\u{2066}", "\u{200E}", "\u{1B}", "\u{7F}", "\u{0}"])
  func hostile(_ character: String) {
    for shown in [
      Markdown.escaped("a\(character)b\nc"), Markdown.code("a\(character)b\nc"),
      Markdown.bold("a\(character)b\nc"),
    ] {
      #expect(!shown.unicodeScalars.contains { character.unicodeScalars.contains($0) })
      #expect(shown.contains("b c") && !shown.contains("ab"))
    }
  }

  @Test(
    "a text begins no list, rule or heading of its own",
    arguments: [
      ("- X", "\\- X"), ("---", "\\---"), ("+ X", "\\+ X"), ("1. X", "1\\. X"),
      ("2024) X", "2024\\) X"), ("# X", "\\# X"), ("> X", "\\> X"), ("* X", "\\* X"),
      ("1.5 X", "1\\.5 X"), ("X - Y", "X - Y"), ("2024 X", "2024 X"), ("", ""),
    ])
  func begins(_ text: String, _ expected: String) {
    #expect(Markdown.block(Markdown.escaped(text)) == expected)
  }
}
