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
    state.here.quotes.search != nil || state.isReading
  }

  private var status: StyledText {
    if state.isReading {
      return StyledText("reading …", Theme.dim)
    }
    guard let search = state.here.quotes.search else { return StyledText("no filter", Theme.dim) }
    return StyledText("/", Theme.dim)
      + StyledText(search.text, Theme.title).truncated(to: min(24, state.size.columns / 3))
  }

  private func left(width: Int) -> StyledText {
    let name = StyledText("hearsay", Theme.title) + StyledText("  \(state.title)")
    guard let overview = state.overview else { return name }
    let choices = [
      [
        Figures.count(overview.articles, "article"), Figures.count(overview.events, "event"),
        Figures.count(overview.actors, "actor"), quotes(overview),
      ],
      [quotes(overview)], [Figures.count(overview.quotes, "quote")],
    ]
    for figures in choices {
      let line = name + StyledText(" · " + figures.joined(separator: " · "), Theme.dim)
      if line.width <= width { return line }
    }
    return name
  }

  private func quotes(_ overview: Overview) -> String {
    "\(Figures.count(overview.quotes, "quote")) in \(Figures.count(overview.reports, "report"))"
  }
}
