import HearsayModel

/// A stretch of a list that is wanted, and what for.
struct WantedPage: Sendable, Hashable {
  var start: PageRequest.Start
  var purpose: PendingPage.Purpose
}

extension ListState {
  /// Moves the cursor, as far as the entries that are here allow.
  ///
  /// What is left of the way is made when further entries come. An end of the list
  /// that is not here is returned, to be read.
  mutating func move(_ motion: Motion, lines: Int) -> WantedPage? {
    guard let index = cursorIndex else { return nil }
    guard let distance = motion.distance(page: visibleCount(lines: lines)) else {
      return motion == .toStart ? moveToStart(lines: lines) : moveToEnd(lines: lines)
    }
    let target = index + owed + distance
    let reached = min(max(target, 0), rows.count - 1)
    let isCut = target > reached ? next != nil : previous != nil
    owed = isCut ? target - reached : 0
    cursor = rows[reached].id
    keepVisible(lines: lines)
    return nil
  }

  /// Scrolls as little as it takes for the cursor's entry to be on the screen
  /// whole, and leaves no line empty that could show an entry.
  mutating func keepVisible(lines: Int) {
    guard let index = cursorIndex else {
      top = 0
      return
    }
    top = min(top, index)
    var height = rows[top...index].reduce(0) { $0 + $1.lineCount }
    while top < index, height > lines {
      height -= rows[top].lineCount
      top += 1
    }
    var below = index + 1
    while below < rows.count, height <= lines {
      height += rows[below].lineCount
      below += 1
    }
    while top > 0, height + rows[top - 1].lineCount <= lines {
      top -= 1
      height += rows[top].lineCount
    }
  }

  /// The stretch that should be read now, so that the cursor always has entries
  /// for two screens around it; nil: none.
  func needed(lines: Int) -> WantedPage? {
    guard pending == nil, failure == nil, let index = cursorIndex else { return nil }
    let margin = max(2 * lines, 20)
    if let next, owed >= 0, rows.count - 1 - index < margin {
      return WantedPage(start: .after(next), purpose: .extend)
    }
    if let previous, index < margin {
      return WantedPage(start: .before(previous), purpose: .extend)
    }
    return nil
  }

  /// How many entries stand whole in so many lines, at least 1.
  func visibleCount(lines: Int) -> Int {
    var rest = lines
    let count = visible(lines: lines).prefix { row in
      rest -= row.lineCount
      return rest >= 0
    }.count
    return max(1, count)
  }

  private mutating func moveToStart(lines: Int) -> WantedPage? {
    owed = 0
    guard previous == nil else { return WantedPage(start: .first, purpose: .toStart) }
    cursor = rows.first?.id
    keepVisible(lines: lines)
    return nil
  }

  private mutating func moveToEnd(lines: Int) -> WantedPage? {
    owed = 0
    guard next == nil else { return WantedPage(start: .last, purpose: .toEnd) }
    cursor = rows.last?.id
    keepVisible(lines: lines)
    return nil
  }
}
