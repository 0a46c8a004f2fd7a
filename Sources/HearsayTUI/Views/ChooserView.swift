import HearsayTerminal

/// A small pop-up of things to choose from.
struct ChooserView {
  var chooser: ChooserState

  /// Draws the pop-up over the middle of a rectangle.
  func draw(on canvas: inout Canvas, in body: Rect) {
    let width = min(body.width, 76)
    let details = chooser.choices.map { detail($0, width: width - 4) }
    let room = min(details.map(\.count).max() ?? 0, max(0, body.height - 6))
    let rows = max(1, chooser.choices.count) + (room > 0 ? room + 1 : 0)
    let height = min(body.height, rows + 2)
    let rect = Rect(
      row: body.row + (body.height - height) / 2, column: body.column + (body.width - width) / 2,
      width: width, height: height)
    canvas.clear(rect)
    PaneFrame(
      title: StyledText(chooser.title, Theme.title),
      figure: StyledText(chooser.figure, Theme.dim), isFocused: true
    ).draw(on: &canvas, in: rect)
    let (inner, below) = rect.interior.split(bottom: room > 0 ? room + 1 : 0)
    if room > 0, details.indices.contains(chooser.cursor) {
      let rule = StyledText(String(repeating: "─", count: below.width), Theme.box)
      let lines = details[chooser.cursor].prefix(room).map { " " + $0 }
      canvas.put([rule] + lines, in: below)
    }
    guard !chooser.choices.isEmpty else {
      return Notice.draw([StyledText(chooser.empty, Theme.dim)], on: &canvas, in: inner)
    }
    let top = max(0, min(chooser.cursor - inner.height / 2, chooser.choices.count - inner.height))
    for (offset, choice) in chooser.choices.dropFirst(top).prefix(inner.height).enumerated() {
      let isCurrent = top + offset == chooser.cursor
      let row = inner.row + offset
      if isCurrent { canvas.put("▌", row: row, column: inner.column, style: Theme.cursor) }
      let line = line(choice, width: inner.width - 2)
      canvas.put(
        isCurrent ? line.overlaid(with: Theme.current) : line, row: row,
        column: inner.column + 1, width: inner.width - 2)
    }
  }

  /// What the choice comes to, where its line does not say it.
  private func detail(_ choice: Choice, width: Int) -> [StyledText] {
    guard !choice.detail.isEmpty else { return [] }
    return StyledText(choice.detail, Theme.dim).lines(
      width: max(1, width), limit: ChooserState.detailLines)
  }

  private func line(_ choice: Choice, width: Int) -> StyledText {
    let letter = StyledText(choice.letter.map(String.init) ?? " ", Theme.key)
    let longest = chooser.choices.map { DisplayText.width($0.label) }.max() ?? 0
    let label = StyledText(choice.label, Theme.dim).column(min(longest, width / 3))
    let text = StyledText(choice.text, choice.act == nil ? Theme.dim : .plain)
    return .ends(
      letter + "  " + label + " " + text, StyledText(choice.figure, Theme.dim), width: width)
  }
}
