import HearsayModel

extension ListState {
  /// Takes the page in that was asked for.
  mutating func receive(_ page: Page<Row>, lines: Int) {
    guard let pending else { return }
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
  }

  /// Shows a first page that came with something else.
  mutating func show(_ page: Page<Row>) {
    self = ListState()
    isLoaded = true
    rows = page.items
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
    rows = page.items
    pages = [LoadedPage(count: page.items.count, previous: page.previous, next: page.next)]
    start = page.start ?? (page.previous == nil ? 0 : nil)
    owed = 0
    top = 0
    switch (pending.purpose, pending.page.start) {
    case (.toEnd, _):
      cursor = rows.last?.id
    case (.around, .around(let key)):
      let index = rows.firstIndex { $0.pageKey == key } ?? 0
      cursor = rows.isEmpty ? nil : rows[index].id
      top = max(0, index - 2)
    default:
      cursor = rows.first?.id
    }
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
