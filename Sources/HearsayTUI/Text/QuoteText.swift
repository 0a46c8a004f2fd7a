import HearsayModel
import HearsayTerminal

/// The Quote pane's text: the very lines that are drawn, so that scrolling, which
/// counts them, and drawing never differ.
///
/// A row never takes more lines than the pane has: its text is cut, and the zoom
/// or the evidence shows all of it.
enum QuoteText {
  /// The lines above the wordings, which stay when those scroll.
  ///
  /// - Parameter limit: Make no more lines than this; at least 1.
  static func header(_ state: QuoteState, width: Int, limit: Int) -> [StyledText] {
    guard let card = state.card else { return [] }
    return QuoteHeader(card: card, width: max(1, width - 1), annotation: state.annotation)
      .lines(limit: limit)
  }

  /// The lines above wordings and reports that stand side by side: the quote, the
  /// header, and what other sources lack, which scrolls with neither.
  ///
  /// - Parameter limit: Make no more lines than this; at least 6.
  static func wideHeader(_ state: QuoteState, width: Int, limit: Int) -> [StyledText] {
    guard let card = state.card else { return [] }
    let text = card.quote.text
    let quote = StyledText(card.kind == .direct ? "“\(text)”" : text, Theme.title)
      .lines(width: width, hanging: 0, limit: 2)
    let last = card.elsewhere.map { elsewhere(of: $0, width: width, limit: roomForReasons) } ?? []
    let rest = max(2, min(limit, 24) - quote.count - last.count)
    var middle = QuoteHeader(card: card, width: width, annotation: state.annotation)
      .lines(limit: rest)
    while middle.last?.isEmpty == true { middle.removeLast() }
    return quote + middle + last.filter { !$0.isEmpty }
  }

  /// The lines of one row, without the column of the cursor.
  ///
  /// - Parameters:
  ///   - part: The column in which the row stands: reports in their own take a
  ///     line each, and more under the cursor.
  ///   - width: The cells of the column, the cursor's left out.
  ///   - limit: Make no more lines than this; at least 1.
  ///   - terms: What a search looked for, to be marked; the lines are the same
  ///     with it and without.
  static func lines(
    _ row: QuoteOutline.Row, in state: QuoteState, _ part: QuotePart, width: Int, limit: Int,
    terms: [SearchQuery.Term] = []
  ) -> [StyledText] {
    let width = max(1, width - 1)
    let limit = max(1, limit)
    let indent = part == .reports ? 0 : 3
    switch row {
    case .wording(let wording):
      return WordingText(row: wording, state: state, terms: terms).lines(width: width, limit: limit)
    case .group(let group, let names, let reports):
      let heading = StyledText(CreditWords.heading(group, names, reports), Theme.dim)
      return [(.blanks(indent) + heading).truncated(to: width)]
    case .report(let report):
      let text = ReportText(
        row: report, wording: state.currentWording, spoken: state.card?.quote.spoken,
        annotation: state.annotations[report.id.rawValue], indent: indent + 2)
      return part == .reports
        ? text.columnLines(width: width, limit: limit, isCurrent: row.id == state.cursor)
        : text.lines(width: width, limit: limit)
    case .moreReports(let count):
      return [more(count, "report", indent: indent + 2).truncated(to: width)]
    case .moreWordings(let count):
      return [more(count, "wording", indent: 0).truncated(to: width)]
    case .elsewhere(let elsewhere):
      return self.elsewhere(of: elsewhere, width: width, limit: limit)
    case .loading:
      return [(.blanks(indent + 2) + StyledText("reading …", Theme.dim)).truncated(to: width)]
    case .failure(let sentence):
      return (StyledText("! ", Theme.mark) + StyledText(sentence)).lines(width: width, limit: limit)
    }
  }

  /// What other sources on the event have not, and, where there is room, of how many
  /// nothing can be said and why.
  private static func elsewhere(
    of elsewhere: NotFoundElsewhere, width: Int, limit: Int
  ) -> [StyledText] {
    guard let sentence = elsewhere.sentence else { return [] }
    let what = StyledText(sentence, Theme.dim)
      .lines(width: width, hanging: 2, limit: min(2, limit))
    guard limit >= roomForReasons, let reasons = elsewhere.reasonsSentence else { return what }
    let why = StyledText("not judged: \(reasons)", Theme.dim)
    return [""] + what + why.lines(width: max(1, width - 2), hanging: 2, limit: 3).map { "  " + $0 }
  }

  /// From so many lines of the pane on the reasons are told.
  private static let roomForReasons = 12

  private static func more(_ count: Int?, _ noun: String, indent: Int) -> StyledText {
    guard let count else { return .blanks(indent) + StyledText("… more \(noun)s", Theme.dim) }
    return .blanks(indent) + StyledText("… \(Figures.count(count, "more \(noun)"))", Theme.dim)
  }
}
