import HearsayModel
import HearsayTerminal

/// The tree of a quote's credits on the whole screen.
struct CreditsView {
  var credits: CreditsState

  /// Draws the tree with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    PaneFrame(title: title, figure: figure, isFocused: true).draw(on: &canvas, in: rect)
    let inner = rect.interior
    guard let tree = credits.tree else {
      let notice = credits.failure.map { Notice.failure($0) } ?? Notice.reading
      return Notice.draw(notice, on: &canvas, in: inner)
    }
    let areas = CreditsAreas(tree, in: inner)
    canvas.put(
      areas.text.root, row: inner.row, column: inner.column + 1, width: areas.text.width)
    drawRows(areas, on: &canvas)
    guard !areas.footLines.isEmpty else { return }
    canvas.put(
      areas.footLines,
      in: Rect(
        row: inner.bottom - areas.footLines.count, column: inner.column + 1,
        width: areas.text.width, height: areas.footLines.count))
  }

  private func drawRows(_ areas: CreditsAreas, on canvas: inout Canvas) {
    let rows = CreditsOutline(credits).rows
    let first = rows.firstIndex { $0.id == credits.top } ?? 0
    let rect = areas.rows
    guard !rows.isEmpty else {
      canvas.put("No report of it is shown.", row: rect.row, column: rect.column + 1)
      return
    }
    var line = rect.row
    for entry in rows[first...] where line < rect.bottom {
      let isCurrent = entry.id == credits.cursor
      let lines = areas.text.lines(entry, isCurrent: isCurrent, limit: rect.height)
      for (index, text) in lines.prefix(rect.bottom - line).enumerated() {
        if isCurrent { canvas.put("▌", row: line, column: rect.column, style: Theme.cursor) }
        let shown = isCurrent && index == 0 ? text.overlaid(with: Theme.current) : text
        canvas.put(shown, row: line, column: rect.column + 1, width: rect.width - 1)
        line += 1
      }
    }
  }

  private var title: StyledText {
    StyledText("Where it comes from", Theme.title)
      + StyledText(credits.name.map { " · \($0)" } ?? "", Theme.dim)
  }

  private var figure: StyledText {
    if credits.pending != nil { return StyledText("reading …", Theme.dim) }
    return StyledText(credits.tree?.headline ?? "", Theme.title)
  }
}

/// Where the parts of a tree of credits stand in its box.
struct CreditsAreas {
  var text: CreditsText
  /// The rows of the tree, the cursor's column with them.
  var rows: Rect
  /// What is said of the whole, at the bottom.
  var footLines: [StyledText]

  /// The areas within a box.
  init(_ tree: CreditTree, in inner: Rect) {
    text = CreditsText(tree: tree, width: max(1, inner.width - 2))
    if inner.height >= 12 {
      footLines = text.foot(limit: inner.height >= 18 ? 4 : 2)
    } else {
      footLines = inner.height >= 6 ? [text.figures] : []
    }
    let gap = inner.height >= 18 && !footLines.isEmpty ? 1 : 0
    rows = Rect(
      row: inner.row + 1, column: inner.column, width: inner.width,
      height: max(1, inner.height - 1 - footLines.count - gap))
  }
}
