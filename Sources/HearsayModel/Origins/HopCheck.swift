/// Whether what a hop says holds, as far as the graph can tell.
public enum HopCheck: String, Sendable, Hashable, CaseIterable {
  /// The credited article is here and has the words.
  case borneOut
  /// The credited article is here and lacks the words.
  case notBorneOut
  /// Its text is not here, or the two are in different languages.
  case cannotBeChecked
}
