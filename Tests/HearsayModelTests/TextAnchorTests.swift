import HearsayModel
import Testing

@Suite("Anchoring wordings")
struct TextAnchorTests {
  private let text = """
    “We declare jihad,” Haftar said on Friday,\n“and   a general mobilization.” He said “no”.
    He didn’t say ''never''. Later he said “no” again … and left. 𝒳 We declare jihad here.
    """

  private func found(_ exact: String, _ prefix: String?, _ suffix: String?) -> [String]? {
    TextAnchor(text).spans(exact: exact, prefix: prefix, suffix: suffix)?
      .compactMap { text.slice(scalars: $0) }.map(String.init)
  }

  @Test(
    "a wording is found by its words, or by what stands around it",
    arguments: [
      ("and a general mobilization.", nil, nil, ["and   a general mobilization."]),
      (
        "We declare jihad, … and a general mobilization", nil, nil,
        ["We declare jihad,", "and   a general mobilization"]
      ),
      ("again … and left", nil, nil, ["again … and left"]),
      ("didn't say \"never\"", nil, nil, ["didn’t say ''never"]),
      ("“didn't say”", nil, nil, ["didn’t say"]),
      ("We declare jihad", nil, nil, nil),
      ("We declare jihad", nil, ", Haftar", ["We declare jihad"]),
      ("We declare jihad", "𝒳", nil, ["We declare jihad"]), ("no", nil, nil, nil),
      ("no", "He said", nil, ["no"]), ("no", "he said \"", nil, ["no"]),
      ("no", nil, "again", ["no"]),
      ("no", nil, ". He didn't", ["no"]), ("eclare", nil, nil, nil), ("we declare", nil, nil, nil),
      ("absent", nil, nil, nil), ("", nil, nil, nil), ("We … absent", nil, nil, nil),
      (" … ", nil, nil, nil),
    ] as [(String, String?, String?, [String]?)])
  func spans(exact: String, prefix: String?, suffix: String?, expected: [String]?) {
    #expect(found(exact, prefix, suffix) == expected)
  }

  @Test("prefix and suffix choose the right one of two")
  func chosen() throws {
    let anchor = TextAnchor(text)
    let early = try #require(anchor.spans(exact: "no", prefix: "He said"))
    let late = try #require(anchor.spans(exact: "no", suffix: "again"))
    #expect(early[0].end < late[0].start)
  }

  @Test("pieces far apart are not one quote")
  func farApart() {
    let far = "a start " + String(repeating: "x ", count: 600) + "an end"
    #expect(TextAnchor(far).spans(exact: "a start … an end") == nil)
  }

  @Test(
    "a wording stands at its spans, white space and quotation marks aside",
    arguments: [
      ("ab cd", [TextSpan(1, 6)], true), ("“ab cd”", [TextSpan(0, 7)], true),
      ("ab  cd", [TextSpan(1, 6)], true), ("ab ce", [TextSpan(1, 6)], false),
      ("ab … cd", [TextSpan(1, 3), TextSpan(4, 6)], true), ("ab cd", [TextSpan(1, 3)], false),
      ("Ab cd", [TextSpan(1, 6)], false), ("ab", [], false), ("ab", [TextSpan(3, 3)], false),
      ("ab", [TextSpan(-1, 2)], false), ("ab", [TextSpan(1, 99)], false),
    ] as [(String, [TextSpan], Bool)])
  func stands(exact: String, spans: [TextSpan], expected: Bool) {
    #expect(TextAnchor("\"ab\ncd\"").stands(exact, at: spans) == expected)
  }

  @Test("what is found stands where it was found")
  func roundTrip() throws {
    for exact in ["We declare jihad, … and a general mobilization", "again … and left"] {
      let anchor = TextAnchor(text)
      let spans = try #require(anchor.spans(exact: exact))
      #expect(anchor.stands(exact, at: spans))
    }
  }

  @Test(
    "a text is kept without its byte order mark and with LF",
    arguments: [
      ("a\r\nb", "a\nb"), ("\u{FEFF}a", "a"), ("a\rb", "a\rb"), ("a\u{FEFF}b", "a\u{FEFF}b"),
      ("\r\n\r\n", "\n\n"), ("", ""),
    ])
  func normalized(text: String, expected: String) {
    #expect(Array(ArticleText.normalized(text).utf8) == Array(expected.utf8))
  }

  @Test("a span cuts whole Unicode scalars out of a text")
  func slice() {
    #expect("aé𝒳b".slice(scalars: TextSpan(1, 3)) == "é𝒳")
    #expect("ab".slice(scalars: TextSpan(1, 3)) == nil)
    #expect("ab".slice(scalars: TextSpan(1, 1)) == nil)
  }
}
