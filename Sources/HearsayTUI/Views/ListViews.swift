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
    let areas = ListAreas(kind, in: rect.interior)
    if let detail = areas.detail { draw(detailOf: kind, on: &canvas, in: detail) }
    EntryList(
      list: state.here.lists[kind], sign: state.here.driver == kind ? .solid : .hollow,
      isFocused: isFocused, isReading: state.isReading, empty: empty(kind),
      isMarked: { row in
        guard kind != .marked, let id = row.subject(deciding: false)?.id else { return false }
        return state.said[id]?.isMarked == true
      },
      lines: { row, width in
        let id = row.subject(deciding: false)?.id
        return [ListLines.line(row, id.flatMap { state.said[$0] }, width: width)]
      }
    ).draw(on: &canvas, in: areas.entries)
  }

  /// More on the entry under the cursor: a finding's whole sentence and what to do; how
  /// what is marked is handed in.
  private func draw(detailOf kind: ListKind, on canvas: inout Canvas, in rect: Rect) {
    let text: StyledText
    switch (kind, state.here.lists[kind].current) {
    case (.findings, .finding(let row)):
      let advice = row.advice.map { " \($0.prefix(1).uppercased() + $0.dropFirst())." } ?? ""
      text = StyledText(row.sentence) + StyledText(advice, Theme.dim)
    case (.marked, _?): text = StyledText("Quotes are handed in with  \(handingIn)", Theme.dim)
    default: return
    }
    let rule = StyledText(String(repeating: "─", count: rect.width), Theme.box)
    let lines = text.lines(width: max(1, rect.width - 3), limit: rect.height - 1)
    canvas.put([rule] + lines.map { " " + $0 }, in: rect)
  }

  /// The command that writes the marked quotes out.
  private var handingIn: String {
    let place = state.shellPlace.isEmpty ? "" : "\(state.shellPlace) "
    return "hearsay export \(place)--format markdown is:marked"
  }

  /// What stands in place of entries where there are none: why, and what to do.
  private func empty(_ kind: ListKind) -> [StyledText] {
    let name = state.here.lists[listing: kind].name
    let filters = kind.graphList == nil ? [] : state.narrowing.names
    if name.isEmpty, !filters.isEmpty { return empty(kind, under: filters) }
    guard name.isEmpty else {
      let under = filters.isEmpty ? "" : " under the filters"
      return [
        StyledText("No name in \(kind.name) has “\(name)”\(under)."), "",
        StyledText("Esc shows all names again; & asks for another.", Theme.dim),
      ]
    }
    let sentences: [String] =
      switch kind {
      case .events: ["This graph names no event."]
      case .actors: ["This graph names no actor."]
      case .sources: ["This graph names no source."]
      case .articles: ["This graph holds no article."]
      case .findings:
        [
          "Nothing was found that an analyst has to look at:",
          "no loop of credits, no disputed "
            + "speaker, no credit that is not borne out, no proposal.",
        ]
      case .marked:
        [
          "Nothing is marked yet.", "",
          "m marks what is under the cursor, on a card the card's own entry. What is "
            + "marked stands here; quotes are handed in with",
          "  \(handingIn)",
        ]
      case .searches: ["No search was kept yet.", "", "/ searches; Enter keeps what was found."]
      }
    return sentences.map { StyledText($0, Theme.dim) }
  }

  /// What stands there where the filters leave nothing.
  private func empty(_ kind: ListKind, under filters: [String]) -> [StyledText] {
    [
      StyledText("Nothing in \(kind.name) has a quote that goes with  ")
        + StyledText(filters.joined(separator: "  "), Theme.title) + ".", "",
      StyledText("F lists the filters, and Enter there drops one.", Theme.dim),
    ]
  }

  private func title(of kind: ListKind, isFocused: Bool) -> StyledText {
    var title = StyledText(kind.pane.numberedName, isFocused ? Theme.title : .plain)
    if kind == .events || kind == .actors { title.append(" · quotes", Theme.dim) }
    let listing = state.here.lists[listing: kind]
    if listing.order != .standard {
      title.append(" · \(kind.label(of: listing.order))", Theme.dim)
    }
    if !listing.name.isEmpty { title.append(" · &\(listing.name)") }
    for folded in layout.foldedLists where kind == state.here.frontList {
      let sign = folded == state.here.driver ? " ▶" : " ▸"
      title.append(" \(sign.dropFirst())\(folded.pane.numberedName)", Theme.dim)
    }
    return title
  }

  private func figure(of kind: ListKind) -> StyledText {
    if state.here.lists[kind].isAwaited { return StyledText("reading …", Theme.dim) }
    let isNarrowed = kind.graphList != nil && state.listing(of: kind).isNarrowed
    if isNarrowed { return narrowedFigure(of: kind) }
    switch kind {
    case .events: return position(kind, .events, counted: state.overview?.events)
    case .actors: return position(kind, .actors, counted: state.overview?.actors)
    case .sources: return sources
    case .articles: return position(kind, .articles, counted: state.overview?.articles)
    case .marked: return position(kind, whole: isFound(kind) ? nil : state.overview?.marked)
    case .findings: return position(kind, whole: isFound(kind) ? nil : state.overview?.findings)
    case .searches: return position(kind, whole: nil)
    }
  }

  /// Whether only entries with some name are listed.
  private func isFound(_ kind: ListKind) -> Bool {
    !state.here.lists[listing: kind].name.isEmpty
  }

  /// `2 of 5, 27 in all`: under the filters and the names that are looked for, and
  /// without.
  private func narrowedFigure(of kind: ListKind) -> StyledText {
    let counts = state.counts(of: kind)
    let figure = position(kind, whole: counts.flatMap { $0.found.isExact ? $0.found.value : nil })
    guard let counts else { return figure }
    let whole = Figures.number(counts.whole)
    if counts.found == Count(0) { return StyledText("0 of \(whole)", Theme.dim) }
    return figure.isEmpty ? figure : figure + StyledText(", \(whole) in all", Theme.dim)
  }

  /// `1 of 72, 1 not counted`: the list has entries that are in no total.
  private func position(_ kind: ListKind, _ list: GraphList, counted: Int?) -> StyledText {
    let whole = state.overview?.listed[list]
    let figure = position(kind, whole: whole)
    guard let whole, let counted, whole > counted, !figure.isEmpty else { return figure }
    return figure + StyledText(", \(Figures.number(whole - counted)) not counted", Theme.dim)
  }

  private func position(_ kind: ListKind, whole: Int?) -> StyledText {
    let list = state.here.lists[kind]
    guard let position = list.position else { return "" }
    let end = list.next == nil ? list.start.map { $0 + list.rows.count } : nil
    guard let whole = end ?? whole else { return "" }
    return StyledText("\(Figures.number(position)) of \(Figures.number(whole))", Theme.dim)
  }

  /// `3 named, 10 only credited, 2 others`: sources with articles, those only credited,
  /// and those that only republish or are only recorded.
  private var sources: StyledText {
    guard let overview = state.overview else { return "" }
    let others = overview.republishingSources + overview.otherSources
    let rest = others > 0 ? ", \(Figures.count(others, "other"))" : ""
    return StyledText(
      "\(Figures.number(overview.sources)) named, "
        + "\(Figures.number(overview.creditedSources)) only credited\(rest)", Theme.dim)
  }
}
