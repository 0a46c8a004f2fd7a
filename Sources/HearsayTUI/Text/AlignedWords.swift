import HearsayModel
import HearsayTerminal

/// Two wordings one above the other, each word below the one that it stands for.
struct AlignedWords {
  /// Words of both sides that stand in one column; an empty side has none.
  private struct Cell {
    var sides: [StyledText]

    var width: Int { sides.map(\.width).max() ?? 0 }
  }

  var text: DifferencesText
  var width: Int
  /// How the two are called at the left of their lines, as wide as each other.
  var labels: [StyledText]

  /// Pairs of lines, each pair with an empty line behind it.
  var lines: [StyledText] {
    let room = max(4, width - (labels.map(\.width).max() ?? 0) - 1)
    var bands: [[Cell]] = []
    var used = 0
    for cell in cells(room: room) {
      if bands.isEmpty || used + cell.width > room {
        bands.append([])
        used = 0
      }
      bands[bands.count - 1].append(cell)
      used += cell.width + 1
    }
    return bands.flatMap { band -> [StyledText] in
      let sides = [0, 1].map { side in
        band.enumerated().reduce(labels[side]) { line, cell in
          let isLast = cell.offset == band.count - 1
          let word = cell.element.sides[side]
          return line + " " + (isLast ? word : word.column(cell.element.width))
        }.truncated(to: width)
      }
      return sides + [StyledText()]
    }
  }

  private func cells(room: Int) -> [Cell] {
    guard let alignment = text.alignment else { return [] }
    let segments = alignment.segments
    let current = text.currentSegment
    var cells: [Cell] = []
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      let sides = DifferencesText.Side.allCases.map { side -> [StyledText] in
        let whole = text.text(side)
        let range = side == .baseline ? segment.baseline : segment.other
        guard !range.isEmpty else { return [] }
        let next = isLast ? whole.utf8.count : start(after: index, side, segments, whole)
        let first = isFirst(index, side, segments) ? 0 : range.lowerBound
        var style = DifferencesText.style(segment.kind, side) ?? .plain
        if segment == current { style = style.overlaid(with: DifferencesText.current) }
        return words(whole, first..<next, style: style, over: range)
      }
      cells += self.cells(segment.kind, sides, room: room)
    }
    return cells.flatMap { split($0, room: room) }
  }

  private func isFirst(
    _ index: Int, _ side: DifferencesText.Side, _ segments: [Alignment.Segment]
  ) -> Bool {
    segments[..<index].allSatisfy { range(of: $0, side).isEmpty }
  }

  /// Where the next stretch of a side begins.
  private func start(
    after index: Int, _ side: DifferencesText.Side, _ segments: [Alignment.Segment],
    _ whole: String
  ) -> Int {
    let next = segments[(index + 1)...].lazy.map { range(of: $0, side) }.first { !$0.isEmpty }
    return next?.lowerBound ?? whole.utf8.count
  }

  private func range(
    of segment: Alignment.Segment, _ side: DifferencesText.Side
  ) -> Range<Int> {
    side == .baseline ? segment.baseline : segment.other
  }

  /// The words of a range, those over the stretch itself in its style.
  private func words(
    _ text: String, _ range: Range<Int>, style: Style, over stretch: Range<Int>
  ) -> [StyledText] {
    let parts = [
      StyledText(text.slice(range.lowerBound..<stretch.lowerBound)),
      StyledText(text.slice(stretch), style),
      StyledText(text.slice(stretch.upperBound..<max(stretch.upperBound, range.upperBound))),
    ]
    var words: [StyledText] = []
    var word = StyledText()
    for run in parts.flatMap(\.runs) {
      for character in run.text {
        if character.isWhitespace {
          if !word.isEmpty { words.append(word) }
          word = StyledText()
        } else {
          word.append(String(character), run.style)
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private func cells(
    _ kind: Alignment.Kind, _ sides: [[StyledText]], room: Int
  ) -> [Cell] {
    let none = StyledText("–", Theme.dim)
    switch kind {
    case .equal, .marksOnly:
      guard sides[0].count == sides[1].count else { return [whole(sides)] }
      return zip(sides[0], sides[1]).map { Cell(sides: [$0, $1]) }
    case .leftOut:
      return sides[0].enumerated().map { Cell(sides: [$1, $0 == 0 ? none : StyledText()]) }
    case .added:
      return sides[1].enumerated().map { Cell(sides: [$0 == 0 ? none : StyledText(), $1]) }
    case .otherWords:
      let cell = whole(sides)
      guard cell.width > room else { return [cell] }
      return (0..<max(sides[0].count, sides[1].count)).map { index in
        Cell(sides: sides.map { $0.indices.contains(index) ? $0[index] : StyledText() })
      }
    }
  }

  private func whole(_ sides: [[StyledText]]) -> Cell {
    Cell(sides: sides.map { .joined($0, by: " ") })
  }

  /// A cell that is too wide for a line in several, for scripts without blanks.
  private func split(_ cell: Cell, room: Int) -> [Cell] {
    guard cell.width > room else { return [cell] }
    let parts = cell.sides.map { $0.wrapped(to: room) }
    return (0..<max(parts[0].count, parts[1].count)).map { index in
      Cell(sides: parts.map { $0.indices.contains(index) ? $0[index] : StyledText() })
    }
  }
}
