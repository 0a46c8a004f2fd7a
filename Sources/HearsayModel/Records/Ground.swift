/// Why a value is held.
///
/// A value without a ground is printed in the article or was entered by its
/// author.
public enum Ground: String, Sendable, Hashable, CaseIterable {
  /// It stands in the article.
  case printed
  /// It is reckoned from something that is printed ("last week").
  case relative
  /// Only the earliest or latest it can be is known.
  case bounds
  /// It is read off the page around the text (a cross-link, a subscribe line).
  case layout
  /// It is carried over from the sentence before.
  case carried
  /// It is read through a broken translation.
  case garbled
  /// It is known from elsewhere; the text does not say it.
  case outside
  /// A program found it.
  case computed
  /// A person entered it.
  case hand
}
