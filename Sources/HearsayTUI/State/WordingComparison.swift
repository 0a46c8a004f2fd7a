import HearsayModel

/// How one wording differs from the baseline, word by word.
struct WordingComparison: Sendable, Hashable {
  /// The baseline that it was compared with.
  var baseline: WordingID
  /// The words of both, side by side; nil: they are in different languages.
  var alignment: Alignment?
}

/// A wording as it is compared with others.
struct ComparedWording: Sendable, Hashable {
  var text: String
  /// BCP 47; nil: not stated.
  var language: String?
  /// Whether it is indirect speech, of which the grammar shifts.
  var isReported: Bool

  /// A wording; nil where none was kept.
  init?(_ row: WordingRow) {
    guard let text = row.text else { return nil }
    self.init(text: text)
    takeTraits(of: row)
  }

  /// A text of which nothing but its language may be known.
  init(text: String, language: String? = nil) {
    self.text = text
    self.language = language
    isReported = false
  }

  /// Takes over what a row says of its wording beside the words.
  mutating func takeTraits(of row: WordingRow) {
    language = row.lang
    isReported = row.kind == .indirect
  }

  /// The alignment of another wording with this one; nil where they are in
  /// different languages.
  func aligned(with other: ComparedWording) -> Alignment? {
    if let language, let tag = other.language, !isSameLanguage(language, tag) { return nil }
    return Alignment(
      baseline: text, other: other.text, language: language ?? other.language,
      isReported: isReported || other.isReported)
  }
}
