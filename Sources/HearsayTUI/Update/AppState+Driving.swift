import HearsayModel

extension AppState {
  /// Makes a list the driver: Quotes shows what its entry has.
  mutating func drive(from list: ListKind) {
    here.driver = list
    here.drivesWhenRead = nil
    here.goal = entry(of: list)?.report
    readQuotesOfDriver()
  }

  /// Asks for the quotes of the driver's entry, searched where a search is kept.
  mutating func readQuotesOfDriver() {
    guard let driver = here.driver, let entry = entry(of: driver) else { return }
    guard let scope = entry.scope else { return showQuote(of: entry) }
    readQuotes(
      QuoteSelection(scope, query: here.filters.query(with: search(of: entry))), name: entry.name)
  }

  /// The quote of a finding or of what is marked, where it has one, among all quotes.
  private mutating func showQuote(of row: ListRow) {
    guard let quote = row.quote else { return }
    let selection = QuoteSelection(.all)
    guard here.quotes.wanted == selection, here.quotes.list.failure == nil else {
      return readQuotes(selection, name: nil, around: quote)
    }
    let isShown = here.quotes.shown == selection
    if isShown, here.quotes.list.cursor == quote { return seekReport() }
    if isShown, !here.quotes.list.isAwaited,
      here.quotes.list.rows.contains(where: { $0.id == quote })
    {
      here.quotes.list.cursor = quote
      here.quotes.list.keepVisible(lines: layout.lines(of: .quotes))
      followQuotes()
      seekReport()
    } else {
      readQuotes(WantedPage(start: .around(quote.rawValue), purpose: .around))
    }
  }

  /// Asks for the quotes of a selection, unless they are here or on their way.
  mutating func readQuotes(
    _ selection: QuoteSelection, name: String?, around quote: Quote.ID? = nil
  ) {
    let selection = inOrder(selection)
    guard selection != here.quotes.wanted || here.quotes.list.failure != nil else { return }
    let quote = quote ?? restoring?.quote.map { Quote.ID($0) }
    restoring?.quote = nil
    here.quotes.wanted = selection
    here.quotes.wantedName = name
    here.quotes.list.owed = 0
    here.quotes.list.failure = nil
    if selection == here.quotes.shown {
      here.quotes.list.pending = nil
    } else {
      let start = quote.map { PageRequest.Start.around($0.rawValue) } ?? .first
      readQuotes(WantedPage(start: start, purpose: quote == nil ? .toStart : .around))
    }
    if here.quotes.counted?.selection.hasSameQuotes(as: selection) != true {
      here.quotes.pendingCount = ask(.count(selection, cap: Self.countCap))
    }
  }

  /// Asks for the quote under the cursor of Quotes, unless it is here or on its
  /// way.
  mutating func followQuotes() {
    guard let id = here.quotes.list.cursor else {
      here.quote = QuoteState()
      return
    }
    guard id != here.quote.id || here.quote.failure != nil else { return }
    here.quote.id = id
    here.quote.failure = nil
    if here.quote.card?.id == id {
      here.quote.pendingCard = nil
    } else {
      readQuote(id)
    }
  }

  /// Asks for a quote's card and first wordings.
  mutating func readQuote(_ id: Quote.ID) {
    let cursor = here.quote.card?.id == id ? here.quote.currentWording?.id : nil
    let page = PageRequest(
      cursor.map { .around($0.rawValue) } ?? .first,
      limit: max(64, 2 * layout.lines(of: .quote)))
    here.quote.pendingCard = ask(.quote(id, page))
  }

  /// Whether the entries of a list are on their way.
  func isAwaited(_ list: ListKind) -> Bool { here.lists[list].isAwaited }

  /// The entry under a list's cursor; nil: the list holds none.
  func entry(of list: ListKind) -> ListRow? { here.lists[list].current }
}
