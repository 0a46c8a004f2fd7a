import HearsayModel

extension AppState {
  /// Up to how many quotes are counted at once; an exact count follows.
  static let countCap = 10_000

  /// A number that no request had before.
  mutating func newRequest() -> RequestID {
    lastRequest += 1
    return RequestID(lastRequest)
  }

  /// Asks for something; the answer bears the request that is returned.
  mutating func ask(_ reading: Reading) -> RequestID {
    let request = newRequest()
    outbox.append(.read(reading, request))
    return request
  }

  /// Asks for a stretch of a list.
  mutating func read(_ list: ListKind, _ wanted: WantedPage) {
    guard list != .searches else { return showSearches() }
    let page = page(wanted, of: list.pane)
    here.lists[list].pending = PendingPage(
      request: ask(.list(list, listing(of: list), page)), page: page, purpose: wanted.purpose)
  }

  /// How a list is to be read: under the filters that are pinned, and the search that
  /// was kept.
  func listing(of list: ListKind) -> Listing {
    var listing = here.lists[listing: list]
    listing.query = narrowing.query
    return listing
  }

  /// Asks for a list anew around its cursor: what it shows may have changed.
  mutating func readAgain(_ list: ListKind) {
    let start = here.lists[list].cursor.map { PageRequest.Start.around($0) } ?? .first
    read(list, WantedPage(start: start, purpose: start == .first ? .toStart : .around))
  }

  /// Asks for what the cursor of a list comes near to.
  mutating func readMore(_ list: ListKind) {
    if let wanted = here.lists[list].needed(lines: layout.lines(of: list.pane)) {
      read(list, wanted)
    }
  }

  /// Asks for another stretch of the quotes that are wanted.
  mutating func readQuotes(_ wanted: WantedPage) {
    guard let selection = here.quotes.wanted else { return }
    let page = page(wanted, of: .quotes)
    here.quotes.list.pending = PendingPage(
      request: ask(.quotes(selection, page)), page: page, purpose: wanted.purpose)
  }

  /// Asks for the quotes that the cursor of Quotes comes near to.
  mutating func readMoreQuotes() {
    if let wanted = here.quotes.list.needed(lines: layout.lines(of: .quotes)) {
      readQuotes(wanted)
    }
  }

  /// Asks for wordings of the quote.
  mutating func readWordings(_ wanted: WantedPage) {
    guard let quote = here.quote.id else { return }
    let page = page(wanted, of: .quote)
    here.quote.wordings.pending = PendingPage(
      request: ask(.wordings(quote, page)), page: page, purpose: wanted.purpose)
  }

  /// Asks for reports of the unfolded wording.
  mutating func readReports(_ wanted: WantedPage) {
    guard let quote = here.quote.id, let wording = here.quote.unfolded else { return }
    let page = page(wanted, of: .quote)
    here.quote.reports.pending = PendingPage(
      request: ask(.reports(quote, wording, page)), page: page, purpose: wanted.purpose)
  }

  /// Asks for the rows that the cursor of Quote comes near to.
  mutating func readMoreOfQuote() {
    let lines = layout.lines(of: .quote)
    if let wanted = here.quote.wordings.needed(lines: lines) { readWordings(wanted) }
    if here.quote.unfolded != nil, let wanted = here.quote.reports.needed(lines: lines) {
      readReports(wanted)
    }
  }

  /// Asks how the wordings differ from the baseline that were not compared yet.
  mutating func compareWordings() {
    guard let baseline = here.quote.baseline, let text = here.quote.baselineText else { return }
    let rows = here.quote.wordings.rows
    var others: [WordingID: ComparedWording] = [:]
    for wording in rows
    where wording.id != baseline && here.quote.comparisons[wording.id] == nil {
      others[wording.id] = ComparedWording(wording)
    }
    guard !others.isEmpty else { return }
    var own = ComparedWording(text: text, language: here.quote.card?.quote.lang)
    if let row = rows.first(where: { $0.id == baseline }) { own.takeTraits(of: row) }
    here.quote.pendingComparison = ask(.comparisons(baseline: baseline, own, others))
  }

  /// Asks for the evidence of the report that is wanted.
  mutating func readEvidence() {
    guard let report = here.evidence?.report else { return }
    let request = ask(.evidence(report))
    here.evidence?.failure = nil
    here.evidence?.pending = request
  }

  private func page(_ wanted: WantedPage, of pane: Pane) -> PageRequest {
    PageRequest(wanted.start, limit: min(200, max(64, 2 * layout.lines(of: pane))))
  }
}
