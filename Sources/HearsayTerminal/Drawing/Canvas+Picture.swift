extension Canvas {
  /// The rows as text, blanks at their ends kept.
  public var lines: [String] {
    (0..<size.rows).map { row in
      cells[row * size.columns..<(row + 1) * size.columns].reduce(into: "") { $0 += $1.text }
    }
  }

  /// The rows as letters that stand for styles, one a cell: `.` is plain, the others
  /// are given in order of appearance and told by `styleLegend`.
  public var styleLines: [String] {
    let letters = styleLetters
    return (0..<size.rows).map { row in
      String(
        (0..<size.columns).map { letters[cells[row * size.columns + $0].style] ?? "?" })
    }
  }

  /// What the letters of `styleLines` mean, one a line: "a bold fg:red".
  public var styleLegend: [String] {
    styleLetters.filter { $0.key != .plain }.sorted { $0.value < $1.value }
      .map { "\($0.value) \($0.key)" }
  }

  /// The text and, where anything is styled, its styles with their legend: a whole
  /// picture to compare with.
  ///
  /// Blanks at the ends of rows are left out.
  public var picture: String {
    let legend = styleLegend
    let text = lines.map(Canvas.trimmed)
    guard !legend.isEmpty else { return text.joined(separator: "\n") + "\n" }
    let parts = text + ["== styles =="] + styleLines + legend
    return parts.joined(separator: "\n") + "\n"
  }

  private var styleLetters: [Style: Character] {
    var letters: [Style: Character] = [.plain: "."]
    var free = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[...]
    for cell in cells where letters[cell.style] == nil {
      letters[cell.style] = free.popFirst() ?? "?"
    }
    return letters
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
