extension Canvas {
  /// What becomes of text that does not fit.
  public enum Overflow: Hashable, Sendable {
    /// It ends with `…`.
    case ellipsis
    /// It ends where the room does.
    case clip
  }

  /// Puts text into a row, from this column on, and gives the number of cells it
  /// took.
  ///
  /// It is made safe as `DisplayText` tells. No cluster is split: where half of one
  /// would fit, the cell stays as it is. The cost is that of what is shown.
  ///
  /// - Parameters:
  ///   - width: The most cells to take; nil takes what is left of the row.
  ///   - overflow: What to do where the text does not fit.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, style: Style = .plain,
    overflow: Overflow = .ellipsis
  ) -> Int {
    put(StyledText(text, style), row: row, column: column, width: width, overflow: overflow)
  }

  /// Puts styled text into a row as the other `put` does.
  @discardableResult
  public mutating func put(
    _ text: StyledText, row: Int, column: Int, width: Int? = nil, overflow: Overflow = .ellipsis
  ) -> Int {
    let room = min(width ?? .max, size.columns - column)
    guard row >= 0, row < size.rows, room > 0 else { return 0 }
    let fitted = FittedGlyphs(text, room: room, overflow: overflow)
    var column = column
    for (glyph, style) in fitted.glyphs {
      if column >= 0 { set(glyph, row: row, column: column, style: style) }
      column += glyph.width
    }
    return fitted.width
  }

  /// Puts text so that it ends before this column, and gives the number of cells
  /// it took.
  @discardableResult
  public mutating func put(
    _ text: StyledText, row: Int, endingBefore column: Int, width: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    let fitted = FittedGlyphs(text, room: min(width ?? .max, column), overflow: .ellipsis)
    var place = column - fitted.width
    for (glyph, style) in fitted.glyphs {
      if place < size.columns { set(glyph, row: row, column: place, style: style) }
      place += glyph.width
    }
    return fitted.width
  }

  /// Puts text below one another, a line a row, and gives the number of rows that
  /// were there for it.
  @discardableResult
  public mutating func put(_ lines: [StyledText], in rect: Rect) -> Int {
    let shown = lines.prefix(rect.height)
    for (offset, line) in shown.enumerated() {
      put(line, row: rect.row + offset, column: rect.column, width: rect.width)
    }
    return shown.count
  }
}

/// The glyphs of as much of a text as fits.
private struct FittedGlyphs {
  private(set) var glyphs: [(glyph: Glyph, style: Style)] = []
  private(set) var width = 0
  private let room: Int
  /// Where the glyphs end, and the width, if an ellipsis follows.
  private var cut = (count: 0, width: 0)
  /// Clusters that are not drawn cost too.
  private var hidden = 0

  private static let hiddenLimit = 256

  init(_ text: StyledText, room: Int, overflow: Canvas.Overflow) {
    self.room = room
    glyphs.reserveCapacity(min(max(0, room), 256))
    for run in text.runs where !add(run) {
      if overflow == .ellipsis { addEllipsis(run.style) }
      return
    }
  }

  /// Adds a run; false if not all of it fits.
  private mutating func add(_ run: StyledText.Run) -> Bool {
    let text = run.text
    var index = text.startIndex
    while index < text.endIndex {
      // ASCII before ASCII is a cluster of its own, and by far the most frequent.
      if let ascii = text.printableASCII(at: index) {
        guard width < room else { return false }
        add(Glyph(text: String(Character(Unicode.Scalar(ascii))), width: 1), run.style)
        index = text.utf8.index(after: index)
      } else {
        guard add(text[index], run.style) else { return false }
        index = text.index(after: index)
      }
      if width < room { cut = (glyphs.count, width) }
    }
    return true
  }

  private mutating func add(_ cluster: Character, _ style: Style) -> Bool {
    if let glyph = ClusterGlyphs.single(cluster) {
      guard width + glyph.width <= room else { return false }
      add(glyph, style)
      return true
    }
    let parts = ClusterGlyphs.of(cluster)
    let total = parts.reduce(0) { $0 + $1.width }
    hidden += total == 0 ? 1 : 0
    guard width + total <= room, hidden < FittedGlyphs.hiddenLimit else { return false }
    for glyph in parts { add(glyph, style) }
    return true
  }

  private mutating func add(_ glyph: Glyph, _ style: Style) {
    glyphs.append((glyph, style))
    width += glyph.width
  }

  private mutating func addEllipsis(_ style: Style) {
    guard room > 0 else { return }
    glyphs.removeSubrange(cut.count...)
    glyphs.append((.ellipsis, style))
    width = cut.width + 1
  }
}
