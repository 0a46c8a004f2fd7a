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
    let figures = "\(card.reports) reports · \(card.wordings) wordings"
    return [StyledText(figures)]
  }

  /// The lines of one row, without the column of the cursor.
  ///
  /// - Parameters:
  ///   - width: The cells inside the pane, the cursor's column left out.
  ///   - limit: Make no more lines than this; at least 1.
  static func lines(
    _ row: QuoteOutline.Row, in state: QuoteState, width: Int, limit: Int
  ) -> [StyledText] {
    let text: StyledText
    switch row {
    case .wording(let wording): text = StyledText(wording.text ?? "(wording not kept)")
    case .group(_, let names, let reports): text = StyledText("\(names) \(reports)")
    case .report(let report): text = StyledText(report.source?.name ?? "(not named)")
    case .moreReports, .moreWordings: text = StyledText("… more")
    case .loading: text = StyledText("…")
    case .failure(let sentence): text = StyledText(sentence)
    }
    return text.wrapped(to: width, limit: limit)
  }
}
