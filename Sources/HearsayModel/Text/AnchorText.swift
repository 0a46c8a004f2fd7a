/// A text with its white space and quotation marks folded, and where each of its
/// scalars stood.
struct AnchorText: Sendable {
  private static let mark: Unicode.Scalar = "'"
  private static let space: Unicode.Scalar = " "

  /// The folded scalars.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each, the first original scalar that it stands for.
  private var starts: [Int] = []
  /// How many scalars the original text has.
  private var count = 0

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      let folded = AnchorText.fold(scalar)
      let repeats = folded == scalars.last && (folded == Self.space || folded == Self.mark)
      if !repeats {
        scalars.append(folded)
        starts.append(count)
      }
      count += 1
    }
  }

  /// The folded text without white space and quotation marks at its ends.
  var trimmedScalars: [Unicode.Scalar] { Array(AnchorText.trimmed(scalars[...])) }

  /// The folded text without any white space and quotation marks.
  var bareScalars: [Unicode.Scalar] { scalars.filter { !AnchorText.isBlank($0) } }

  /// Whether a span lies within the original text and is not empty.
  func contains(_ span: TextSpan) -> Bool {
    span.start >= 0 && span.start < span.end && span.end <= count
  }

  /// The folded text of a span, without white space and marks at its ends.
  func trimmed(_ span: TextSpan) -> [Unicode.Scalar] {
    let lower = index(ofOriginal: span.start)
    let upper = index(ofOriginal: span.end - 1) + 1
    return Array(AnchorText.trimmed(scalars[lower..<upper]))
  }

  /// The original scalars of a folded range that neither begins nor ends with
  /// white space or a mark.
  func span(of range: Range<Int>) -> TextSpan {
    TextSpan(starts[range.lowerBound], starts[range.upperBound - 1] + 1)
  }

  /// The next place of some folded scalars that cuts no word.
  func range(of needle: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard let first = needle.first, let last = needle.last else { return nil }
    var index = start
    while index + needle.count <= scalars.count {
      let range = index..<(index + needle.count)
      if scalars[index] == first, scalars[range].elementsEqual(needle),
        !isInWord(range.lowerBound, first), !isInWord(range.upperBound, last)
      {
        return range
      }
      index += 1
    }
    return nil
  }

  /// Whether what ends before an index is this, blanks aside.
  func bare(endingAt end: Int, isLike prefix: [Unicode.Scalar]) -> Bool {
    var index = end
    for expected in prefix.reversed() {
      repeat { index -= 1 } while index >= 0 && AnchorText.isBlank(scalars[index])
      guard index >= 0, scalars[index] == expected else { return false }
    }
    return true
  }

  /// Whether what starts at an index is this, blanks aside.
  func bare(startingAt start: Int, isLike suffix: [Unicode.Scalar]) -> Bool {
    var index = start
    for expected in suffix {
      while index < scalars.count, AnchorText.isBlank(scalars[index]) { index += 1 }
      guard index < scalars.count, scalars[index] == expected else { return false }
      index += 1
    }
    return true
  }

  /// Whether some scalars are more than marks.
  static func hasWord(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { [.word, .cjk].contains(FoldClass($0.value)) }
  }

  /// The last folded scalar that begins at or before an original one.
  private func index(ofOriginal original: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= original { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// Whether a border beside a letter cuts a word.
  private func isInWord(_ border: Int, _ letter: Unicode.Scalar) -> Bool {
    guard border > 0, border < scalars.count, FoldClass(letter.value) == .word else { return false }
    return FoldClass(scalars[border - 1].value) == .word
      && FoldClass(scalars[border].value) == .word
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var scalars = scalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return scalars
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == space || scalar == mark
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x22, 0x27, 0x60: return mark
    case 0x20...0x7E: return scalar
    default: break
    }
    if FoldClass(scalar.value) == .space { return space }
    switch ScalarFold.simple(scalar.value) {
    case 0x22, 0x27: return mark
    default: return scalar
    }
  }
}
