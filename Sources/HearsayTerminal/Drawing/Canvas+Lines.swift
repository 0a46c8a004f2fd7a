extension Canvas {
  /// Draws a frame along the edge of a rectangle: `┌─┐│└─┘`.
  public mutating func box(_ rect: Rect, style: Style = .plain) {
    guard rect.width > 1, rect.height > 1 else { return }
    let (last, right) = (rect.bottom - 1, rect.right - 1)
    horizontalLine(row: rect.row, column: rect.column, width: rect.width, style: style)
    horizontalLine(row: last, column: rect.column, width: rect.width, style: style)
    verticalLine(row: rect.row, column: rect.column, height: rect.height, style: style)
    verticalLine(row: rect.row, column: right, height: rect.height, style: style)
    fillOne("┌", rect.row, rect.column, style)
    fillOne("┐", rect.row, right, style)
    fillOne("└", last, rect.column, style)
    fillOne("┘", last, right, style)
  }

  /// Draws a line of `─` to the right.
  public mutating func horizontalLine(
    row: Int, column: Int, width: Int, style: Style = .plain
  ) {
    fill(Rect(row: row, column: column, width: width, height: 1), with: "─", style: style)
  }

  /// Draws a line of `│` downwards.
  public mutating func verticalLine(
    row: Int, column: Int, height: Int, style: Style = .plain
  ) {
    fill(Rect(row: row, column: column, width: 1, height: height), with: "│", style: style)
  }

  private mutating func fillOne(
    _ character: Character, _ row: Int, _ column: Int, _ style: Style
  ) {
    fill(Rect(row: row, column: column, width: 1, height: 1), with: character, style: style)
  }
}
