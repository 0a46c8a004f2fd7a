import HearsayModel

extension AppState {
  /// Keeps cursor, unfolded wording and baseline of the quote as it was shown before it was
  /// read anew.
  mutating func keepQuote(as before: QuoteState) {
    let rows = here.quote.wordings.rows
    keepBaseline(of: before)
    if let wording = before.currentWording?.id, rows.contains(where: { $0.id == wording }) {
      here.quote.cursor = .wording(wording)
    }
    here.quote.top = before.top
    guard let unfolded = before.unfolded, rows.contains(where: { $0.id == unfolded }) else {
      return
    }
    here.quote.unfolded = unfolded
    here.quote.reports = before.reports
    here.quote.reportsTop = before.reportsTop
    here.quote.cursor = before.cursor
    readReports(before.reports.wantedAnew)
  }

  /// What was compared with the baseline stays, as long as that does.
  private mutating func keepBaseline(of before: QuoteState) {
    let rows = here.quote.wordings.rows
    if let row = rows.first(where: { $0.id == before.chosenBaseline }), let text = row.text {
      here.quote.chosenBaseline = row.id
      here.quote.baselineText = text
    }
    guard here.quote.baseline == before.baseline,
      here.quote.baselineText == before.baselineText
    else { return }
    here.quote.comparisons = before.comparisons.filter { comparison in
      rows.contains { $0.id == comparison.key }
    }
  }
}
