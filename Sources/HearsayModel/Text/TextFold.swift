/// The one folding of text.
///
/// Search, highlighting, alignment, matching and the minting of ids all use it,
/// so that what one of them takes for the same word the others do.
///
/// Folded are: compatibility forms and width (NFKC), case (`ß` is `ss`, `ς` is
/// `σ`), digits of all scripts (ASCII), and marks:
///
/// - Latin and Greek letters lose their marks and strokes (`ø`, `ł`, `ı`);
///   Cyrillic ones too, but `й`, `ї`, `ў`, `ѓ` and `ќ` are letters of their own.
/// - Arabic loses vowel signs and tatweel; alef, ya, kaf and ha are each one
///   letter in all their forms. Hebrew loses its points.
/// - Marks of all other scripts (Devanagari vowel signs, kana's voicing) are part
///   of the word.
///
/// Words are runs of letters, numbers, private characters and marks (categories
/// `L* N* Co Mn Mc`, as the store's index has them). Apostrophes and hyphens part
/// words, but for `n't`, which stays in its word: `don't` is `dont`, `Agency's`
/// is `agency s`. Each Han character and kana is a word by itself.
public enum TextFold {
  /// A text folded whole, with its punctuation.
  ///
  /// White space is single spaces, with none at the ends; quotation marks and
  /// dashes have one form each, `…` is `...`. Parts of words (`~part`) are
  /// searched in it. Folding it again changes nothing.
  public static func fold(_ text: String) -> String {
    FoldedText(text).text
  }

  /// The words of a text, in their order; empty where it has none.
  public static func words(_ text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    read(text) { reader in
      var folded: [UInt8] = []
      while let unit = reader.nextWord(into: &folded) {
        if folded.contains(FoldReader.space) {
          for piece in folded.split(separator: FoldReader.space) {
            words.append(FoldedWord(piece, unit))
          }
        } else {
          words.append(FoldedWord(folded, unit))
        }
        folded.removeAll(keepingCapacity: true)
      }
    }
    return words
  }

  /// What makes two wordings the same: the folded words, joined by spaces.
  ///
  /// Punctuation, quotation marks, brackets and ellipses do not count. Empty
  /// where the text has no words.
  public static func wordingKey(_ text: String) -> String {
    read(text) { reader in
      var key: [UInt8] = []
      key.reserveCapacity(text.utf8.count)
      while reader.nextWord(into: &key) != nil { key.endWord() }
      key.dropLastSpace()
      return String(decoding: key, as: UTF8.self)
    }
  }

  static func read<Result>(_ text: String, _ body: (inout FoldReader) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      var reader = FoldReader(bytes)
      return body(&reader)
    }
  }
}

/// A word of a text, folded, and where it stands.
public struct FoldedWord: Sendable, Hashable {
  /// The folded word: never empty, without spaces.
  public let text: String
  /// Where it stands in the original text, in bytes of UTF-8.
  ///
  /// Two words share a range where one character folds to both (`½`).
  public let range: Range<Int>
  /// Whether it is a single character of a script that writes no spaces.
  public let isCJK: Bool

  init(_ folded: some Collection<UInt8>, _ word: FoldReader.Word) {
    text = String(decoding: folded, as: UTF8.self)
    range = word.range
    isCJK = word.isCJK
  }

  init(text: String, range: Range<Int>, isCJK: Bool = false) {
    self.text = text
    self.range = range
    self.isCJK = isCJK
  }
}

extension [UInt8] {
  /// Closes a word with a space, unless one stands there.
  mutating func endWord() {
    if let last, last != FoldReader.space { append(FoldReader.space) }
  }

  mutating func dropLastSpace() {
    if last == FoldReader.space { removeLast() }
  }
}
