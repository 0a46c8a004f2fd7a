extension Rect {
  /// The first rows and what is below them.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), height)
    return (
      Rect(row: row, column: column, width: width, height: count),
      Rect(row: row + count, column: column, width: width, height: height - count)
    )
  }

  /// The last rows and what is above them.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: height - min(max(0, count), height))
    return (rest, bottom)
  }

  /// The first columns and what is to the right of them.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), width)
    return (
      Rect(row: row, column: column, width: count, height: height),
      Rect(row: row, column: column + count, width: width - count, height: height)
    )
  }

  /// The last columns and what is to the left of them.
  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: width - min(max(0, count), width))
    return (rest, right)
  }

  /// Rectangles one below another, as high as the weights ask in proportion.
  ///
  /// The heights add up to the whole; what does not divide goes to the first.
  public func rows(weights: [Int]) -> [Rect] {
    var rest = self
    return Rect.shares(of: height, weights: weights).map { count in
      let (part, below) = rest.split(top: count)
      rest = below
      return part
    }
  }

  /// Rectangles side by side, as wide as the weights ask in proportion.
  ///
  /// The widths add up to the whole; what does not divide goes to the first.
  public func columns(weights: [Int]) -> [Rect] {
    var rest = self
    return Rect.shares(of: width, weights: weights).map { count in
      let (part, beside) = rest.split(left: count)
      rest = beside
      return part
    }
  }

  private static func shares(of total: Int, weights: [Int]) -> [Int] {
    let weights = weights.map { max(0, $0) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights }
    var shares = weights.map { total * $0 / sum }
    var missing = total - shares.reduce(0, +)
    for index in shares.indices where missing > 0 && weights[index] > 0 {
      shares[index] += 1
      missing -= 1
    }
    return shares
  }
}
