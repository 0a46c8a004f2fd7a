import HearsayModel
import HearsayTerminal

/// Quotes where nothing goes with filters and search: why, and the ways out.
struct NothingFoundView {
  var state: AppState

  /// Draws what fits of the lines, that of the cursor among them.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let quotes = state.here.quotes
    let isTyping = state.prompt != nil
    if let problem = state.prompt?.problem {
      // What is said of the last search would read as said of this one.
      let sentence = StyledText("! ", Theme.mark) + StyledText(problem.message, Theme.title)
      return Notice.draw([sentence], on: &canvas, in: rect)
    }
    var lines = NothingFoundText(quotes: quotes, overview: state.overview, isTyping: isTyping)
      .lines(width: rect.width - 2)
    if lines.count > rect.height { lines.removeAll { $0.text.isEmpty } }
    let cursor = isTyping ? nil : quotes.waysOut?.place
    let current = lines.firstIndex { $0.way != nil && $0.way == cursor } ?? 0
    let top = max(0, min(current - rect.height + 2, lines.count - rect.height))
    let isFocused = state.here.focus == .quotes
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let isCurrent = line.way != nil && line.way == cursor
      if isCurrent {
        canvas.put(
          isFocused ? "▌" : "▏", row: rect.row + offset, column: rect.column,
          style: isFocused ? Theme.cursor : Theme.hollowCursor)
      }
      let text = isCurrent && isFocused ? line.text.overlaid(with: Theme.current) : line.text
      canvas.put(text, row: rect.row + offset, column: rect.column + 1, width: rect.width - 2)
    }
  }
}
