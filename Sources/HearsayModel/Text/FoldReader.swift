/// Walks the UTF-8 of a text character by character and hands out folded bytes.
///
/// The buffer must hold valid UTF-8, as a `String` has it.
struct FoldReader {
  /// A word as it was met.
  struct Word {
    /// Where it stands, in bytes.
    var range: Range<Int>
    var isCJK: Bool
  }

  static let space = UInt8(ascii: " ")

  /// The byte that is read next.
  private(set) var position = 0
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads on to the end of the next word and appends it folded; nil: there is
  /// none.
  ///
  /// What is appended is not empty; it may hold single spaces, where a character
  /// folds to several words.
  mutating func nextWord(into out: inout [UInt8]) -> Word? {
    let first = out.count
    var range: Range<Int>?
    while position < bytes.count {
      let start = position
      if appendLetters(to: &out) {
        range = (range?.lowerBound ?? start)..<position
        continue
      }
      switch classOfNext() {
      case .word:
        let length = appendNext(to: &out, inWord: true)
        range = (range?.lowerBound ?? start)..<(start + length)
      case .cjk:
        if let range, out.count > first { return Word(range: range, isCJK: false) }
        let length = appendNext(to: &out, inWord: true)
        return Word(range: start..<(start + length), isCJK: true)
      case .dropped:
        position += scalar(at: start).length
      case .space, .other:
        if let range, out.count > first {
          if skipsNegatingApostrophe(after: out.last) { continue }
          return Word(range: range, isCJK: false)
        }
        range = nil
        position += scalar(at: start).length
      }
    }
    guard let range, out.count > first else { return nil }
    return Word(range: range, isCJK: false)
  }

  /// Reads one character with its marks and appends it folded; false: the text
  /// is at its end.
  ///
  /// White space gives one space, and none at the start of the buffer.
  mutating func nextCharacter(into out: inout [UInt8]) -> Bool {
    guard position < bytes.count else { return false }
    switch classOfNext() {
    case .word, .cjk: appendNext(to: &out, inWord: true)
    case .other: appendNext(to: &out, inWord: false)
    case .dropped: position += scalar(at: position).length
    case .space:
      out.endWord()
      position += scalar(at: position).length
    }
    return true
  }

  /// Appends the ASCII letters and digits at the position, but for one that a
  /// mark may follow, and moves behind them; false: there are none.
  private mutating func appendLetters(to out: inout [UInt8]) -> Bool {
    let start = position
    var end = start
    while end < bytes.count, FoldReader.wordByte(bytes[end]) != 0 { end += 1 }
    if end < bytes.count, bytes[end] >= 0x80 { end -= 1 }
    guard end > start else { return false }
    for index in start..<end { out.append(FoldReader.wordByte(bytes[index])) }
    position = end
    return true
  }

  private func classOfNext() -> FoldClass {
    FoldClass(scalar(at: position).value)
  }

  /// Appends the character at the position and moves behind it; gives its length.
  @discardableResult
  private mutating func appendNext(to out: inout [UInt8], inWord: Bool) -> Int {
    let start = position
    let first = scalar(at: start)
    position += first.length
    if let folded = ScalarFold.simple(first.value), !hasComposingMark(at: position) {
      FoldReader.append(folded, to: &out)
      return first.length
    }
    while position < bytes.count {
      let next = scalar(at: position)
      guard FoldClass.continues(next.value) else { break }
      position += next.length
    }
    let folded = ScalarFold.thorough(bytes[start..<position], inWord: inWord)
    for byte in folded where byte != FoldReader.space || (out.last ?? byte) != byte {
      out.append(byte)
    }
    return position - start
  }

  /// Whether a mark follows that may change the character before it.
  private func hasComposingMark(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0xCC else { return false }
    let next = scalar(at: index).value
    return ScalarFold.simple(next) == nil && FoldClass.continues(next)
  }

  /// Passes over the apostrophe of `n't`; false: it is none.
  private mutating func skipsNegatingApostrophe(after last: UInt8?) -> Bool {
    guard last == UInt8(ascii: "n") else { return false }
    let mark = scalar(at: position)
    let end = position + mark.length
    guard [0x27, 0x2019, 0x2BC, 0xFF07].contains(mark.value), end < bytes.count,
      bytes[end] | 0x20 == UInt8(ascii: "t")
    else { return false }
    if end + 1 < bytes.count {
      let after = scalar(at: end + 1).value
      guard FoldClass(after) != .word else { return false }
    }
    position = end
    return true
  }

  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[index + 3] & 0x3F)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0: break
    case ..<0x80: out.append(UInt8(scalar))
    case ..<0x800:
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    default:
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// An ASCII letter or digit in lower case; 0: neither.
  @inline(__always)
  static func wordByte(_ byte: UInt8) -> UInt8 {
    if byte &- 0x61 < 26 || byte &- 0x30 < 10 { return byte }
    return byte &- 0x41 < 26 ? byte | 0x20 : 0
  }
}
