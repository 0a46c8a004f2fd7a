import HearsayModel

extension ListState {
  /// Takes the page in that was asked for.
  ///
  /// Where the entry around which it was asked for is gone and the page has none of its
  /// neighbours, the stretch around those is returned, to be read in its stead.
  @discardableResult
  mutating func receive(_ page: Page<Row>, lines: Int) -> WantedPage? {
    guard let pending else { return nil }
    if pending.purpose == .again, let neighbour = lostNeighbour(page, pending) {
      return WantedPage(start: .around(neighbour.pageKey), purpose: .again)
    }
    self.pending = nil
    failure = nil
    isLoaded = true
    switch (pending.purpose, pending.page.start) {
    case (.extend, .before): prepend(page)
    case (.extend, _): append(page)
    default: replace(with: page, for: pending)
    }
    payOwed()
    keepVisible(lines: lines)
    return nil
  }

  /// Shows a first page that came with something else.
  mutating func show(_ page: Page<Row>) {
    self = ListState()
    isLoaded = true
    rows = page.items
    start = page.start ?? (page.previous == nil ? 0 : nil)
    pages = [LoadedPage(count: page.items.count, previous: page.previous, next: page.next)]
    cursor = rows.first?.id
  }

  /// Takes note that the page that was asked for could not be read.
  mutating func fail(_ sentence: String) {
    pending = nil
    owed = 0
    failure = sentence
  }

  /// Forgets a failure, so that reading goes on; the stretch to be read at once,
  /// where nothing is here.
  mutating func recover() -> WantedPage? {
    guard failure != nil else { return nil }
    failure = nil
    return rows.isEmpty ? WantedPage(start: .first, purpose: .toStart) : nil
  }

  private mutating func replace(with page: Page<Row>, for pending: PendingPage) {
    let kept = index(in: page.items)
    let line = (cursorIndex ?? 0) - top
    rows = page.items
    pages = [LoadedPage(count: page.items.count, previous: page.previous, next: page.next)]
    start = page.start ?? (page.previous == nil ? 0 : nil)
    owed = 0
    top = 0
    switch (pending.purpose, pending.page.start) {
    case (.toEnd, _):
      cursor = rows.last?.id
    case (.again, _):
      cursor = rows.isEmpty ? nil : rows[kept ?? 0].id
      top = max(0, (kept ?? 0) - line)
    case (.around, .around(let key)):
      let index = rows.firstIndex { $0.pageKey == key } ?? 0
      cursor = rows.isEmpty ? nil : rows[index].id
      top = max(0, index - 2)
    default:
      cursor = rows.first?.id
    }
  }

  /// Where the cursor's entry stands among others; that next to it, where it is gone.
  private func index(in others: [Row]) -> Int? {
    guard let cursorIndex else { return nil }
    let places = Dictionary(others.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let near = [rows[cursorIndex]] + rows[(cursorIndex + 1)...] + rows[..<cursorIndex].reversed()
    return near.lazy.compactMap { places[$0.id] }.first
  }

  /// A neighbour of the cursor's entry, where that was asked for and is gone with all that
  /// stood around it.
  private func lostNeighbour(_ page: Page<Row>, _ pending: PendingPage) -> Row? {
    guard let cursorIndex, !page.items.isEmpty, index(in: page.items) == nil,
      pending.page.start == .around(rows[cursorIndex].pageKey)
    else { return nil }
    return cursorIndex + 1 < rows.count ? rows[cursorIndex + 1] : rows[..<cursorIndex].last
  }

  private mutating func append(_ page: Page<Row>) {
    rows += page.items
    // An empty page that names a next one would be asked for again without end.
    let next = page.items.isEmpty ? nil : page.next
    pages.append(LoadedPage(count: page.items.count, previous: page.previous, next: next))
    while rows.count > Self.capacity, let first = pages.first, pages.count > 1,
      first.count <= min(top, cursorIndex ?? 0)
    {
      rows.removeFirst(first.count)
      pages.removeFirst()
      top -= first.count
      start = start.map { $0 + first.count }
    }
  }

  private mutating func prepend(_ page: Page<Row>) {
    rows = page.items + rows
    let previous = page.items.isEmpty ? nil : page.previous
    pages.insert(
      LoadedPage(count: page.items.count, previous: previous, next: page.next), at: 0)
    top += page.items.count
    start = previous == nil ? 0 : page.start ?? start.map { $0 - page.items.count }
    while rows.count > Self.capacity, let last = pages.last, pages.count > 1,
      rows.count - last.count > (cursorIndex ?? 0) + Self.capacity / 4
    {
      rows.removeLast(last.count)
      pages.removeLast()
    }
  }

  private mutating func payOwed() {
    guard owed != 0, let index = cursorIndex else { return }
    let target = index + owed
    let reached = min(max(target, 0), rows.count - 1)
    let isCut = target > reached ? next != nil : previous != nil
    owed = isCut ? target - reached : 0
    cursor = rows[reached].id
  }
}
