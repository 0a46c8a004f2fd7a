/// Random numbers that are the same in each run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of some values, which must not be empty.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// Bytes with one to three small changes: another byte, one left out, one put
  /// in, a stretch doubled, the end cut off.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      let byte =
        Bool.random(using: &self)
        ? pick(Array("{}[]\",:\\0123456789.eE+-tfnu \n\t".utf8))
        : UInt8.random(in: 1...255, using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0, 1: bytes[place] = byte
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(byte, at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...12, using: &self))
        if Int.random(in: 0..<4, using: &self) == 0 {
          bytes.removeSubrange(place...)
        } else {
          bytes.insert(contentsOf: bytes[place..<end], at: end)
        }
      }
    }
    return bytes
  }
}
