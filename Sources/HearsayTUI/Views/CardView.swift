import HearsayModel
import HearsayTerminal

/// The card of an entry on the whole screen.
struct CardView {
  var card: CardState
  /// What was said of entries to which lines lead.
  var said = Said()

  /// Draws the card with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    PaneFrame(title: title, figure: figure, isFocused: true).draw(on: &canvas, in: rect)
    let inner = rect.interior
    guard let content = card.content else {
      let notice = card.failure.map { Notice.failure($0) } ?? Notice.reading
      return Notice.draw(notice, on: &canvas, in: inner)
    }
    var row = inner.row
    for (index, line) in content.lines.enumerated().dropFirst(card.top) where row < inner.bottom {
      let isCurrent = index == card.cursor && line.isSelectable
      for (offset, text) in CardText.lines(line, width: inner.width - 3, limit: inner.height)
        .prefix(inner.bottom - row).enumerated()
      {
        if isCurrent { canvas.put("▌", row: row, column: inner.column, style: Theme.cursor) }
        let shown = isCurrent && offset == 0 ? text.overlaid(with: Theme.current) : text
        canvas.put(shown, row: row, column: inner.column + 1, width: inner.width - 3)
        if offset == 0, isMarked(line) {
          canvas.put("*", row: row, column: inner.right - 1, style: Theme.marked)
        }
        row += 1
      }
    }
  }

  /// Of the card's own entry the title says it.
  private func isMarked(_ line: CardLine) -> Bool {
    guard let id = line.target?.subject(named: "")?.id, id != card.target.subject(named: "")?.id
    else { return false }
    return said[id]?.isMarked == true
  }

  private var title: StyledText {
    var title = StyledText(card.kindName, Theme.title)
    if card.content?.isMarked == true { title.append(" *", Theme.marked) }
    if let name = card.content?.name { title.append(" · \(name)") }
    return title
  }

  private var figure: StyledText {
    if card.pending != nil { return StyledText("reading …", Theme.dim) }
    return StyledText(card.content?.figure ?? "", Theme.dim)
  }
}
