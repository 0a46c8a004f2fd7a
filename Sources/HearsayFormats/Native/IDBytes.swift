/// Whether bytes may be an id, from a table: the bulk path of `isWellFormedID`.
enum IDBytes {
  static func areWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...200).contains(bytes.count), isAlphanumeric(bytes[0]) else { return false }
    return bytes.allSatisfy { isAlphanumeric($0) || isPunctuation($0) }
  }

  @inline(__always)
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    // + - . / : @ _ ~ as bits of two words.
    let bits: UInt64 = byte < 64 ? 0x0400_E800_0000_0000 : 0x4000_0000_8000_0001
    return byte < 128 && bits & (1 << UInt64(byte & 63)) != 0
  }
}
