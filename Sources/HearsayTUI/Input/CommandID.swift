/// Something the explorer can do at a key; what it does depends on the place.
enum CommandID: Sendable, Hashable, CaseIterable {
  // Moving within a place.
  case up, down, pageUp, pageDown, halfUp, halfDown, home, end
  // Along the fixed line: list, quotes, wording, report, evidence.
  case left, right
  case enter, escape
  // History.
  case back, forward
  // Panes.
  case nextPane, previousPane, goToEvents, goToActors, goToSources, goToQuotes, goToQuote
  case zoom
  // What is shown.
  case search, pin, filters, negate, find, sort, baseline, nextQuote, previousQuote
  case credits, differences, elsewhere, nextDifference, previousDifference
  // Saying something of the data.
  case mark, note, tag, decide, undoEdit, redoEdit
  // Help, palette and the program.
  case help, palette, address, close, quit, interrupt, redraw, suspend
  // Lines of text.
  case olderSearch, newerSearch
  case cursorLeft, cursorRight, cursorHome, cursorEnd
  case deleteBackward, deleteForward, deleteWord, deleteToStart

  /// Whether it means an entry under the cursor, and so waits for one that is on
  /// its way.
  var needsEntry: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .halfUp, .halfDown, .home, .end, .right, .enter,
      .baseline, .pin, .nextQuote, .previousQuote, .credits, .differences, .elsewhere,
      .nextDifference, .previousDifference, .mark, .note, .tag, .decide, .undoEdit, .redoEdit:
      true
    default: false
    }
  }

  /// Whether it only moves the cursor within a place or along the line.
  var isMove: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .halfUp, .halfDown, .home, .end, .left, .right: true
    default: false
    }
  }

  /// Whether it says something of the data.
  var isEdit: Bool {
    switch self {
    case .mark, .note, .tag, .decide, .undoEdit, .redoEdit: true
    default: false
    }
  }
}
