/// A hash that is the same in every run of the program (64 bits, eight bytes a
/// step; multiply and fold as in wyhash).
///
/// Not for secrets.
struct ContentHash {
  private var state: UInt64

  /// Starts with nothing combined; hashes of different seeds have nothing in common.
  init(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) {
    state = seed
  }

  /// The hash of what was combined, as SQLite keeps it.
  var value: Int64 { Int64(bitPattern: Self.mix(state, 0xE703_7ED1_A0B4_28DB)) }

  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      state = Self.mix(state ^ UInt64(littleEndian: word), 0xA076_1D64_78BD_642F)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    state = Self.mix(state ^ rest, 0xE703_7ED1_A0B4_28DB ^ UInt64(bytes.count))
  }

  /// The hash of a text.
  static func of(_ text: String) -> Int64 {
    var hasher = ContentHash()
    hasher.combine(text)
    return hasher.value
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
