import HearsayModel
import HearsayTerminal

/// Places: which lists there are, how much is in each, and what else can be gone to.
struct PlacesView {
  var state: AppState

  /// Draws the pane with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let isFocused = state.here.focus == .places
    PaneFrame(
      title: StyledText("Places", isFocused ? Theme.title : .plain), isFocused: isFocused
    ).draw(on: &canvas, in: rect)
    let inner = rect.interior
    let cursor = PlaceRow.all.firstIndex(of: state.here.placeCursor) ?? 0
    let top = max(0, min(cursor - inner.height / 2, PlaceRow.all.count - inner.height))
    for (offset, place) in PlaceRow.all.dropFirst(top).prefix(inner.height).enumerated() {
      let row = inner.row + offset
      let isCurrent = top + offset == cursor
      if isCurrent { canvas.put("▌", row: row, column: inner.column, style: Theme.cursor) }
      let line = line(of: place, width: inner.width - 2)
      canvas.put(
        isCurrent && isFocused ? line.overlaid(with: Theme.current) : line, row: row,
        column: inner.column + 1, width: inner.width - 2)
    }
  }

  private func line(of place: PlaceRow, width: Int) -> StyledText {
    let name = StyledText(place.name).column(min(10, width))
    return .ends(
      name + StyledText(" \(place.explanation)", Theme.dim), StyledText(figure(of: place)),
      width: width)
  }

  private func figure(of place: PlaceRow) -> String {
    let number: Int?
    switch place {
    case .list(.events): number = state.overview?.events
    case .list(.actors): number = state.overview?.actors
    case .list(.sources): number = state.overview?.allSources
    case .list(.articles): number = state.overview?.articles
    case .list(.marked): number = state.overview?.marked
    case .list(.findings): number = state.overview?.findings
    case .list(.searches): number = state.searches.count
    case .filters: number = state.narrowing.count
    case .help: number = nil
    }
    return number.map { Figures.number($0) } ?? ""
  }
}
