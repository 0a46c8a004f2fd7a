/// Turns matched words into the segments of an alignment.
struct SegmentBuilder {
  let left: [AlignmentWord]
  let right: [AlignmentWord]
  let classes: WordClasses

  private var segments: [Alignment.Segment] = []

  init(left: [AlignmentWord], right: [AlignmentWord], classes: WordClasses) {
    self.left = left
    self.right = right
    self.classes = classes
  }

  /// The segments, in the order of both texts.
  mutating func segments(of pairs: [WordMatcher.Pair]) -> [Alignment.Segment] {
    segments = []
    var row = 0
    var column = 0
    var index = 0
    while index < pairs.count {
      appendChange(row..<pairs[index].left, column..<pairs[index].right)
      let start = index
      let isEqual = isEqual(pairs[index])
      repeat {
        index += 1
      } while index < pairs.count && self.isEqual(pairs[index]) == isEqual
        && follows(pairs[index], pairs[index - 1])
      row = pairs[index - 1].left + 1
      column = pairs[index - 1].right + 1
      appendMatch(pairs[start].left..<row, pairs[start].right..<column, isEqual: isEqual)
    }
    appendChange(row..<left.count, column..<right.count)
    return segments
  }

  private func isEqual(_ pair: WordMatcher.Pair) -> Bool {
    left[pair.left].marked == right[pair.right].marked
  }

  private func follows(_ pair: WordMatcher.Pair, _ previous: WordMatcher.Pair) -> Bool {
    pair.left == previous.left + 1 && pair.right == previous.right + 1
  }

  private mutating func appendMatch(_ rows: Range<Int>, _ columns: Range<Int>, isEqual: Bool) {
    let path = isEqual ? \AlignmentWord.range : \AlignmentWord.markedRange
    segments.append(
      Alignment.Segment(
        kind: isEqual ? .equal : .marksOnly, baseline: range(of: left[rows], path),
        other: range(of: right[columns], path), baselineWords: rows.count,
        otherWords: columns.count, flags: []))
  }

  private mutating func appendChange(_ rows: Range<Int>, _ columns: Range<Int>) {
    let kind: Alignment.Kind
    switch (rows.isEmpty, columns.isEmpty) {
    case (true, true): return
    case (false, true): kind = .leftOut
    case (true, false): kind = .added
    case (false, false): kind = .otherWords
    }
    let flags = classes.flags(left[rows].map(\.text), right[columns].map(\.text))
    segments.append(
      Alignment.Segment(
        kind: kind, baseline: changedRange(left, rows), other: changedRange(right, columns),
        baselineWords: rows.count, otherWords: columns.count, flags: flags))
  }

  /// The words' range; where there are none, the place behind the word before.
  private func changedRange(_ words: [AlignmentWord], _ places: Range<Int>) -> Range<Int> {
    guard places.isEmpty else { return range(of: words[places], \.range) }
    let place = places.lowerBound > 0 ? words[places.lowerBound - 1].range.upperBound : 0
    return place..<place
  }

  private func range(
    of words: ArraySlice<AlignmentWord>, _ path: KeyPath<AlignmentWord, Range<Int>>
  ) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first[keyPath: path].lowerBound..<last[keyPath: path].upperBound
  }
}
