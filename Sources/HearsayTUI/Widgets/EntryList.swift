import HearsayTerminal

/// The entries of a list that are on the screen, with the sign of the cursor.
struct EntryList<Row: ListEntry> {
  /// What the cursor's sign says.
  enum CursorSign {
    /// `▌`: this entry drives what stands to the right.
    case solid
    /// `▏`: the cursor is kept for later.
    case hollow
  }

  var list: ListState<Row>
  var sign: CursorSign
  var isFocused: Bool
  /// Whether anything is on its way, be it what this list waits for.
  var isReading: Bool
  /// What stands in place of entries where there are none.
  var empty: [StyledText]
  /// Whether an entry bears the sign of what is marked.
  var isMarked: (Row) -> Bool = { _ in false }
  /// The lines of an entry at a width.
  var lines: (Row, _ width: Int) -> [StyledText]

  /// Draws as many entries as fit.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !list.rows.isEmpty else { return drawNotice(on: &canvas, in: rect) }
    var row = rect.row
    for entry in list.visible(lines: rect.height) {
      let isCurrent = entry.id == list.cursor
      if isMarked(entry) {
        canvas.put("*", row: row, column: rect.right - 1, style: Theme.marked)
      }
      for line in lines(entry, rect.width - 3).prefix(rect.bottom - row) {
        if isCurrent { drawSign(on: &canvas, row: row, column: rect.column) }
        let shown = isCurrent && isFocused ? line.overlaid(with: Theme.current) : line
        canvas.put(shown, row: row, column: rect.column + 1, width: rect.width - 3)
        row += 1
      }
    }
  }

  private func drawSign(on canvas: inout Canvas, row: Int, column: Int) {
    switch sign {
    case .solid: canvas.put("▌", row: row, column: column, style: Theme.cursor)
    case .hollow: canvas.put("▏", row: row, column: column, style: Theme.hollowCursor)
    }
  }

  private func drawNotice(on canvas: inout Canvas, in rect: Rect) {
    let notice: [StyledText]
    if let failure = list.failure {
      notice = Notice.failure(failure)
    } else if !list.isLoaded {
      notice = isReading ? Notice.reading : Notice.nothing
    } else {
      notice = empty
    }
    Notice.draw(notice, on: &canvas, in: rect)
  }
}

/// Sentences in place of what a pane would show.
enum Notice {
  /// Something is on its way.
  static let reading = [StyledText("reading …", Theme.dim)]

  /// Nothing was read, and nothing is on its way.
  static let nothing = [StyledText("Nothing was read.", Theme.dim)]

  /// Something could not be read.
  static func failure(_ sentence: String) -> [StyledText] {
    [StyledText("! ", Theme.mark) + StyledText(sentence)]
  }

  /// Draws sentences from the upper left on, each wrapped.
  static func draw(_ sentences: [StyledText], on canvas: inout Canvas, in rect: Rect) {
    let inner = rect.inset(columns: 1)
    let lines = sentences.flatMap {
      $0.isEmpty ? [$0] : $0.lines(width: inner.width, limit: max(1, inner.height))
    }
    canvas.put(lines, in: inner)
  }
}
