import HearsayModel
import HearsayTerminal

/// What Quotes says where nothing goes with filters and search: what was asked for, and
/// the ways out.
struct NothingFoundText {
  var quotes: QuotesState
  var overview: Overview?
  /// Whether a search is being typed: then the ways are shown, and cannot be chosen yet.
  var isTyping: Bool

  /// A line, and which way it is.
  struct Line {
    var text: StyledText
    var way: Int?
  }

  /// All lines at a width.
  func lines(width: Int) -> [Line] {
    guard let ways = quotes.waysOut else {
      return wrapped(
        StyledText("No quote goes with  \(quotes.shown?.query?.text ?? "this")."), width)
    }
    var lines = sentences(of: ways).flatMap { wrapped($0, width) }
    lines.append(Line(text: ""))
    lines += ways.offered.map { Line(text: self.line(ways.ways[$0], ways, width: width), way: $0) }
    var notes = self.notes(ways)
    if isTyping { notes.append("Enter offers these ways; Esc gives up the search.") }
    if !notes.isEmpty { lines.append(Line(text: "")) }
    return lines + notes.flatMap { wrapped(StyledText($0, Theme.dim), width) }
  }

  private func wrapped(_ text: StyledText, _ width: Int) -> [Line] {
    text.lines(width: width, limit: 4).map { Line(text: $0) }
  }

  private func sentences(of ways: WaysOut) -> [StyledText] {
    let hints = quotes.count?.hints ?? []
    let own = hints.filter { hint in
      ways.narrowing.search?.namedFields.contains { field, value in
        guard case .words(_, hint.value) = value else { return false }
        return field == hint.field
      } ?? false
    }
    return [sentence(of: ways.narrowing)] + own.map { StyledText($0.sentence) }
  }

  /// What was asked for: `No quote has  drone  with  speaker: Haftar  after: 2020-05`.
  private func sentence(of narrowing: Narrowing) -> StyledText {
    let terms = narrowing.search?.root.parts ?? []
    let words = terms.filter(\.isWords).map(\.label)
    let fields = narrowing.filters.chips.map(\.chip) + terms.filter { !$0.isWords }.map(\.label)
    // A field stays with its value.
    let rest = fields.map { $0.replacing(": ", with: ":\u{A0}") }
    var text = StyledText("No quote ")
    if !words.isEmpty {
      text.append("has  ")
      text.append(words.joined(separator: "  "), Theme.title)
    }
    if !rest.isEmpty {
      text.append(words.isEmpty ? "goes with  " : "  with  ")
      text.append(rest.joined(separator: "  "), Theme.title)
    }
    return text + "."
  }

  private func line(_ way: WaysOut.Way, _ ways: WaysOut, width: Int) -> StyledText {
    let labels = ways.offered.map { DisplayText.width(ways.ways[$0].label) }
    let room = min((labels.max() ?? 0) + 2, max(8, width - 10))
    let figures = ways.offered.map { self.figure(ways.ways[$0], ways).width }
    let figure = self.figure(way, ways).rightColumn(figures.max() ?? 0)
    let line = StyledText(way.label).column(room) + figure
    let detail = StyledText(self.detail(way), Theme.dim)
    return detail.isEmpty ? line : (line + "   " + detail).truncated(to: width)
  }

  private func figure(_ way: WaysOut.Way, _ ways: WaysOut) -> StyledText {
    guard let found = way.found else {
      return StyledText(ways.pending == nil ? "" : "…", Theme.dim)
    }
    return StyledText(Figures.number(found.count.quotes))
  }

  private func detail(_ way: WaysOut.Way) -> String {
    guard let found = way.found else { return "" }
    if found.count.proposed > 0 { return "\(Figures.number(found.count.proposed)) proposed" }
    guard let only = found.only else { return "" }
    let date = only.spoken.map { ", \($0.displayDay)" } ?? ""
    return SpeakerLabel.text(only.speakers.map(\.name), only.speakerUnknown) + date
  }

  /// What a date left out.
  private func notes(_ ways: WaysOut) -> [String] {
    guard let count = quotes.count?.undatedLeftOut, count > 0 else { return [] }
    let terms =
      ways.narrowing.filters.chips.map(\.effective).flatMap(\.parts)
      + (ways.narrowing.search?.root.parts ?? [])
    let dates = terms.filter(\.asksForDate).map(\.label).joined(separator: " ")
    let leaves = "\(dates) leaves out \(Figures.count(count, "undated quote"))."
    guard let overview, overview.undatedArticles > 0 else { return [leaves] }
    let articles = Figures.count(overview.articles, "article")
    return ["\(Figures.number(overview.undatedArticles)) of \(articles) are undated: \(leaves)"]
  }
}
