import HearsayTerminal
import Testing

struct RectTests {
  private let rect = Rect(row: 1, column: 2, width: 10, height: 5)

  @Test func `splits give all cells once`() {
    #expect(rect.split(top: 2).top == Rect(row: 1, column: 2, width: 10, height: 2))
    #expect(rect.split(top: 2).rest == Rect(row: 3, column: 2, width: 10, height: 3))
    #expect(rect.split(bottom: 1).bottom == Rect(row: 5, column: 2, width: 10, height: 1))
    #expect(rect.split(left: 99).rest.isEmpty)
    #expect(rect.split(right: 3).right == Rect(row: 1, column: 9, width: 3, height: 5))
  }

  @Test(
    "weights share the whole",
    arguments: [
      ([1, 1], [5, 5]), ([1, 1, 1], [4, 3, 3]), ([0, 1], [0, 10]), ([3, 7], [3, 7]),
    ])
  func weights(weights: [Int], widths: [Int]) {
    #expect(rect.columns(weights: weights).map(\.width) == widths)
    #expect(rect.columns(weights: weights).last?.right == rect.right)
  }

  @Test func `what does not overlap has an empty intersection`() {
    #expect(rect.intersection(Rect(row: 20, column: 0, width: 3, height: 3)).isEmpty)
    #expect(rect.intersection(Rect(row: 0, column: 0, width: 3, height: 3)).size.rows == 2)
  }

  @Test func `an inset too large leaves nothing`() {
    #expect(rect.inset(rows: 3, columns: 6).isEmpty)
    #expect(rect.interior == Rect(row: 2, column: 3, width: 8, height: 3))
  }
}
