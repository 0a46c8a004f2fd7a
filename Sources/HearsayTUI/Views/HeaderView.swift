import HearsayModel
import HearsayTerminal

/// The line at the top: the graph and what it holds.
struct HeaderView {
  var state: AppState

  /// Draws the line.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let line = left(width: rect.width - status.width - 2)
    let figures = left(width: rect.width)
    // Where there is room for one of the two, that nothing is filtered says less.
    let hidesStatus = !isFiltered && line.width < min(figures.width, 30)
    let shown = hidesStatus ? figures : StyledText.ends(line, status, width: rect.width)
    canvas.put(shown, row: rect.row, column: rect.column, width: rect.width)
  }

  private var isFiltered: Bool {
    !narrowing.isEmpty || state.isReading
  }

  /// What narrows the quotes on the screen, a search that is being typed too.
  private var narrowing: Narrowing {
    Narrowing(filters: state.here.filters, search: state.here.quotes.search)
  }

  private var status: StyledText {
    if !state.here.filters.isEmpty || (!narrowing.isEmpty && !state.isReading) {
      return FilterChips.line(narrowing, columns: state.size.columns)
    }
    return StyledText(state.isReading ? "reading …" : "no filter", Theme.dim)
  }

  private func left(width: Int) -> StyledText {
    let program = StyledText("hearsay", Theme.title) + "  "
    let names = names.map { StyledText($0) }
    guard let overview = state.overview else { return program + names[0] }
    let figures = figures(of: overview).map { StyledText(" · " + $0, Theme.dim) }
    for figures in figures {
      for name in names where program.width + name.width + figures.width <= width {
        return program + name + figures
      }
    }
    // The figure stays as long as something of the name does.
    guard let name = names.last, let least = figures.last else { return program }
    let room = width - program.width - least.width
    return room < Self.leastName ? program + name : program + name.truncated(to: room) + least
  }

  /// Below so many columns a name says nothing.
  private static let leastName = 8

  /// What is open, the fullest first: where both have no room, the graph's own title
  /// says more than what was opened.
  private var names: [String] {
    guard let title = state.overview?.title, title != state.title else { return [state.title] }
    return ["\(state.title): \(title)", title]
  }

  /// What it holds, the fullest first.
  private func figures(of overview: Overview) -> [String] {
    let lists = [
      Figures.count(overview.articles, "article"), Figures.count(overview.events, "event"),
      Figures.count(overview.actors, "actor"), quotes(overview),
    ]
    let marked = overview.marked > 0 ? [lists + ["\(Figures.number(overview.marked)) marked"]] : []
    return (marked + [lists]).map { $0.joined(separator: " · ") } + [
      quotes(overview), Figures.count(overview.quotes, "quote"),
    ]
  }

  private func quotes(_ overview: Overview) -> String {
    "\(Figures.count(overview.quotes, "quote")) in \(Figures.count(overview.reports, "report"))"
  }
}
