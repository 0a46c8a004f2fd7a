import HearsayTerminal

/// The box of a pane: its title at the left of the upper edge, a figure at the right.
struct PaneFrame {
  var title: StyledText
  var figure: StyledText = ""
  var isFocused: Bool

  /// Draws the box along the edge of a rectangle.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let style = isFocused ? Theme.focusedBox : Theme.box
    canvas.box(rect, style: style)
    let room = rect.width - 6
    guard room > 0, rect.height > 1 else { return }
    let end = rect.right - 3
    let figureWidth =
      figure.isEmpty || figure.width > room - min(14, title.width + 3) ? 0 : figure.width + 2
    if figureWidth > 0 {
      canvas.clear(
        Rect(row: rect.row, column: end - figureWidth + 1, width: figureWidth, height: 1))
      canvas.put(figure, row: rect.row, endingBefore: end)
    }
    let titleRoom = room - figureWidth - (figureWidth > 0 ? 1 : 0)
    let shown = title.truncated(to: titleRoom)
    let width = shown.width
    guard width > 0 else { return }
    canvas.clear(Rect(row: rect.row, column: rect.column + 2, width: width + 2, height: 1))
    canvas.put(shown, row: rect.row, column: rect.column + 3, width: width)
  }
}
