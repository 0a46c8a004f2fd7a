import HearsayTerminal

/// The screen of a state: its cells, and where the cursor of a line of text is.
struct Screen {
  let canvas: Canvas
  /// Nil: no text is being typed, and the cursor is hidden.
  let cursor: Point?

  /// Draws a state.
  init(_ state: AppState) {
    canvas = Canvas(size: state.size)
    cursor = nil
  }
}
