import Testing

@testable import HearsaySQLite

struct PairCountsTests {
  @Test("Each pair is counted, in the order of its keys, below 0 too")
  func counts() {
    var counts = PairCounts()
    for (first, second) in [(2, 1), (1, 5), (2, -3), (1, 5), (1, 4), (2, 1), (1, 5)] {
      counts.add(Int64(first), Int64(second))
    }
    let found = counts.sorted().map { [$0.pair.first, $0.pair.second, $0.count] }
    #expect(found == [[1, 4, 1], [1, 5, 3], [2, -3, 1], [2, 1, 2]])
  }

  @Test("What comes after pairs were settled is added to them")
  func settles() {
    var counts = PairCounts()
    for _ in 0..<3 {
      for number in 0..<300_000 { counts.add(Int64(number % 1000), 7) }
    }
    let found = counts.sorted()
    #expect(found.count == 1000)
    #expect(found.allSatisfy { $0.count == 900 && $0.pair.second == 7 })
  }

  @Test("Nothing counted is nothing")
  func empty() {
    var counts = PairCounts()
    #expect(counts.sorted().isEmpty)
  }
}
