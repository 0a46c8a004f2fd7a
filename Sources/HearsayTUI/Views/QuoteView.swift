import HearsayModel
import HearsayTerminal

/// The Quote pane.
struct QuoteView {
  var state: AppState
  var layout: ExploreLayout

  private var quote: QuoteState { state.here.quote }

  /// Draws the pane with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let isFocused = state.here.focus == .quote
    PaneFrame(title: title(isFocused: isFocused), figure: figure, isFocused: isFocused)
      .draw(on: &canvas, in: rect)
    let inner = rect.interior
    guard quote.card != nil else { return Notice.draw(notice, on: &canvas, in: inner) }
    let header = QuoteText.header(
      quote, width: layout.quoteWidth, limit: layout.quoteHeaderLimit(quote))
    let (above, below) = inner.split(top: header.count)
    canvas.put(
      header,
      in: Rect(
        row: above.row, column: above.column + 1, width: above.width - 1, height: above.height))
    drawRows(on: &canvas, in: below, isFocused: isFocused)
  }

  private func drawRows(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let outline = quote.outline
    let first = outline.index(of: quote.top) ?? 0
    let terms = state.here.quotes.shown?.query?.terms ?? []
    let limit = layout.quoteLines(quote)
    var row = rect.row
    for entry in outline.rows[min(first, outline.rows.count)...] where row < rect.bottom {
      let isCurrent = entry.id == quote.cursor
      let lines = QuoteText.lines(
        entry, in: quote, width: layout.quoteWidth, limit: limit, terms: terms)
      for (index, line) in lines.prefix(rect.bottom - row).enumerated() {
        if isCurrent { canvas.put("▌", row: row, column: rect.column, style: Theme.cursor) }
        let isBold = isCurrent && isFocused && index == 0
        canvas.put(
          isBold ? line.overlaid(with: Theme.current) : line, row: row, column: rect.column + 1,
          width: rect.width - 1)
        row += 1
      }
    }
  }

  private var notice: [StyledText] {
    if let failure = quote.failure { return Notice.failure(failure) }
    if state.isReading { return Notice.reading }
    return [StyledText("No quote is chosen.", Theme.dim)]
  }

  private func title(isFocused: Bool) -> StyledText {
    let title = StyledText("5 Quote", isFocused ? Theme.title : .plain)
    guard state.here.isZoomed, let text = quote.card?.quote.text else { return title }
    return title + StyledText(" · \(text)", Theme.dim)
  }

  private var figure: StyledText {
    if quote.isAwaited { return StyledText("reading …", Theme.dim) }
    guard let card = quote.card, let wording = quote.currentWording else { return "" }
    let whole = max(card.wordings, wording.index + 1)
    var text = "wording \(Figures.letter(wording.index)) of \(Figures.number(whole))"
    if quote.currentReport != nil, let position = quote.reports.position {
      let reports = wording.reports + wording.proposedReports
      text += ", report \(Figures.number(position)) of \(Figures.number(reports))"
    }
    return StyledText(text, Theme.dim)
  }
}
