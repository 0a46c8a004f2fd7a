/// Which indexes the searches of a library have, and what they take.
public struct SearchIndexes: Sendable, Hashable {
  /// What is known of the index of parts of words.
  public enum Substring: Sendable, Hashable {
    /// It is not there: about what it would take.
    case absent(bytes: Int, seconds: Int)
    /// Parts of words are found by it; `bytes` as in `words`.
    case present(bytes: Int?)
    /// Another program has changed the library since; the next import builds it anew, too.
    case outdated
  }

  /// The bytes of the full text of words and fields; nil: this SQLite does not tell.
  public var words: Int?
  /// The bytes of the index of names; nil as there.
  public var names: Int?
  /// The index of parts of words.
  public var substring: Substring
}
