import HearsayModel

extension AppState {
  /// What narrows lists and quotes.
  var narrowing: Narrowing { Narrowing(filters: here.filters, search: keptSearch) }

  /// The search that was kept: while another is typed, the one before it, by which lists
  /// go on.
  var keptSearch: SearchQuery? {
    if let prompt { return prompt.before.quotes.search }
    return here.quotes.search
  }

  /// Narrows lists and quotes to something else; Backspace undoes it.
  mutating func narrow(to narrowing: Narrowing, scope: QuoteSelection.Scope? = nil) {
    remember()
    here.rightSteps = []
    here.filters = narrowing.filters
    here.quotes.search = narrowing.search
    leaveUndatedOut()
    readAllAnew(scope)
  }

  /// Asks for lists and quotes anew under what narrows them now.
  mutating func readAllAnew(_ scope: QuoteSelection.Scope? = nil) {
    readListsAnew()
    readQuotesAnew(scope)
  }

  /// Without a date nothing is left out: the next one leaves undated quotes out again.
  mutating func leaveUndatedOut() {
    if !narrowing.asksForDate { here.filters.letsUndatedIn = false }
  }

  /// Asks for all lists anew that were read; each cursor keeps its entry, where that
  /// still stands in the list.
  mutating func readListsAnew() {
    for list in ListKind.allCases where list.graphList != nil {
      if here.lists[list].isLoaded || here.lists[list].pending != nil { readAgain(list) }
    }
  }

  /// Asks for the same quotes under what narrows them now; the cursor keeps its quote,
  /// where that is still among them.
  private mutating func readQuotesAnew(_ scope: QuoteSelection.Scope?) {
    guard let wanted = here.quotes.wanted else { return }
    let entry = driverEntry
    if case .finding? = entry, scope == nil { return }
    if let scope, scope != wanted.scope { here.driver = nil }
    let scope = scope ?? wanted.scope
    readQuotes(
      QuoteSelection(scope, query: here.filters.query(with: search(of: entry))),
      name: scope == wanted.scope ? here.quotes.wantedName : nil, around: here.quotes.list.cursor)
  }

  /// The entry that drives the quotes; nil: none does.
  var driverEntry: ListRow? {
    guard let driver = here.driver else { return nil }
    return entry(of: driver)
  }

  /// The search that narrows an entry's quotes: one of the searches stands for itself.
  func search(of entry: ListRow?) -> SearchQuery? {
    entry?.search.flatMap { try? SearchQuery.parse($0.text) } ?? here.quotes.search
  }

  /// Asks how much a narrowed list holds, unless that is known or on its way.
  mutating func measure(_ list: ListKind) {
    let listing = listing(of: list)
    guard let graphList = list.graphList, listing.isNarrowed else { return }
    guard here.lists[size: list]?.listing != listing else { return }
    let request = ask(.size(graphList, listing, cap: Self.countCap))
    here.lists[size: list] = ListSize(listing: listing, pending: request)
  }

  /// Takes in how much a list holds.
  mutating func receive(_ counts: ListCounts, for request: RequestID) {
    guard
      let list = ListKind.allCases.first(where: { here.lists[size: $0]?.pending == request })
    else { return }
    here.lists[size: list]?.counts = counts
    here.lists[size: list]?.pending = nil
  }

  /// How much a list holds as it is read now; nil: not known yet.
  func counts(of list: ListKind) -> ListCounts? {
    here.lists[size: list].flatMap { $0.listing == listing(of: list) ? $0.counts : nil }
  }
}

extension Listing {
  /// Whether it may leave entries out.
  var isNarrowed: Bool { !name.isEmpty || query != nil }
}
