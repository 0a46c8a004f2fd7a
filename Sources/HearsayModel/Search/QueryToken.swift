/// A stretch of a query's text and what it is, for colouring the prompt.
public struct QueryToken: Sendable, Hashable {
  /// What a stretch is.
  public enum Role: Sendable, Hashable {
    /// A word that is searched for.
    case word
    /// The beginning of a word, with its `*`.
    case prefix
    /// Words between quotation marks, with the marks.
    case phrase
    /// A part of a word, with its `~`.
    case substring
    /// A field's name, with its colon.
    case field
    /// What follows a field's colon.
    case value
    /// `OR`, `AND`, `NOT` and `-`.
    case connective
    /// A bracket.
    case bracket
    /// Marks without a letter or a digit, which are passed over.
    case passedOver
  }

  /// What the stretch is.
  public var role: Role
  /// Where it stands, half-open, from 0, in Characters of the text as typed.
  public var range: Range<Int>

  /// A stretch and what it is.
  public init(role: Role, range: Range<Int>) {
    self.role = role
    self.range = range
  }
}
