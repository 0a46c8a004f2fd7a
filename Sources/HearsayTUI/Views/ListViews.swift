import HearsayModel
import HearsayTerminal

/// Events, Actors and Sources.
struct ListViews {
  var state: AppState
  var layout: ExploreLayout

  /// Draws one of the three lists with its box.
  func draw(_ kind: ListKind, on canvas: inout Canvas, in rect: Rect) {
    let isFocused = state.here.focus == kind.pane
    PaneFrame(
      title: title(of: kind, isFocused: isFocused), figure: figure(of: kind), isFocused: isFocused
    ).draw(on: &canvas, in: rect)
    let sign = { state.here.driver == kind }
    switch kind {
    case .events:
      EntryList(
        list: state.here.events, sign: sign() ? .solid : .hollow, isFocused: isFocused,
        isReading: state.isReading, empty: [StyledText("This graph holds no event.", Theme.dim)],
        lines: { [ListLines.line($0, width: $1)] }
      ).draw(on: &canvas, in: rect.interior)
    case .actors:
      EntryList(
        list: state.here.actors, sign: sign() ? .solid : .hollow, isFocused: isFocused,
        isReading: state.isReading, empty: [StyledText("This graph holds no actor.", Theme.dim)],
        lines: { [ListLines.line($0, width: $1)] }
      ).draw(on: &canvas, in: rect.interior)
    case .sources:
      EntryList(
        list: state.here.sources, sign: sign() ? .solid : .hollow, isFocused: isFocused,
        isReading: state.isReading, empty: [StyledText("This graph holds no source.", Theme.dim)],
        lines: { [ListLines.line($0, width: $1)] }
      ).draw(on: &canvas, in: rect.interior)
    }
  }

  private func title(of kind: ListKind, isFocused: Bool) -> StyledText {
    var title = StyledText("\(kind.pane.digit) \(kind.pane.name)", isFocused ? Theme.title : .plain)
    if kind != .sources { title.append(" · quotes", Theme.dim) }
    for folded in layout.foldedLists where kind == state.here.frontList {
      let sign = folded == state.here.driver ? " ▶" : " ▸"
      title.append(" \(sign.dropFirst())\(folded.pane.digit) \(folded.pane.name)", Theme.dim)
    }
    return title
  }

  private func figure(of kind: ListKind) -> StyledText {
    switch kind {
    case .events: position(state.here.events, total: state.overview?.events)
    case .actors: position(state.here.actors, total: state.overview?.actors)
    case .sources: sources
    }
  }

  private func position<Row>(_ list: ListState<Row>, total: Int?) -> StyledText {
    if list.isAwaited { return StyledText("reading …", Theme.dim) }
    guard let position = list.position else { return "" }
    let end = list.next == nil ? list.start.map { $0 + list.rows.count } : nil
    guard let whole = end ?? total else { return "" }
    return StyledText("\(Figures.number(position)) of \(Figures.number(whole))", Theme.dim)
  }

  /// `3 named, 10 credited`: sources with articles, and those only credited.
  private var sources: StyledText {
    guard let overview = state.overview else { return "" }
    return StyledText(
      "\(Figures.number(overview.sources)) named, "
        + "\(Figures.number(overview.creditedSources)) only credited", Theme.dim)
  }
}

extension Pane {
  /// How titles and the trail call it.
  var name: String {
    switch self {
    case .events: "Events"
    case .actors: "Actors"
    case .sources: "Sources"
    case .quotes: "Quotes"
    case .quote: "Quote"
    }
  }
}
