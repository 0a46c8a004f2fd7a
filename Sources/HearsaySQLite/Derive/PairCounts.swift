/// How often pairs of entries were met: 16 bytes a pair, and no table of hashes.
///
/// Pairs are gathered as they come, and now and then sorted into those that were counted.
struct PairCounts {
  struct Counted {
    var pair: Pair
    var count: Int64
  }

  /// Two keys in one word, ordered by the first, then by the second.
  struct Pair: Comparable {
    private let word: UInt64

    /// A pair of keys; the second may be below 0.
    init(_ first: Int64, _ second: Int64) {
      let low = UInt32(bitPattern: Int32(truncatingIfNeeded: second)) ^ 0x8000_0000
      word = UInt64(UInt32(truncatingIfNeeded: first)) << 32 | UInt64(low)
    }

    var first: Int64 { Int64(word >> 32) }

    var second: Int64 {
      Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: word) ^ 0x8000_0000))
    }

    static func < (left: Pair, right: Pair) -> Bool { left.word < right.word }
  }

  /// So many pairs are gathered at most, in 4 MB.
  private static let capacity = 1 << 19

  private var counted: [Counted] = []
  private var fresh: [Pair] = []

  mutating func add(_ first: Int64, _ second: Int64) {
    fresh.append(Pair(first, second))
    if fresh.count == Self.capacity { settle() }
  }

  /// All pairs in their order, each once.
  mutating func sorted() -> [Counted] {
    settle()
    return counted
  }

  /// Counts what was gathered, and merges it into what was counted before.
  private mutating func settle() {
    fresh.sort()
    var merged: [Counted] = []
    merged.reserveCapacity(counted.count + min(fresh.count, counted.count / 2 + 1024))
    var old = counted[...]
    for pair in fresh {
      while let first = old.first, first.pair <= pair {
        merged.append(first)
        old.removeFirst()
      }
      if let last = merged.last, last.pair == pair {
        merged[merged.count - 1].count += 1
      } else {
        merged.append(Counted(pair: pair, count: 1))
      }
    }
    merged.append(contentsOf: old)
    counted = merged
    fresh.removeAll(keepingCapacity: true)
  }
}
