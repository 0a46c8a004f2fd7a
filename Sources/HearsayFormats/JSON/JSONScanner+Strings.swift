/// A string as it stands in the text, between its quotation marks.
struct RawString {
  var start: Int
  var end: Int
  /// Whether it holds only printable ASCII and no escape.
  var isPlain: Bool
  var hasEscape: Bool

  var count: Int { end - start }
}

extension JSONScanner {
  /// Takes a string whose opening mark is known to come.
  ///
  /// Escapes and control characters are checked, UTF-8 is not: `text` and `check`
  /// do that.
  @inline(__always)
  mutating func rawString() throws(JSONFault) -> RawString {
    index += 1
    var raw = RawString(start: index, end: index, isPlain: true, hasEscape: false)
    while true {
      skipOrdinary(&raw.isPlain)
      guard index < bytes.count else { throw JSONFault(.unclosedString, at: raw.start - 1) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        raw.end = index
        index += 1
        return raw
      case UInt8(ascii: "\\"):
        raw.isPlain = false
        raw.hasEscape = true
        _ = try escapedScalar()
      default:
        throw JSONFault(.controlCharacter, at: index)
      }
    }
  }

  /// Goes to the next quotation mark, backslash or control character, eight
  /// bytes at a time, and notes whether it passed DEL or anything but ASCII.
  @inline(__always)
  private mutating func skipOrdinary(_ isPlain: inout Bool) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    while index + 8 <= bytes.count {
      let raw = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: raw)
      let marks = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      // A byte's top bit is set where the byte was zero, or below 0x20; exact
      // for the lowest such byte, which is all that is used.
      let stops =
        (((marks &- ones) & ~marks) | ((slashes &- ones) & ~slashes)
          | ((word &- (ones &* 0x20)) & ~word)) & tops
      let special = (((word & ~tops) &+ ones) | word) & tops
      if stops == 0 {
        if special != 0 { isPlain = false }
        index += 8
        continue
      }
      let place = stops.trailingZeroBitCount & ~7
      if special & ((1 << UInt64(place)) &- 1) != 0 { isPlain = false }
      index += place >> 3
      return
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return }
      if byte >= 0x7F { isPlain = false }
      index += 1
    }
  }

  /// The text of a string that was taken; throws where it is not UTF-8.
  @inline(__always)
  func text(of raw: RawString) throws(JSONFault) -> String {
    let slice = self.slice(raw)
    if raw.isPlain { return String(decoding: slice, as: UTF8.self) }
    if !raw.hasEscape, let text = String(validating: slice, as: UTF8.self) { return text }
    try check(raw)
    return unescaped(raw)
  }

  /// Throws where a string that was taken is not UTF-8.
  func check(_ raw: RawString) throws(JSONFault) {
    guard !raw.isPlain, let fault = UTF8Check.firstFault(in: slice(raw)) else { return }
    throw JSONFault(.notUTF8, at: raw.start + fault)
  }

  /// The bytes of a string that was taken, escapes as they stand.
  @inline(__always)
  func slice(_ raw: RawString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[raw.start..<raw.end])
  }

  private func unescaped(_ raw: RawString) -> String {
    // An escape is never shorter than the UTF-8 of what it stands for.
    String(unsafeUninitializedCapacity: raw.count) { target in
      var reader = JSONScanner(slice(raw))
      var written = 0
      while reader.index < reader.bytes.count {
        let byte = reader.bytes[reader.index]
        if byte == UInt8(ascii: "\\"), let scalar = try? reader.escapedScalar() {
          for unit in String(scalar).utf8 {
            target[written] = unit
            written += 1
          }
        } else {
          target[written] = byte
          written += 1
          reader.index += 1
        }
      }
      return written
    }
  }

  /// Takes one escape, or two that make a surrogate pair.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let start = index
    guard index + 1 < bytes.count else { throw JSONFault(.badEscape, at: start) }
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw JSONFault(.badEscape, at: start)
    }
    let unit = try hexUnit(escapeAt: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let low = index
    guard unit < 0xDC00, low + 1 < bytes.count, bytes[low] == UInt8(ascii: "\\"),
      bytes[low + 1] == UInt8(ascii: "u")
    else { throw JSONFault(.loneSurrogate, at: start) }
    index += 2
    let second = try hexUnit(escapeAt: low)
    let isPair = (0xDC00...0xDFFF).contains(second)
    let code = isPair ? 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00) : unit
    guard let scalar = Unicode.Scalar(code) else { throw JSONFault(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexUnit(escapeAt start: Int) throws(JSONFault) -> UInt32 {
    guard index + 4 <= bytes.count else { throw JSONFault(.badEscape, at: start) }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
      default: throw JSONFault(.badEscape, at: start)
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
