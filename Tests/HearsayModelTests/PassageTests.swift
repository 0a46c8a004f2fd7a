import HearsayModel
import Testing

@Suite struct PassageTests {
  /// The passage around a wording in a text, the wording in brackets.
  private static func passage(_ text: String, _ wordings: String...) throws -> String? {
    let spans = try wordings.map { wording in
      let range = try #require(text.firstRange(of: wording))
      let start = text.unicodeScalars.distance(
        from: text.unicodeScalars.startIndex, to: range.lowerBound)
      return TextSpan(start, start + wording.unicodeScalars.count)
    }
    return shown(Passage(in: text, at: spans))
  }

  private static func shown(_ passage: Passage?) -> String? {
    passage.map { $0.parts.map { $0.isWording ? "[\($0.text)]" : $0.text }.joined() }
  }

  @Test(
    "A wording stands in its sentence",
    arguments: [
      ("One. Two is closed. Three.", "closed", "Two is [closed]."),
      ("It is closed", "closed", "It is [closed]"),
      ("closed", "closed", "[closed]"),
      ("Title\nThe bridge is closed\nNext", "bridge", "The [bridge] is closed"),
      (
        "He left. “It is closed,” Mr. Varga said. Then", "It is closed",
        "“[It is closed],” Mr. Varga said."
      ),
      ("Of 3.5 tons it is. said a. b", "tons", "Of 3.5 [tons] it is. said a. b"),
      ("Is it? “No!” she said. Yes.", "No", "“[No]!” she said."),
      ("A. Varga spoke. Next one.", "spoke", "A. Varga [spoke]."),
    ])
  func sentences(_ text: String, _ wording: String, _ expected: String) throws {
    #expect(try Self.passage(text, wording) == expected)
  }

  @Test("The pieces of a split wording stand in one passage")
  func pieces() throws {
    let text = "Before. “It is,” he said, “closed.” After."
    #expect(
      try Self.passage(text, "It is", "closed") == "“[It is],” he said, “[closed].”")
  }

  @Test("A long passage is cut, and what is out of range is passed over")
  func bounds() throws {
    let words = String(repeating: "word ", count: 300)
    let cut = try #require(try Self.passage(words + "here " + words, "here"))
    #expect(cut.hasPrefix("… ") && cut.hasSuffix(" …") && cut.count < 900)
    #expect(Passage(in: "short", at: [TextSpan(3, 99)]) == nil)
    #expect(Passage(in: "short", at: []) == nil)
  }

  @Test("Where the text is not here, the words that were kept stand around the wording")
  func kept() {
    var report = Report(id: ID("r:1"), quote: ID("q:1"), article: ID("a:1"), exact: "closed")
    #expect(Passage(report) == nil)
    report.prefix = "it is"
    report.suffix = ", he said"
    #expect(Self.shown(Passage(report)) == "… it is [closed], he said …")
    report.exact = nil
    #expect(Passage(report) == nil)
  }
}
