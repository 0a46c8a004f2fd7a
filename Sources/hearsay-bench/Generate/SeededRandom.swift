/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on
/// every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True once in `times`.
  mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }
}

/// Draws ranks by Zipf's law: rank r with a weight of 1 / (r + 1).
struct Zipf {
  private let sums: [Double]

  init(count: Int) {
    var sum = 0.0
    sums = (0..<count).map { rank in
      sum += 1 / Double(rank + 1)
      return sum
    }
  }

  func draw(_ random: inout SeededRandom) -> Int {
    let target = Double(random.next() >> 11) / Double(1 << 53) * (sums.last ?? 1)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
