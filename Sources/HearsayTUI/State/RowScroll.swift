/// Where a column of rows of several heights begins on the screen.
struct RowScroll: Sendable, Hashable {
  /// How many rows there are.
  var count: Int
  /// The row that has to be on the screen whole.
  var cursor: Int
  /// The first row on the screen so far.
  var top: Int
  /// The lines of the screen.
  var lines: Int

  /// The first row on the screen, moved as little as it takes; no line is left
  /// empty below that could show a row.
  ///
  /// The heights of the rows on the screen and of those between it and the cursor
  /// are asked for, of each once or twice.
  func top(height: (Int) -> Int) -> Int {
    var top = min(top, cursor)
    var used = height(cursor)
    var first = cursor
    while first > top, used + height(first - 1) <= lines {
      first -= 1
      used += height(first)
    }
    top = first
    var below = cursor + 1
    while below < count, used <= lines {
      used += height(below)
      below += 1
    }
    while top > 0, used + height(top - 1) <= lines {
      top -= 1
      used += height(top)
    }
    return top
  }
}
