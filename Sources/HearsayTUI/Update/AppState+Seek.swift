import HearsayModel

extension AppState {
  /// Asks which wording the report bears that is to be under the cursor of Quote, once its
  /// quote is here.
  mutating func seekReport() {
    guard let report = here.goal, let quote = here.quote.card?.id, !here.quote.isAwaited,
      quote == here.quotes.list.cursor
    else { return }
    if here.quote.currentReport?.id == report {
      here.goal = nil
    } else {
      here.quote.pendingPlace = ask(.wording(of: report, quote))
    }
  }

  /// Shows the reports of that wording, the cursor on the one that was sought.
  mutating func receive(place wording: WordingID?) {
    here.quote.pendingPlace = nil
    guard let report = here.goal else { return }
    here.goal = nil
    guard let wording, here.quote.wordings.rows.contains(where: { $0.id == wording }) else {
      return
    }
    here.quote.unfolded = wording
    here.quote.reports = ListState()
    here.quote.reportsTop = nil
    here.quote.cursor = .report(report)
    readReports(WantedPage(start: .around(report.rawValue), purpose: .around))
  }
}
