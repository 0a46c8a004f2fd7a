import HearsayModel
import Testing

@Suite struct SearchQueryErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var column: Int
    var length: Int
    var suggestion: String?
    var message: String
    var testDescription: String { text }

    init(
      _ text: String, _ column: Int, _ length: Int, suggestion: String? = nil, _ message: String
    ) {
      self.text = text
      self.column = column
      self.length = length
      self.suggestion = suggestion
      self.message = message
    }
  }

  static let wrong: [Case] = [
    Case(
      "a sorce:rt", 3, 6, suggestion: "source:",
      "There is no field “sorce:” (column 3); perhaps “source:” is meant."),
    Case(
      "by:haftar", 1, 3, suggestion: "speaker:",
      "There is no field “by:” (column 1); perhaps “speaker:” is meant."),
    Case(
      "zebra:x", 1, 6,
      "There is no field “zebra:” (column 1); the fields are source: via: kind: lang: speaker: "
        + "event: tag: before: after: date: is:, and words stand in quotation marks."),
    Case(
      "a \"b c", 3, 4,
      "The quotation mark at column 3 is never closed; put another behind the phrase."),
    Case(
      "speaker:\"b c", 9, 4,
      "The quotation mark at column 9 is never closed; put another behind the phrase."),
    Case(
      "\"\"", 1, 2, "The quotation marks at column 1 hold no word; write the phrase between them."),
    Case("(a b", 1, 1, "The bracket at column 1 is never closed; put a “)” behind its words."),
    Case("a b)", 4, 1, "The bracket at column 4 closes none; leave it out or open one before it."),
    Case(
      "a ()", 3, 2,
      "The brackets at column 3 hold nothing to search for; write words between them."),
    Case(
      "speaker: haftar", 1, 8,
      "“speaker:” at column 1 has no value; write a word, a phrase in quotation marks, or none "
        + "behind it."),
    Case(
      "after:", 1, 6,
      "“after:” at column 1 has no value; write a date such as 2020-05 behind it."),
    Case(
      "kind:", 1, 5,
      "“kind:” at column 1 has no value; write one of direct, mixed or indirect behind it."),
    Case(
      "after:soon", 7, 4,
      "“soon” at column 7 is no date; write it as 2020, 2020-05 or 2020-05-23."),
    Case(
      "is:mraked", 4, 6, suggestion: "marked",
      "“is:” does not take “mraked” (column 4); perhaps “marked” is meant."),
    Case(
      "is:propsed", 4, 7, suggestion: "proposed",
      "“is:” does not take “propsed” (column 4); perhaps “proposed” is meant."),
    Case(
      "is:x", 4, 1,
      "“is:” does not take “x” (column 4); it takes marked, proposed, disputed, undated, "
        + "unnamed, unknown, unexamined or loop."),
    Case(
      "kind:dirct", 6, 5, suggestion: "direct",
      "“kind:” does not take “dirct” (column 6); perhaps “direct” is meant."),
    Case(
      "kind:speech", 6, 6,
      "“kind:” does not take “speech” (column 6); it takes direct, mixed or indirect."),
    Case(
      "OR a", 1, 2,
      "“OR” at column 1 has nothing before it; write a part on either side, or “or” in small letters for the word itself."
    ),
    Case(
      "a OR", 3, 2,
      "“OR” at column 3 has nothing behind it; write a part on either side, or “or” in small letters for the word itself."
    ),
    Case(
      "a AND OR b", 3, 3,
      "“AND” at column 3 has nothing behind it; write a part on either side, or “and” in small letters for the word itself."
    ),
    Case(
      "a - b", 3, 1,
      "“-” at column 3 has nothing behind it; write right behind it what is to be left out."),
    Case(
      "a NOT", 3, 3,
      "“NOT” at column 3 has nothing behind it; write right behind it what is to be left out."),
    Case(
      "~ab", 1, 3, "The part at column 1 is too short; “~” needs at least 3 characters behind it."),
    Case(
      "mob*tion", 4, 1, "The “*” at column 4 ends no word; put it behind the first letters of one."),
    Case("*", 1, 1, "The “*” at column 1 ends no word; put it behind the first letters of one."),
    Case(
      "source:ru*", 8, 3,
      "The value at column 8 has “*” or “~”, but fields take whole words; leave the sign out."),
    Case(
      "…", 1, 1, "The query has no letter or digit to search for (column 1); write a word."),
  ]

  @Test("A wrong query says what is wrong and at which column", arguments: wrong)
  func message(example: Case) throws {
    let error = try #require(throws: SearchQueryError.self) {
      try SearchQuery.parse(example.text)
    }
    #expect(error.message == example.message)
    #expect(error.column == example.column)
    #expect(error.length == example.length)
    #expect(error.suggestion == example.suggestion)
  }

  @Test("Columns count what a reader takes for one character")
  func columns() throws {
    let error = try #require(throws: SearchQueryError.self) {
      try SearchQuery.parse("e\u{301} 👩‍👩‍👧 foo\u{301} (")
    }
    #expect(error.column == 9)
  }

  @Test("Brackets without end are refused, not followed")
  func depth() throws {
    let error = try #require(throws: SearchQueryError.self) {
      try SearchQuery.parse(String(repeating: "(", count: 100_000))
    }
    #expect(error.column == 33)
    #expect(throws: SearchQueryError.self) {
      try SearchQuery.parse(String(repeating: "-", count: 100_000))
    }
  }
}
