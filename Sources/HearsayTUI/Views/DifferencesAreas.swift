import HearsayModel
import HearsayTerminal

/// What the screen of two wordings shows where: side by side, or one above the other.
struct DifferencesAreas {
  /// From this width on the two stand side by side, where there are lines for it.
  static let wideWidth = 100
  private static let wideHeight = 12

  /// The box above, or the only one.
  var frame: Rect
  /// The boxes of the two, side by side; nil: they stand one above the other.
  var boxes: [Rect]?
  /// What is to be said, above the words where they stand side by side, else below.
  var notes: (lines: [StyledText], rect: Rect)
  /// The lines of the words: of both sides, or of both in one.
  var words: [[StyledText]]
  /// How many of them are on the screen.
  var height: Int
  /// What the marks mean.
  var legend: Rect

  /// The areas within the rectangle of a cover.
  init(_ text: DifferencesText, in rect: Rect) {
    if rect.width >= Self.wideWidth, rect.height >= Self.wideHeight {
      self.init(wide: text, in: rect)
    } else {
      self.init(narrow: text, in: rect)
    }
  }

  private init(wide text: DifferencesText, in rect: Rect) {
    let width = rect.width - 4
    let lines = Self.notes(text, width: width, limit: rect.height >= 24 ? 6 : 3)
    let (above, below) = rect.split(top: lines.isEmpty ? 0 : lines.count + 2)
    let columns = below.columns(weights: [1, 1])
    let words = zip(DifferencesText.Side.allCases, columns).map { side, column in
      let room = max(1, column.width - 4)
      let facts = text.facts(side).lines(width: room, limit: 3)
      return text.words(side).wrapped(to: room, hanging: 1) + [StyledText()] + facts
    }
    let wanted = (words.map(\.count).max() ?? 1) + 2
    let boxes = columns.map { $0.split(top: min(wanted, below.height - 1)).0 }
    let legend = Rect(
      row: boxes[0].bottom, column: rect.column, width: rect.width, height: 1)
    frame = above
    self.boxes = boxes
    notes = (
      lines, Rect(row: above.row + 1, column: rect.column + 2, width: width, height: lines.count)
    )
    height = max(1, boxes[0].interior.height)
    self.words = words
    self.legend = legend
  }

  private init(narrow text: DifferencesText, in rect: Rect) {
    let inner = rect.interior
    let width = max(1, inner.width - 2)
    frame = rect
    boxes = nil
    let limit = inner.height >= 18 ? 6 : inner.height >= 12 ? 3 : inner.height >= 8 ? 1 : 0
    let facts = DifferencesText.Side.allCases.flatMap { side -> [StyledText] in
      guard limit > 1 else { return [] }
      let line = text.title(side) + StyledText(" · ", Theme.dim) + text.facts(side)
      return line.lines(width: width, hanging: 3, limit: limit > 3 ? 2 : 1)
    }
    let lines = Self.notes(text, width: width, limit: limit) + facts
    height = max(1, inner.height - lines.count - (lines.isEmpty ? 1 : 2))
    words = [Self.stacked(text, width: width)]
    let below = inner.row + min(height, words[0].count) + (lines.isEmpty ? 0 : 1)
    notes = (
      lines,
      Rect(
        row: min(below, inner.bottom - 1 - lines.count), column: inner.column + 1, width: width,
        height: lines.count)
    )
    legend = Rect(row: inner.bottom - 1, column: inner.column, width: inner.width, height: 1)
  }

  /// Word below word, or where there is nothing to align one text below the other.
  private static func stacked(_ text: DifferencesText, width: Int) -> [StyledText] {
    let labels = DifferencesText.Side.allCases.map { side in
      let row = text.row(side)
      let letter = row.map { Figures.letter($0.index) } ?? "="
      let source = row.flatMap { $0.shownReports == 1 ? Self.short($0.firstSource) : nil } ?? ""
      guard width >= 60, !source.isEmpty else { return StyledText(letter, Theme.title) }
      return StyledText(letter, Theme.title)
        + StyledText(" \(DisplayText.truncated(source, to: 12))", Theme.dim)
    }
    let wide = labels.map(\.width).max() ?? 0
    let columns = labels.map { $0.column(wide) }
    guard text.alignment != nil else {
      return zip(DifferencesText.Side.allCases, columns).flatMap { side, label in
        let lines = text.words(side).wrapped(to: max(1, width - wide - 1))
        return lines.enumerated().map { index, line in
          (index == 0 ? label : StyledText.blanks(wide)) + " " + line
        } + [StyledText()]
      }
    }
    return AlignedWords(text: text, width: width, labels: columns).lines
  }

  /// Of an article that does not name its source, its short label alone.
  private static func short(_ source: String?) -> String? {
    guard let source, source.hasPrefix("(not named: "), source.hasSuffix(")") else { return source }
    return String(source.dropFirst("(not named: ".count).dropLast())
  }

  private static func notes(_ text: DifferencesText, width: Int, limit: Int) -> [StyledText] {
    guard limit > 0 else { return [] }
    let lines = text.notes.flatMap { $0.lines(width: max(1, width), hanging: 2, limit: 3) }
    return Array(lines.prefix(limit))
  }

  /// The line of the difference under the cursor; nil: there is none.
  var currentLine: Int? {
    let lines = words.compactMap { side in
      side.firstIndex { line in
        line.runs.contains { $0.style.attributes.contains(.reverse) }
      }
    }
    return lines.min()
  }

  /// The last line that may be the first on the screen.
  var lastTop: Int { max(0, (words.map(\.count).max() ?? 0) - height) }
}
