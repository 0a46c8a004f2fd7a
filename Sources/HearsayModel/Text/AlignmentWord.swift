/// A word as alignment sees it: words that an apostrophe or a number's separator
/// joins (`Agency's`, `1,000`) are one.
struct AlignmentWord: Hashable {
  /// The folded word.
  var text: String
  /// Where it stands, in bytes of UTF-8.
  var range: Range<Int>
  /// The same with the marks that hang on it.
  var markedRange: Range<Int>
  /// The word with its marks in one shape and its case: what else must be equal
  /// for a wording to be the same to the letter.
  var marked = ""
  var isCJK: Bool

  /// The words of a text, in their order.
  static func words(of text: String) -> [AlignmentWord] {
    let bytes = Array(text.utf8)
    var words: [AlignmentWord] = []
    for word in TextFold.words(text) {
      if let last = words.last, let joint = joint(last, word, bytes) {
        words[words.count - 1].text += joint + word.text
        words[words.count - 1].range = last.range.lowerBound..<word.range.upperBound
      } else {
        words.append(
          AlignmentWord(
            text: word.text, range: word.range, markedRange: word.range, isCJK: word.isCJK))
      }
    }
    hangMarks(on: &words, bytes)
    for index in words.indices {
      words[index].marked = shape(bytes[words[index].markedRange])
    }
    return words
  }

  /// What stands between two folded words that are one; nil: they are two.
  private static func joint(
    _ last: AlignmentWord, _ next: FoldedWord, _ bytes: [UInt8]
  ) -> String? {
    guard last.range.upperBound <= next.range.lowerBound else { return " " }
    let gap = String(decoding: bytes[last.range.upperBound..<next.range.lowerBound], as: UTF8.self)
    switch gap {
    case "'", "’": return ""
    case ",", ".":
      let isNumber = last.text.last?.isNumber == true && next.text.first?.isNumber == true
      return isNumber ? (gap == "." ? "." : "") : nil
    default: return nil
    }
  }

  /// Marks hang on the word that they touch: behind it up to the last white
  /// space, before it from there on.
  private static func hangMarks(on words: inout [AlignmentWord], _ bytes: [UInt8]) {
    for index in words.indices.dropLast() {
      let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
      guard let space = bytes[gap].lastIndex(where: { $0 <= FoldReader.space }) else {
        words[index].markedRange = words[index].markedRange.lowerBound..<gap.upperBound
        continue
      }
      let end = bytes[gap.lowerBound..<space].lastIndex { $0 > FoldReader.space }
      words[index].markedRange =
        words[index].markedRange.lowerBound..<(end.map { $0 + 1 } ?? gap.lowerBound)
      words[index + 1].markedRange = (space + 1)..<words[index + 1].markedRange.upperBound
    }
    guard let first = words.first, let last = words.last else { return }
    words[0].markedRange = 0..<first.markedRange.upperBound
    words[words.count - 1].markedRange =
      words[words.count - 1].markedRange.lowerBound..<max(bytes.count, last.range.upperBound)
  }

  /// Quotation marks, dashes and white space in one form; letters as they are.
  private static func shape(_ bytes: ArraySlice<UInt8>) -> String {
    var shape = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch FoldClass(scalar.value) {
      case .word, .cjk: shape.unicodeScalars.append(scalar)
      case .dropped: break
      case .space: if !shape.isEmpty, shape.last != " " { shape += " " }
      case .other:
        if scalar == "…" {
          shape += "..."
        } else if let folded = ScalarFold.simple(scalar.value), let mark = Unicode.Scalar(folded) {
          shape.unicodeScalars.append(mark)
        } else {
          shape.unicodeScalars.append(scalar)
        }
      }
    }
    if shape.last == " " { shape.removeLast() }
    return shape
  }
}
