import HearsayModel
import Testing

@Suite("Highlighting")
struct HighlightTests {
  @Test(
    "terms mark what they hit in the original text",
    arguments: [
      ([.word("mobilization")], "general Mobilization, mobilizations", ["Mobilization"]),
      (
        [.prefix("mobili")], "general Mobilization, mobilizations",
        ["Mobilization", "mobilizations"]
      ),
      (
        [.phrase(["we", "declare"], lastIsPrefix: false)], "We, “declare” we declared",
        ["We, “declare"]
      ),
      ([.phrase(["we", "decl"], lastIsPrefix: true)], "so we declared", ["we declared"]),
      ([.substring("obil")], "Mobile mobility", ["obil", "obil"]),
      ([.substring("dogan")], "President Erdoğan’s", ["doğan"]),
      ([.substring("\"we d")], "“We   declare”", ["“We   d"]),
      ([.word("erdogan")], "ERDOĞAN", ["ERDOĞAN"]), ([.word("dont")], "I don’t", ["don’t"]),
      ([.phrase(["們宣", "宣布"], lastIsPrefix: false)], "我們宣布聖戰", ["們宣布"]),
      ([.prefix("宣")], "我們宣布", ["宣"]), ([.prefix("布")], "我們宣布", ["布"]),
      ([.word("a"), .prefix("ab")], "ab a", ["ab", "a"]),
      ([.phrase(["a", "b"], lastIsPrefix: false), .word("b")], "a b", ["a b"]),
      ([.word("x")], "", []), ([], "text", []),
    ] as [([SearchQuery.Term], String, [String])])
  func ranges(terms: [SearchQuery.Term], text: String, expected: [String]) {
    let ranges = Highlight.ranges(of: terms, in: text)
    #expect(ranges.map { String(text.slice(utf8: $0)) } == expected)
  }
}
