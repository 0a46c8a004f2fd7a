import HearsayModel
import HearsayTerminal

/// Two wordings of a quote on the whole screen, word against word.
struct DifferencesView {
  var quote: QuoteState
  var state: DifferencesState

  private var text: DifferencesText { DifferencesText(quote: quote, state: state) }

  /// Draws the two with their boxes.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let text = text
    let areas = DifferencesAreas(text, in: rect)
    if !areas.frame.isEmpty {
      PaneFrame(title: StyledText("Differences", Theme.title), figure: figure, isFocused: true)
        .draw(on: &canvas, in: areas.frame)
    }
    canvas.put(areas.notes.lines, in: areas.notes.rect)
    if let boxes = areas.boxes {
      for (index, side) in DifferencesText.Side.allCases.enumerated() {
        PaneFrame(
          title: text.title(side), figure: figure(of: side), isFocused: areas.frame.isEmpty
        ).draw(on: &canvas, in: boxes[index])
        put(areas.words[index], areas, on: &canvas, in: boxes[index].interior)
      }
    } else {
      put(areas.words[0], areas, on: &canvas, in: areas.frame.interior)
    }
    canvas.put(
      text.legend, row: areas.legend.row, column: areas.legend.column + 1,
      width: areas.legend.width - 2)
  }

  private func put(
    _ lines: [StyledText], _ areas: DifferencesAreas, on canvas: inout Canvas, in rect: Rect
  ) {
    let shown = lines.dropFirst(state.top).prefix(areas.height)
    canvas.put(
      Array(shown),
      in: Rect(
        row: rect.row, column: rect.column + 1, width: max(1, rect.width - 2),
        height: areas.height))
  }

  private func figure(of side: DifferencesText.Side) -> StyledText {
    if side == .baseline { return StyledText("baseline", Theme.title) }
    return text.row(side)?.hasNotBorneOut == true
      ? StyledText("! ", Theme.mark) + StyledText("a credit is NOT borne out", Theme.title)
      : StyledText()
  }

  /// `B against A, 1 of 5`, with the difference that was gone to.
  private var figure: StyledText {
    guard let row = text.row(.other) else { return "" }
    let others = quote.comparable
    var figure = Figures.letter(row.index)
    if let baseline = quote.baselineRow { figure += " against \(Figures.letter(baseline.index))" }
    if let index = others.firstIndex(where: { $0.id == row.id }) {
      let known = max(others.count, (quote.card?.wordings ?? 0) - 1)
      figure += ", \(index + 1) of \(Figures.number(known))"
    }
    if let difference = state.difference, let count = text.alignment?.differences.count {
      figure += " · difference \(difference + 1) of \(count)"
    }
    return StyledText(figure, Theme.dim)
  }
}
