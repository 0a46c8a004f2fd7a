import HearsayModel

/// The forms in which articles and texts are compared: two that are equal name
/// one thing.
enum MatchKey {
  /// A hash in lower case.
  static func sha256(_ hash: String) -> String {
    hash.lowercased()
  }

  /// An address, normalized as everywhere, without its scheme: a page is the same
  /// over `http` and `https`.
  static func address(_ address: String) -> String {
    let normalized = WebAddress.normalized(address)
    return normalized.firstRange(of: "://").map { String(normalized[$0.upperBound...]) }
      ?? normalized
  }

  /// The folded words of a title; nil where there are fewer than four, which
  /// would tell nothing ("Live updates").
  static func title(_ title: String) -> String? {
    TextFold.words(title).count >= 4 ? TextFold.wordingKey(title) : nil
  }
}
