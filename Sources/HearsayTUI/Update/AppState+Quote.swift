import HearsayModel

extension AppState {
  /// Moves the cursor of Quote over wordings and reports.
  mutating func moveInQuote(_ motion: Motion) {
    recoverQuote()
    let outline = here.quote.outline
    if let distance = motion.distance(page: visibleQuoteRows(outline)) {
      here.quote.cursor = outline.selectable(from: here.quote.cursor, by: distance)
    } else if motion == .toStart {
      moveToFirstWording(outline)
    } else {
      moveToLastWording(outline)
    }
    followQuoteCursor()
  }

  /// Scrolls Quote to its cursor and reads what stands around it.
  mutating func followQuoteCursor() {
    here.quote.wordings.cursor = here.quote.currentWording?.id
    here.quote.reports.cursor =
      here.quote.currentReport?.id ?? here.quote.reports.rows.first?.id
    keepQuoteVisible()
    readMoreOfQuote()
  }

  /// Shows the reports of a wording.
  mutating func unfold(_ wording: WordingID) {
    here.quote.unfolded = wording
    here.quote.reports = ListState()
    readReports(WantedPage(start: .first, purpose: .toStart))
    fitToLayout()
  }

  /// Hides the reports of the unfolded wording.
  mutating func foldWording() {
    here.quote.unfolded = nil
    here.quote.reports = ListState()
    fitToLayout()
  }

  /// Compares the wordings with the one under the cursor from now on.
  mutating func setBaseline() {
    guard let wording = here.quote.currentWording, let text = wording.text else { return }
    here.quote.chosenBaseline = wording.id
    here.quote.baselineText = text
    here.quote.comparisons = [:]
    compareWordings()
  }

  /// Scrolls Quote as little as it takes for the cursor's row to be on the screen
  /// whole.
  mutating func keepQuoteVisible() {
    let outline = here.quote.outline
    let rows = outline.rows
    guard let cursor = rows.firstIndex(where: { $0.id == here.quote.cursor }) else {
      here.quote.top = nil
      return
    }
    let quote = here.quote
    let width = layout.quoteWidth
    let lines = layout.quoteLines(quote)
    let height = { (index: Int) -> Int in
      QuoteText.lines(
        rows[index], in: quote, width: width, limit: lines
      ).count
    }
    let end = outline.end(of: cursor)
    let fits = (cursor...end).reduce(0) { $0 + height($1) } <= lines
    let scroll = RowScroll(
      count: rows.count, cursor: fits ? end : cursor,
      top: rows.firstIndex { $0.id == here.quote.top } ?? 0, lines: lines)
    let top = scroll.top(height: height)
    here.quote.top = top == 0 ? nil : rows[top].id
  }

  /// Whether a command in Quote means a row that is on its way.
  func waitsInQuote(_ command: CommandID) -> Bool {
    let quote = here.quote
    if quote.wordings.isAwaited { return true }
    guard quote.unfolded != nil, quote.currentWording?.id == quote.unfolded else { return false }
    if quote.reports.isAwaited { return command != .baseline }
    let isAtEnd =
      quote.reports.pending != nil && quote.reports.cursor == quote.reports.rows.last?.id
    return isAtEnd && Motion(command)?.isDownward == true
  }

  /// Reads again what could not be read.
  private mutating func recoverQuote() {
    if here.quote.failure != nil { followQuotes() }
    if let wanted = here.quote.wordings.recover() { readWordings(wanted) }
    if let wanted = here.quote.reports.recover() { readReports(wanted) }
  }

  private func visibleQuoteRows(_ outline: QuoteOutline) -> Int {
    let layout = layout
    var rest = layout.quoteLines(here.quote)
    let first = outline.index(of: here.quote.top) ?? 0
    let visible = outline.rows[first...].prefix { row in
      rest -=
        QuoteText.lines(row, in: here.quote, width: layout.quoteWidth, limit: max(1, rest)).count
      return rest >= 0
    }
    return max(1, visible.filter(\.isSelectable).count)
  }

  private mutating func moveToFirstWording(_ outline: QuoteOutline) {
    if here.quote.wordings.previous != nil {
      readWordings(WantedPage(start: .first, purpose: .toStart))
    } else {
      here.quote.cursor = outline.rows.first { $0.isSelectable }?.id
    }
  }

  private mutating func moveToLastWording(_ outline: QuoteOutline) {
    if here.quote.wordings.next != nil {
      readWordings(WantedPage(start: .last, purpose: .toEnd))
    } else {
      here.quote.cursor = outline.rows.last { $0.isSelectable }?.id
    }
  }
}
