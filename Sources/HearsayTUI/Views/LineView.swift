import HearsayTerminal

/// A line of text that is asked for at the foot.
struct LineView {
  var state: AppState
  var line: LineState
  var layout: ExploreLayout

  /// Draws the line and gives the place of its cursor.
  func draw(on canvas: inout Canvas) -> Point? {
    let rect = layout.trail ?? layout.hints
    let label = StyledText(line.label, Theme.key).truncated(to: max(1, rect.width / 2))
    let room = max(4, rect.width - label.width - 2)
    let text = PromptLine(plain: line.field, width: room)
    canvas.put(label, row: rect.row, column: rect.column, width: rect.width)
    let column = rect.column + label.width + 1
    canvas.put(text.text, row: rect.row, column: column, width: room)
    if line.field.text.isEmpty {
      canvas.put(
        StyledText(line.explanation, Theme.dim).truncated(to: max(0, room - 2)), row: rect.row,
        column: column + 2, width: max(0, room - 2))
    }
    if let problem = line.problem {
      let row = layout.trail == nil ? rect.row - 1 : layout.hints.row
      let sentence = StyledText("! ", Theme.mark) + StyledText(problem, Theme.title)
      canvas.clear(Rect(row: row, column: 0, width: rect.width, height: 1))
      canvas.put(sentence.truncated(to: rect.width - 2), row: row, column: 1)
    } else if layout.trail != nil {
      canvas.put(
        HintText.line(state, width: layout.hints.width - 2), row: layout.hints.row, column: 1,
        width: layout.hints.width - 2)
    }
    return Point(row: rect.row, column: column + text.cursor)
  }
}
