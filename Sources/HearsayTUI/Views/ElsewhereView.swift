import HearsayModel
import HearsayTerminal

/// The other sources on a quote's events on the whole screen.
struct ElsewhereView {
  var state: ElsewhereState

  /// Draws the list with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    PaneFrame(title: title, figure: figure, isFocused: true).draw(on: &canvas, in: rect)
    let inner = rect.interior
    guard let entries = state.entries else {
      let notice = state.failure.map { Notice.failure($0) } ?? Notice.reading
      return Notice.draw(notice, on: &canvas, in: inner)
    }
    guard !entries.isEmpty else {
      let sentence = "No other source on an event of this quote is in the graph."
      return Notice.draw([StyledText(sentence)], on: &canvas, in: inner)
    }
    let areas = ElsewhereAreas(state, in: inner)
    canvas.put(
      areas.header,
      in: Rect(
        row: inner.row, column: inner.column + 1, width: areas.text.width,
        height: areas.header.count))
    var line = areas.rows.row
    for row in state.rows.dropFirst(state.top) where line < areas.rows.bottom {
      var isCurrent = false
      if case .entry(let entry) = row { isCurrent = entry.id == state.cursor }
      for text in areas.text.lines(row, isCurrent: isCurrent).prefix(areas.rows.bottom - line) {
        if isCurrent { canvas.put("▌", row: line, column: inner.column, style: Theme.cursor) }
        let shown = isCurrent ? text.overlaid(with: Theme.current) : text
        canvas.put(shown, row: line, column: inner.column + 1, width: areas.text.width)
        line += 1
      }
    }
  }

  private var title: StyledText {
    StyledText("Not found elsewhere", Theme.title)
      + StyledText(state.name.map { " · \($0)" } ?? "", Theme.dim)
  }

  private var figure: StyledText {
    if state.pending != nil { return StyledText("reading …", Theme.dim) }
    guard let entries = state.entries, !entries.isEmpty else { return "" }
    let position = entries.firstIndex { $0.id == state.cursor }.map { "\($0 + 1) of " } ?? ""
    let more = state.hasMore ? "+" : ""
    return StyledText("\(position)\(Figures.number(entries.count))\(more)", Theme.dim)
  }
}

/// Where the parts of that list stand in its box.
struct ElsewhereAreas {
  var text: ElsewhereText
  var header: [StyledText]
  /// The rows, the cursor's column with them.
  var rows: Rect

  /// The areas within a box.
  init(_ state: ElsewhereState, in inner: Rect) {
    text = ElsewhereText(state: state, width: max(1, inner.width - 2))
    header = text.header(limit: inner.height >= 12 ? 3 : inner.height >= 8 ? 1 : 0)
    if inner.height < 8 { header = [] }
    if inner.height >= 16, !header.isEmpty { header.append(StyledText()) }
    rows = Rect(
      row: inner.row + header.count, column: inner.column, width: inner.width,
      height: max(1, inner.height - header.count))
  }
}
