/// Which ids have certainly not been seen: a filter after Bloom (1970), so that an
/// id that is new need not be looked up.
///
/// It takes 8 MiB however many ids there are; at two million one new id in some
/// thousand is looked up in vain, at ten million one in six.
struct IDFilter {
  private static let bits: UInt64 = 1 << 26
  private static let probes: UInt64 = 4

  private var words = [UInt64](repeating: 0, count: Int(Self.bits / 64))

  mutating func insert(_ id: String) {
    let (first, step) = Self.hashes(id)
    for probe in 0..<Self.probes {
      let bit = (first &+ probe &* step) & (Self.bits - 1)
      words[Int(bit / 64)] |= 1 << (bit % 64)
    }
  }

  /// False: it was never inserted.
  func mayContain(_ id: String) -> Bool {
    let (first, step) = Self.hashes(id)
    return (0..<Self.probes).allSatisfy { probe in
      let bit = (first &+ probe &* step) & (Self.bits - 1)
      return words[Int(bit / 64)] & (1 << (bit % 64)) != 0
    }
  }

  private static func hashes(_ id: String) -> (first: UInt64, step: UInt64) {
    let hash = UInt64(bitPattern: ContentHash.of(id))
    return (hash, hash >> 32 | 1)
  }
}
