internal import HearsayModel

/// How texts are folded for the full-text index and for comparing.
enum SearchFold {
  /// The folded words of a text with a blank between each two.
  static func words(_ text: String) -> String {
    text.lowercased()
  }
}
