/// Looks for bytes that are not UTF-8 (Unicode 16, table 3-7: no surrogates, no
/// overlong forms, nothing past U+10FFFF).
enum UTF8Check {
  /// The offset of the first byte that begins no well-formed sequence; nil where
  /// all do.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      guard let length = sequenceLength(bytes, at: index) else { return index }
      index += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let shape: (length: Int, second: ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: shape = (2, 0x80...0xBF)
    case 0xE0: shape = (3, 0xA0...0xBF)
    case 0xED: shape = (3, 0x80...0x9F)
    case 0xE1...0xEF: shape = (3, 0x80...0xBF)
    case 0xF0: shape = (4, 0x90...0xBF)
    case 0xF1...0xF3: shape = (4, 0x80...0xBF)
    case 0xF4: shape = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + shape.length <= bytes.count, shape.second.contains(bytes[index + 1]) else {
      return nil
    }
    for place in 2..<max(shape.length, 2) where bytes[index + place] & 0xC0 != 0x80 {
      return nil
    }
    return shape.length
  }
}
