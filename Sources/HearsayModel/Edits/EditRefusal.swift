/// Why a change does not fit what is there: one full sentence each.
public enum EditRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing bears the id.
  case missing(id: String)
  /// The record is of a type of which that cannot be said.
  case wrongType(id: String, found: RecordType, wanted: String)
  /// Another value stands where the change says what it replaces.
  case differs(id: String, field: String, expected: String, found: String)
  /// It is so already.
  case already(id: String, what: String)
  /// The two are no entries of one type that can be merged.
  case notAlike(String, String)
  /// The two are not merged.
  case notMerged(kept: String, merged: String)
  /// The report renders another quote.
  case ofOtherQuote(report: String, quote: String)
  /// Nothing would be left of the quote, or nothing is to be moved.
  case wholeQuote(id: String)
  /// The change says nothing: an empty tag.
  case empty

  /// The sentence.
  public var description: String {
    switch self {
    case .missing(let id):
      "Nothing here bears the id \(id)."
    case .wrongType(let id, let found, let wanted):
      "\(id) is a record of type \(found.rawValue); this can be said of \(wanted) only."
    case .differs(let id, let field, let expected, let found):
      "The \(field) of \(id) is \(found) here, where the edit replaces \(expected)."
    case .already(let id, let what):
      "\(id) is \(what) already."
    case .notAlike(let one, let other):
      "\(one) and \(other) cannot be one: merge two actors, sources, quotes or events."
    case .notMerged(let kept, let merged):
      "\(merged) is not merged into \(kept)."
    case .ofOtherQuote(let report, let quote):
      "The report \(report) renders another quote than \(quote)."
    case .wholeQuote(let id):
      "Move some reports of \(id), not all or none: at least one stays."
    case .empty:
      "A tag has at least one letter."
    }
  }
}
