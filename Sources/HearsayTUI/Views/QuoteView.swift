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
    let areas = layout.quoteAreas(quote)
    if let boxes = areas.boxes { return draw(on: &canvas, areas, boxes) }
    PaneFrame(title: title(isFocused: isFocused), figure: figure, isFocused: isFocused)
      .draw(on: &canvas, in: rect)
    guard quote.card != nil else { return Notice.draw(notice, on: &canvas, in: rect.interior) }
    canvas.put(
      areas.headerLines,
      in: Rect(
        row: areas.header.row, column: areas.header.column + 1, width: areas.header.width - 1,
        height: areas.header.height))
    rows(.whole, isFocused: isFocused).draw(on: &canvas, in: areas.rows(.whole))
  }

  /// Wordings and reports side by side, below a box for what holds for all.
  private func draw(on canvas: inout Canvas, _ areas: QuoteAreas, _ boxes: QuoteAreas.Boxes) {
    let isInReports = quote.currentReport != nil
    PaneFrame(
      title: StyledText("5 Quote", Theme.title) + mark,
      figure: quote.isAwaited ? StyledText("reading …", Theme.dim) : "", isFocused: false
    ).draw(on: &canvas, in: boxes.header)
    let inner = boxes.header.interior
    canvas.put(
      areas.headerLines,
      in: Rect(
        row: inner.row, column: inner.column + 1, width: inner.width - 1, height: inner.height))
    PaneFrame(
      title: StyledText("Wordings", isInReports ? .plain : Theme.title), figure: wordingFigure,
      isFocused: !isInReports
    ).draw(on: &canvas, in: boxes.wordings)
    rows(.wordings, isFocused: !isInReports).draw(on: &canvas, in: areas.rows(.wordings))
    let letter = quote.currentWording.map { Figures.letter($0.index) } ?? ""
    PaneFrame(
      title: StyledText(
        "Reports with wording \(letter), by whom they credit", isInReports ? Theme.title : .plain),
      figure: reportFigure, isFocused: isInReports
    ).draw(on: &canvas, in: boxes.reports)
    rows(.reports, isFocused: isInReports).draw(on: &canvas, in: areas.rows(.reports))
  }

  private func rows(_ part: QuotePart, isFocused: Bool) -> QuoteRowsView {
    QuoteRowsView(
      quote: quote, part: part, isFocused: isFocused,
      terms: state.here.quotes.shown?.query?.terms ?? [])
  }

  private var notice: [StyledText] {
    if let failure = quote.failure { return Notice.failure(failure) }
    if state.isReading { return Notice.reading }
    return [StyledText("No quote is chosen.", Theme.dim)]
  }

  private func title(isFocused: Bool) -> StyledText {
    let title = StyledText("5 Quote", isFocused ? Theme.title : .plain) + mark
    guard state.here.isZoomed, let text = quote.card?.quote.text else { return title }
    return title + StyledText(" · \(text)", Theme.dim)
  }

  /// The sign of what is marked.
  private var mark: StyledText {
    quote.annotation?.isMarked == true ? StyledText(" *", Theme.marked) : ""
  }

  private var figure: StyledText {
    if quote.isAwaited { return StyledText("reading …", Theme.dim) }
    guard quote.currentWording != nil else { return "" }
    let report = quote.currentReport == nil ? "" : ", report \(reportFigure.text)"
    return StyledText("wording ", Theme.dim) + wordingFigure + StyledText(report, Theme.dim)
  }

  /// `A of 6`; of one that is in no total why.
  private var wordingFigure: StyledText {
    guard let card = quote.card, let wording = quote.currentWording else { return "" }
    let letter = Figures.letter(wording.index)
    guard wording.index >= card.wordings else {
      return StyledText("\(letter) of \(Figures.number(card.wordings))", Theme.dim)
    }
    switch wording.standing {
    case .counted: return StyledText(letter, Theme.dim)
    case .uncounted: return StyledText("\(letter), not counted", Theme.dim)
    case .proposed: return StyledText("\(letter), proposed", Theme.dim)
    }
  }

  /// `1 of 19`, or how many there are.
  private var reportFigure: StyledText {
    guard let wording = quote.currentWording else { return "" }
    let reports = Figures.number(wording.shownReports)
    guard quote.currentReport != nil, let position = quote.reports.position else {
      return StyledText(reports, Theme.dim)
    }
    return StyledText("\(Figures.number(position)) of \(reports)", Theme.dim)
  }
}
