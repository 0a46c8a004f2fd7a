import HearsayModel

extension AppState {
  /// The rows over which the cursor of Quote moves: where wordings and reports stand
  /// side by side, those of its column.
  private var quotePart: QuotePart {
    guard layout.splitsQuote else { return .whole }
    return here.quote.currentReport == nil ? .wordings : .reports
  }

  /// Moves the cursor of Quote over wordings and reports.
  mutating func moveInQuote(_ motion: Motion) {
    recoverQuote()
    let part = quotePart
    let outline = QuoteOutline(here.quote, part)
    if let distance = motion.distance(page: visibleQuoteRows(outline, part)) {
      here.quote.cursor = outline.selectable(from: here.quote.cursor, by: distance)
    } else if motion == .toStart {
      moveToFirstRow(outline, part)
    } else {
      moveToLastRow(outline, part)
    }
    followQuoteCursor()
  }

  /// Scrolls Quote to its cursor and reads what stands around it.
  mutating func followQuoteCursor() {
    here.quote.wordings.cursor = here.quote.currentWording?.id
    here.quote.reports.cursor =
      here.quote.currentReport?.id ?? here.quote.reports.rows.first?.id
    unfoldBeside()
    keepQuoteVisible()
    readMoreOfQuote()
  }

  /// Shows the reports of a wording.
  mutating func unfold(_ wording: WordingID) {
    startUnfolding(wording)
    fitToLayout()
  }

  /// Where reports stand beside the wordings: shows those of the one under the
  /// cursor.
  mutating func unfoldBeside() {
    guard layout.splitsQuote, let wording = here.quote.currentWording,
      wording.id != here.quote.unfolded
    else { return }
    startUnfolding(wording.id)
  }

  private mutating func startUnfolding(_ wording: WordingID) {
    here.quote.unfolded = wording
    here.quote.reports = ListState()
    here.quote.reportsTop = nil
    readReports(WantedPage(start: .first, purpose: .toStart))
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

  /// Scrolls Quote, or each of its columns, as little as it takes for the cursor's
  /// row to be on the screen whole.
  mutating func keepQuoteVisible() {
    let areas = layout.quoteAreas(here.quote)
    guard areas.boxes != nil else {
      here.quote.top = quoteTop(.whole, areas)
      return
    }
    here.quote.top = quoteTop(.wordings, areas)
    here.quote.reportsTop = quoteTop(.reports, areas)
  }

  private func quoteTop(_ part: QuotePart, _ areas: QuoteAreas) -> QuoteOutline.RowID? {
    let quote = here.quote
    let outline = QuoteOutline(quote, part)
    let rows = outline.rows
    guard let cursor = outline.index(of: quote.cursor(in: part)) else { return nil }
    let lines = areas.lines(part)
    let width = areas.width(part)
    let height = { (index: Int) -> Int in
      QuoteText.lines(rows[index], in: quote, part, width: width, limit: lines).count
    }
    let end = outline.end(of: cursor)
    let fits = (cursor...end).reduce(0) { $0 + height($1) } <= lines
    let scroll = RowScroll(
      count: rows.count, cursor: fits ? end : cursor,
      top: outline.index(of: quote.top(of: part)) ?? 0, lines: lines)
    let top = scroll.top(height: height)
    return top == 0 ? nil : rows[top].id
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
  mutating func recoverQuote() {
    if here.quote.failure != nil { followQuotes() }
    if let wanted = here.quote.wordings.recover() { readWordings(wanted) }
    if let wanted = here.quote.reports.recover() { readReports(wanted) }
  }

  private func visibleQuoteRows(_ outline: QuoteOutline, _ part: QuotePart) -> Int {
    let areas = layout.quoteAreas(here.quote)
    var rest = areas.lines(part)
    let first = outline.index(of: here.quote.top(of: part)) ?? 0
    let visible = outline.rows[min(first, outline.rows.count)...].prefix { row in
      rest -=
        QuoteText.lines(
          row, in: here.quote, part, width: areas.width(part), limit: max(1, rest)
        ).count
      return rest >= 0
    }
    return max(1, visible.filter(\.isSelectable).count)
  }

  private mutating func moveToFirstRow(_ outline: QuoteOutline, _ part: QuotePart) {
    if part == .reports, here.quote.reports.previous != nil {
      readReports(WantedPage(start: .first, purpose: .toStart))
    } else if part != .reports, here.quote.wordings.previous != nil {
      readWordings(WantedPage(start: .first, purpose: .toStart))
    } else {
      here.quote.cursor = outline.rows.first { $0.isSelectable }?.id ?? here.quote.cursor
    }
  }

  private mutating func moveToLastRow(_ outline: QuoteOutline, _ part: QuotePart) {
    if part == .reports, here.quote.reports.next != nil {
      readReports(WantedPage(start: .last, purpose: .toEnd))
    } else if part != .reports, here.quote.wordings.next != nil {
      readWordings(WantedPage(start: .last, purpose: .toEnd))
    } else {
      here.quote.cursor = outline.rows.last { $0.isSelectable }?.id ?? here.quote.cursor
    }
  }
}
