import HearsayModel
import HearsayTerminal

/// The line at the top: the graph and what it holds.
struct HeaderView {
  var state: AppState

  /// Draws the line.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let line = StyledText.ends(
      left(width: rect.width - status.width - 2), status, width: rect.width)
    canvas.put(line, row: rect.row, column: rect.column, width: rect.width)
  }

  private var status: StyledText {
    if state.overview == nil || state.hasPendingReadings {
      return StyledText("reading …", Theme.dim)
    }
    return state.here.quotes.search == nil
      ? StyledText("no filter", Theme.dim) : StyledText("search", Theme.title)
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
