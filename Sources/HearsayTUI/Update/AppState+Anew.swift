import HearsayModel

extension AppState {
  /// Reads all anew that is shown, since something was said of the data: each cursor keeps
  /// its entry, or goes to the next one where that is gone.
  mutating func readAnew() {
    here.edition = edition
    pendingOverview = ask(.overview)
    for list in ListKind.allCases { readAnew(list) }
    readQuotesAnew()
    if let id = here.quote.id { readQuote(id) }
    readCover()
    if here.evidence != nil { readEvidence() }
  }

  private mutating func readAnew(_ list: ListKind) {
    let state = here.lists[list]
    guard list != .searches, state.isLoaded || state.pending != nil else { return }
    read(list, state.wantedAnew)
    measureAnew(list)
  }

  /// Counts again what a narrowed list holds; what was counted stands meanwhile.
  private mutating func measureAnew(_ list: ListKind) {
    guard let graphList = list.graphList, let size = here.lists[size: list] else { return }
    let request = ask(.size(graphList, size.listing, cap: Self.countCap))
    here.lists[size: list]?.pending = request
  }

  private mutating func readQuotesAnew() {
    guard let selection = here.quotes.wanted else { return }
    readQuotes(here.quotes.list.wantedAnew)
    here.quotes.pendingCount = ask(.count(selection, cap: Self.countCap))
  }
}

extension ListState {
  /// What is to be read where its entries may have changed: what is on its way already, else
  /// what stands around the cursor.
  var wantedAnew: WantedPage {
    if let pending, pending.purpose != .extend { return pending.wanted }
    guard let current else { return WantedPage(start: .first, purpose: .toStart) }
    return WantedPage(start: .around(current.pageKey), purpose: .again)
  }
}
