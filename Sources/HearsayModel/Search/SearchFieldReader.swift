/// Reads one field of a query (`speaker:haftar`, `after:2020-05`, `is:marked`).
struct SearchFieldReader {
  let name: String
  let value: QueryLexer.Term?
  /// Of name and value together.
  let range: Range<Int>

  /// The names of all fields, as they are told to the user.
  static let names = SearchQuery.Field.allCases.map(\.rawValue) + ["before", "after", "date", "is"]

  /// What the field means.
  func node() throws(SearchQueryError) -> SearchQuery.Node {
    let known = name.lowercased()
    guard Self.names.contains(known) else { throw .unknownField(name, nameRange) }
    guard let value, value.isClosed else {
      if let value { throw .openQuote(value.range) }
      throw .emptyField(known, range)
    }
    let isPartial = value.hasTilde || value.hasStar || value.text.contains("*")
    guard !isPartial else { throw .partInField(value.range) }
    let isNone = !value.isQuoted && value.text.lowercased() == "none"
    if let field = SearchQuery.Field(rawValue: known) {
      return .field(field, isNone ? .none : try words(of: value, for: field))
    }
    if known == "is" { return try flag(value) }
    if known == "date", isNone { return .flag(.undated) }
    return .date(try bound(known, value))
  }

  private var nameRange: Range<Int> {
    range.lowerBound..<(range.lowerBound + name.count + 1)
  }

  private func words(
    of value: QueryLexer.Term, for field: SearchQuery.Field
  ) throws(SearchQueryError) -> SearchQuery.FieldValue {
    let words = QueryFold.words(value.text)
    guard !words.isEmpty else { throw .emptyField(field.rawValue, range) }
    guard field == .kind else { return .words(words, asTyped: value.text) }
    let kinds = Report.Kind.allCases.map(\.rawValue)
    let typed = value.text.lowercased()
    guard kinds.contains(typed) else {
      throw .unlisted(value, field: "kind", listed: kinds)
    }
    return .words([typed], asTyped: value.text)
  }

  private func flag(_ value: QueryLexer.Term) throws(SearchQueryError) -> SearchQuery.Node {
    guard let flag = SearchQuery.Flag(rawValue: value.text.lowercased()) else {
      throw .unlisted(value, field: "is", listed: SearchQuery.Flag.allCases.map(\.rawValue))
    }
    return .flag(flag)
  }

  private func bound(
    _ name: String, _ value: QueryLexer.Term
  ) throws(SearchQueryError) -> SearchQuery.DateBound {
    guard let date = EDTFDate(value.text) else { throw .badDate(value) }
    return name == "before" ? .before(date) : name == "after" ? .after(date) : .within(date)
  }
}
