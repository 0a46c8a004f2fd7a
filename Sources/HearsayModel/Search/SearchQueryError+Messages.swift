/// All that can be wrong with a query, each in one sentence.
extension SearchQueryError {
  private static func at(
    _ range: Range<Int>, _ message: String, suggestion: String? = nil
  ) -> SearchQueryError {
    SearchQueryError(
      message: message, column: range.lowerBound + 1, length: max(1, range.count),
      suggestion: suggestion)
  }

  static func unknownField(_ name: String, _ range: Range<Int>) -> SearchQueryError {
    let start = "There is no field “\(name):” (column \(range.lowerBound + 1))"
    let meant = meantFields[name.lowercased()]
    guard let field = meant ?? nearestName(to: name, among: SearchFieldReader.names) else {
      let fields = SearchFieldReader.names.map { "\($0):" }.joined(separator: " ")
      return at(
        range, "\(start); the fields are \(fields), and words stand in quotation marks.")
    }
    return at(range, "\(start); perhaps “\(field):” is meant.", suggestion: "\(field):")
  }

  static func emptyField(_ name: String, _ range: Range<Int>) -> SearchQueryError {
    let wanted =
      switch name {
      case "before", "after", "date": "a date such as 2020-05"
      case "is": "one of \(list(SearchQuery.Flag.allCases.map(\.rawValue)))"
      case "kind": "one of \(list(Report.Kind.allCases.map(\.rawValue)))"
      default: "a word, a phrase in quotation marks, or none"
      }
    return at(
      range, "“\(name):” at column \(range.lowerBound + 1) has no value; write \(wanted) behind it."
    )
  }

  static func unlisted(
    _ value: QueryLexer.Term, field: String, listed: [String]
  ) -> SearchQueryError {
    let nearest = nearestName(to: value.text, among: listed)
    let column = value.range.lowerBound + 1
    let advice =
      nearest.map { "perhaps “\($0)” is meant" } ?? "it takes \(list(listed))"
    return at(
      value.range, "“\(field):” does not take “\(value.text)” (column \(column)); \(advice).",
      suggestion: nearest)
  }

  static func badDate(_ value: QueryLexer.Term) -> SearchQueryError {
    at(
      value.range,
      "“\(value.text)” at column \(value.range.lowerBound + 1) is no date; "
        + "write it as 2020, 2020-05 or 2020-05-23.")
  }

  static func partInField(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The value at column \(range.lowerBound + 1) has “*” or “~”, but fields take whole words; "
        + "leave the sign out.")
  }

  static func openQuote(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The quotation mark at column \(range.lowerBound + 1) is never closed; "
        + "put another behind the phrase.")
  }

  static func emptyPhrase(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The quotation marks at column \(range.lowerBound + 1) hold no word; "
        + "write the phrase between them.")
  }

  static func openBracket(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The bracket at column \(range.lowerBound + 1) is never closed; put a “)” behind its words.")
  }

  static func strayBracket(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The bracket at column \(range.lowerBound + 1) closes none; "
        + "leave it out or open one before it.")
  }

  static func emptyBrackets(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The brackets at column \(range.lowerBound + 1) hold nothing to search for; "
        + "write words between them.")
  }

  static func tooDeep(_ range: Range<Int>, _ depth: Int) -> SearchQueryError {
    at(
      range,
      "The bracket at column \(range.lowerBound + 1) is nested too deep; "
        + "\(depth) within each other are the most.")
  }

  static func nothing(
    beside word: String, _ range: Range<Int>, isBefore: Bool
  ) -> SearchQueryError {
    at(
      range,
      "“\(word)” at column \(range.lowerBound + 1) has nothing \(isBefore ? "before" : "behind") it; "
        + "write a part on either side, or “\(word.lowercased())” in small letters for the word itself."
    )
  }

  static func loneNegation(_ lexeme: QueryLexer.Lexeme) -> SearchQueryError {
    let sign = lexeme.kind == .not ? "NOT" : "-"
    return at(
      lexeme.range,
      "“\(sign)” at column \(lexeme.range.lowerBound + 1) has nothing behind it; "
        + "write right behind it what is to be left out.")
  }

  static func strayStar(column: Int) -> SearchQueryError {
    at(
      (column - 1)..<column,
      "The “*” at column \(column) ends no word; put it behind the first letters of one.")
  }

  static func shortSubstring(_ term: QueryLexer.Term) -> SearchQueryError {
    at(
      term.range,
      "The part at column \(term.range.lowerBound + 1) is too short; "
        + "“~” needs at least \(SearchQuery.shortestSubstring) characters behind it.")
  }

  static func nothingToSearch(_ range: Range<Int>) -> SearchQueryError {
    at(
      range,
      "The query has no letter or digit to search for (column \(range.lowerBound + 1)); write a word."
    )
  }

  private static func list(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + (names.last.map { " or \($0)" } ?? "")
  }

  /// What users of other searches try.
  private static let meantFields: [String: String] = [
    "actor": "speaker", "by": "speaker", "person": "speaker", "said": "speaker",
    "who": "speaker", "article": "source", "host": "source", "outlet": "source",
    "paper": "source", "publisher": "source", "site": "source", "agency": "via",
    "credit": "via", "origin": "via", "from": "after", "since": "after", "until": "before",
    "till": "before", "to": "before", "on": "date", "has": "is", "type": "kind",
    "language": "lang",
  ]
}
