/// What is wrong with a query, and where.
public struct SearchQueryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One full sentence that says what is wrong, at which column, and what to do.
  public var message: String
  /// Where the wrong part begins, from 1, in Characters of the text as typed.
  public var column: Int
  /// How long the wrong part is, in Characters; at least 1.
  public var length: Int
  /// What was most likely meant in place of the wrong part; nil: no guess.
  public var suggestion: String?

  /// A message with the stretch of the query that it is about.
  public init(message: String, column: Int, length: Int, suggestion: String? = nil) {
    self.message = message
    self.column = column
    self.length = length
    self.suggestion = suggestion
  }

  /// The message.
  public var description: String { message }
}
