/// Finds which words of two wordings are the same, as `Alignment` tells.
struct WordMatcher {
  /// The places of two words that are matched.
  struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  /// A content word matched; of light ones two in a row outweigh a stretch of
  /// changes, one alone does not.
  private static let content = 40
  private static let light = 20
  /// For a word that is the same to the letter.
  private static let exact = 1
  private static let opening = 30
  /// More cells than this are not filled at once.
  private static let mostCells = 1_000_000

  private let left: [AlignmentWord]
  private let right: [AlignmentWord]
  /// The folded words as numbers, which compare faster.
  private let leftIDs: [Int]
  private let rightIDs: [Int]
  private let weights: [Int]

  init(_ left: [AlignmentWord], _ right: [AlignmentWord], classes: WordClasses) {
    var ids: [String: Int] = [:]
    func number(_ word: AlignmentWord) -> Int {
      if let id = ids[word.text] { return id }
      ids[word.text] = ids.count
      return ids.count - 1
    }
    self.left = left
    self.right = right
    leftIDs = left.map(number)
    rightIDs = right.map(number)
    weights = left.map { classes.isLight($0) ? Self.light : Self.content }
  }

  /// The matched words, ascending in both texts.
  func pairs() -> [Pair] {
    var pairs: [Pair] = []
    match(0..<left.count, 0..<right.count, into: &pairs)
    return pairs
  }

  private func match(_ rows: Range<Int>, _ columns: Range<Int>, into pairs: inout [Pair]) {
    guard !rows.isEmpty, !columns.isEmpty else { return }
    if (rows.count + 1) * (columns.count + 1) <= Self.mostCells {
      pairs += aligned(rows, columns)
      return
    }
    var row = rows.lowerBound
    var column = columns.lowerBound
    for anchor in anchors(rows, columns) {
      matchSmall(row..<anchor.left, column..<anchor.right, into: &pairs)
      pairs.append(anchor)
      row = anchor.left + 1
      column = anchor.right + 1
    }
    matchSmall(row..<rows.upperBound, column..<columns.upperBound, into: &pairs)
  }

  /// What is still too long between two anchors counts as other words.
  private func matchSmall(_ rows: Range<Int>, _ columns: Range<Int>, into pairs: inout [Pair]) {
    guard (rows.count + 1) * (columns.count + 1) <= Self.mostCells else { return }
    match(rows, columns, into: &pairs)
  }

  /// Words that stand once in each text, in the longest run that ascends in both.
  ///
  /// Known as patience difference.
  private func anchors(_ rows: Range<Int>, _ columns: Range<Int>) -> [Pair] {
    var places: [Int: (count: Int, left: Int, right: Int, others: Int)] = [:]
    for row in rows {
      let seen = places[leftIDs[row]]
      places[leftIDs[row]] = ((seen?.count ?? 0) + 1, row, 0, 0)
    }
    for column in columns {
      guard let seen = places[rightIDs[column]] else { continue }
      places[rightIDs[column]] = (seen.count, seen.left, column, seen.others + 1)
    }
    let unique = places.values.filter { $0.count == 1 && $0.others == 1 }
    let candidates = unique.map { Pair(left: $0.left, right: $0.right) }
      .sorted { $0.left < $1.left }
    return longestAscending(candidates)
  }

  private func longestAscending(_ pairs: [Pair]) -> [Pair] {
    var tails: [Int] = []
    var previous: [Int] = []
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].right < pair.right { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? tails[low - 1] : -1)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [Pair] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = previous[index]
    }
    return result.reversed()
  }

  /// Where the best way into a cell comes from, for both of its states.
  private enum Steps {
    static let matchedAfterGap: UInt8 = 1
    static let gapFromLeft: UInt8 = 2
    static let gapOpens: UInt8 = 4
  }

  private func aligned(_ rows: Range<Int>, _ columns: Range<Int>) -> [Pair] {
    let width = columns.count + 1
    var steps = [UInt8](repeating: 0, count: (rows.count + 1) * width)
    let never = Int.min / 2
    var matched = [Int](repeating: never, count: width)
    var gap = [Int](repeating: never, count: width)
    matched[0] = 0
    for column in 1..<width {
      gap[column] = -Self.opening
      steps[column] = Steps.gapFromLeft | (column == 1 ? Steps.gapOpens : 0)
    }
    for row in 1...rows.count {
      var diagonalMatched = matched[0]
      var diagonalGap = gap[0]
      matched[0] = never
      gap[0] = -Self.opening
      steps[row * width] = row == 1 ? Steps.gapOpens : 0
      let first = rows.lowerBound + row - 1
      for column in 1..<width {
        let second = columns.lowerBound + column - 1
        let aboveMatched = matched[column]
        let aboveGap = gap[column]
        var step: UInt8 = 0
        if leftIDs[first] == rightIDs[second] {
          if diagonalGap > diagonalMatched { step |= Steps.matchedAfterGap }
          matched[column] = max(diagonalMatched, diagonalGap) + weight(first, second)
        } else {
          matched[column] = never
        }
        let above = max(aboveMatched - Self.opening, aboveGap)
        let before = max(matched[column - 1] - Self.opening, gap[column - 1])
        if above >= before {
          if aboveMatched - Self.opening > aboveGap { step |= Steps.gapOpens }
        } else {
          step |= Steps.gapFromLeft
          if matched[column - 1] - Self.opening > gap[column - 1] { step |= Steps.gapOpens }
        }
        gap[column] = max(above, before)
        steps[row * width + column] = step
        diagonalMatched = aboveMatched
        diagonalGap = aboveGap
      }
    }
    return traced(steps, endsInGap: gap[width - 1] > matched[width - 1], rows, columns)
  }

  private func traced(
    _ steps: [UInt8], endsInGap: Bool, _ rows: Range<Int>, _ columns: Range<Int>
  ) -> [Pair] {
    let width = columns.count + 1
    var pairs: [Pair] = []
    var row = rows.count
    var column = columns.count
    var isInGap = endsInGap
    while row > 0 || column > 0 {
      let step = steps[row * width + column]
      if !isInGap {
        row -= 1
        column -= 1
        pairs.append(Pair(left: rows.lowerBound + row, right: columns.lowerBound + column))
        isInGap = step & Steps.matchedAfterGap != 0
      } else {
        if step & Steps.gapFromLeft != 0 { column -= 1 } else { row -= 1 }
        isInGap = step & Steps.gapOpens == 0
      }
    }
    return pairs.reversed()
  }

  private func weight(_ row: Int, _ column: Int) -> Int {
    weights[row] + (left[row].marked == right[column].marked ? Self.exact : 0)
  }
}
