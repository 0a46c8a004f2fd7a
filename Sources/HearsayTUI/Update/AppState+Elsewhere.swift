import HearsayModel
import HearsayTerminal

extension AppState {
  /// Lists the other sources on the quote's events.
  mutating func showElsewhere() {
    guard let card = here.quote.card else { return }
    remember()
    here.cover = .elsewhere(
      ElsewhereState(quote: card.id, name: card.quote.text, counted: card.elsewhere))
    readElsewhere()
  }

  /// Asks for the list.
  mutating func readElsewhere() {
    guard case .elsewhere(var state) = here.cover else { return }
    state.failure = nil
    state.pending = ask(.elsewhere(state.quote, PageRequest(limit: ElsewhereState.limit)))
    here.cover = .elsewhere(state)
  }

  /// Takes the list in.
  mutating func receive(_ page: Page<ElsewhereRow>) {
    guard case .elsewhere(var state) = here.cover else { return }
    state.pending = nil
    state.entries = page.items
    state.hasMore = page.next != nil
    if state.current == nil { state.cursor = page.items.first?.id }
    here.cover = .elsewhere(state)
    keepElsewhereVisible()
  }

  /// Moves the cursor over the sources.
  mutating func moveInElsewhere(_ motion: Motion) {
    guard case .elsewhere(var state) = here.cover else { return }
    if state.failure != nil, state.entries == nil { return readElsewhere() }
    guard let entries = state.entries, let last = entries.last else { return }
    let index = entries.firstIndex { $0.id == state.cursor } ?? 0
    let page = ElsewhereAreas(state, in: layout.coverInterior).rows.height
    if let distance = motion.distance(page: page) {
      state.cursor = entries[min(max(index + distance, 0), entries.count - 1)].id
    } else {
      state.cursor = motion == .toStart ? entries[0].id : last.id
    }
    here.cover = .elsewhere(state)
    keepElsewhereVisible()
  }

  /// Where the source under the cursor leads: its article, else its own card.
  var elsewhereTarget: Target? {
    guard case .elsewhere(let state) = here.cover, let entry = state.current else { return nil }
    if let article = entry.article { return .article(article) }
    return entry.source.map { .source(.named($0.id)) }
  }

  /// Right: the card, and Left comes back.
  mutating func goRightInElsewhere() {
    guard let target = elsewhereTarget else { return }
    here.cover = .card(CardState(target))
    readCard()
  }

  /// Scrolls the list as little as it takes for the cursor's row to be on the screen.
  mutating func keepElsewhereVisible() {
    guard case .elsewhere(var state) = here.cover else { return }
    let rows = state.rows
    let cursor = rows.firstIndex { row in
      if case .entry(let entry) = row { entry.id == state.cursor } else { false }
    }
    guard let cursor else { return }
    let areas = ElsewhereAreas(state, in: layout.coverInterior)
    // The heading of the first entry is seen with it.
    let scroll = RowScroll(
      count: rows.count, cursor: cursor,
      top: cursor == 1 ? 0 : min(state.top, rows.count - 1), lines: areas.rows.height)
    state.top = scroll.top { areas.text.lines(rows[$0], isCurrent: $0 == cursor).count }
    here.cover = .elsewhere(state)
  }
}
