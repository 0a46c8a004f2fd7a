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
    EntryList(
      list: state.here.lists[kind], sign: state.here.driver == kind ? .solid : .hollow,
      isFocused: isFocused, isReading: state.isReading, empty: empty(kind),
      lines: { [ListLines.line($0, width: $1)] }
    ).draw(on: &canvas, in: rect.interior)
  }

  /// What stands in place of entries where there are none: why, and what to do.
  private func empty(_ kind: ListKind) -> [StyledText] {
    let sentences: [String] =
      switch kind {
      case .events: ["This graph holds no event."]
      case .actors: ["This graph holds no actor."]
      case .sources: ["This graph holds no source."]
      case .searches: ["No search was kept yet.", "", "/ searches; Enter keeps what was found."]
      }
    return sentences.map { StyledText($0, Theme.dim) }
  }

  private func title(of kind: ListKind, isFocused: Bool) -> StyledText {
    var title = StyledText(kind.pane.numberedName, isFocused ? Theme.title : .plain)
    if kind == .events || kind == .actors { title.append(" · quotes", Theme.dim) }
    for folded in layout.foldedLists where kind == state.here.frontList {
      let sign = folded == state.here.driver ? " ▶" : " ▸"
      title.append(" \(sign.dropFirst())\(folded.pane.numberedName)", Theme.dim)
    }
    return title
  }

  private func figure(of kind: ListKind) -> StyledText {
    switch kind {
    case .events: position(state.here.lists[kind], total: state.overview?.events)
    case .actors: position(state.here.lists[kind], total: state.overview?.actors)
    case .sources: sources
    case .searches: position(state.here.lists[kind], total: nil)
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
