import HearsayModel
import HearsayTerminal

/// The rows of the Quote pane, or those of one of its columns.
struct QuoteRowsView {
  var quote: QuoteState
  var part: QuotePart
  var isFocused: Bool
  /// What a search looked for.
  var terms: [SearchQuery.Term]

  /// Draws what is on the screen of them.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let outline = QuoteOutline(quote, part)
    let first = outline.index(of: quote.top(of: part)) ?? 0
    var row = rect.row
    var stars: [Int] = []
    for entry in outline.rows[min(first, outline.rows.count)...] where row < rect.bottom {
      let isCurrent = entry.id == quote.cursor(in: part)
      let lines = QuoteText.lines(
        entry, in: quote, part, width: max(1, rect.width - 1), limit: max(1, rect.height),
        terms: terms)
      for (index, line) in lines.prefix(rect.bottom - row).enumerated() {
        if isCurrent {
          canvas.put(
            isFocused || part == .whole ? "▌" : "▏", row: row, column: rect.column,
            style: isFocused || part == .whole ? Theme.cursor : Theme.hollowCursor)
        }
        if index == 0, case .report(let report) = entry,
          quote.annotations[report.id.rawValue]?.isMarked == true
        {
          stars.append(row)
        }
        let isBold = isCurrent && isFocused && index == 0
        canvas.put(
          isBold ? line.overlaid(with: Theme.current) : line, row: row, column: rect.column + 1,
          width: rect.width - 1)
        row += 1
      }
    }
    // Reports are indented: their first column is free.
    for row in stars {
      canvas.put("*", row: row, column: rect.column + 1, style: Theme.marked)
    }
  }
}
