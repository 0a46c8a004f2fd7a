import HearsayModel

extension AppState {
  /// Takes in what a keeper has: the session is where to start, unless an address is.
  mutating func take(_ restored: RestoredSession) {
    if let notice = restored.notice { message = Message(notice, .warning) }
    guard let session = restored.session else { return }
    searches = session.searchHistory
    if case .address = start { return }
    start = .session(session)
  }

  /// Goes to where the explorer was left.
  ///
  /// Lists come up around their cursors; what is not there any more gives way to the
  /// start of its list.
  mutating func restore(_ session: SessionState) {
    searches = session.searchHistory
    if let address = try? Address(session.address) {
      pin(addressed: address.filters, labels: session.filterLabels)
    }
    here.filters.letsUndatedIn = session.letsUndatedIn
    here.isZoomed = session.isZoomed
    here.goal = session.report.map { Report.ID($0) }
    here.quotes.search = session.search.flatMap { try? SearchQuery.parse($0) }
    let driver = session.driver.flatMap(Address.List.init).flatMap(ListKind.init)
    here.driver = driver
    let pane = session.focus.flatMap(Pane.init(sessionName:)) ?? .events
    for (name, order) in session.orders {
      guard let list = Address.List(rawValue: name).flatMap(ListKind.init) else { continue }
      here.lists[listing: list].order = ListOrder(rawValue: order) ?? .standard
    }
    here.quotes.order =
      session.orders[Address.List.quotes.rawValue].flatMap(QuoteOrder.init) ?? .date
    restoring = Restoring(session)
    var lists = ListKind.main
    for list in [driver, pane.list].compactMap(\.self) where !lists.contains(list) {
      lists.append(list)
    }
    for list in lists {
      let cursor = session.cursors[list.addressList.rawValue]
      let start = cursor.map { PageRequest.Start.around($0) } ?? .first
      read(list, WantedPage(start: start, purpose: cursor == nil ? .toStart : .around))
    }
    focus(on: pane)
    if driver == nil {
      readQuotes(
        QuoteSelection(.all, query: here.filters.query(with: here.quotes.search)), name: nil)
    }
    restoreCover(session)
  }

  /// What covered the panes: the evidence of a report, or a card, as soon as it is known
  /// what bears the id.
  private mutating func restoreCover(_ session: SessionState) {
    switch (try? Address(session.address))?.target {
    case .view(let report, .evidence):
      here.evidence = EvidenceState(report: Report.ID(report))
      readEvidence()
    case .view(let id, .card): openCard(id)
    case .list(.sources, at: "") where session.focus != "sources":
      here.cover = .card(CardState(.source(.unnamed)))
      readCard()
    default: break
    }
  }

  /// Goes to an address.
  mutating func open(_ address: Address) {
    switch address.target {
    case .record(let id): openRecord(id)
    case .view(let report, .evidence): openRecord(report)
    case .view(let id, .card): openCard(id)
    case .view(let id, let view):
      soughtView = view
      openRecord(id)
    case .list(let list, let entry): open(list, at: entry)
    case .search(let words): beginSearch(words)
    }
  }

  /// Looks for what bears an id, and goes there.
  mutating func openRecord(_ id: String) {
    sought = id
    pendingStart = ask(.record(id))
  }

  private mutating func openCard(_ id: String) {
    wantsCard = true
    openRecord(id)
  }

  private mutating func open(_ list: Address.List, at entry: String?) {
    guard let kind = ListKind(list) else {
      if list == .filters { openFilters() }
      here.driver = nil
      readQuotes(QuoteSelection(.all, query: here.filters.query()), name: nil)
      return focus(on: .quotes)
    }
    here.driver = kind
    let start = entry.map { PageRequest.Start.around($0) } ?? .first
    read(kind, WantedPage(start: start, purpose: entry == nil ? .toStart : .around))
    focus(on: kind.pane)
  }
}

/// What is still to be put under cursors when it is read.
struct Restoring: Sendable, Hashable {
  /// The quote in Quotes.
  var quote: String?
  /// The wording of that quote.
  var wording: String?
  /// Of which quote the wording is.
  var wordingQuote: String?

  init(_ session: SessionState) {
    quote = session.quote
    wording = session.wording
    wordingQuote = session.quote
  }
}

extension AppState {
  /// Shows a quote that has come as an address wants it seen.
  mutating func showSoughtView() {
    guard let view = soughtView, here.quote.card?.id.rawValue == sought else { return }
    soughtView = nil
    switch view {
    case .credits: showCredits()
    case .elsewhere: showElsewhere()
    case .wording(let wording): moveToWording(wording)
    case .differences(let wording):
      if let wording { moveToWording(wording) }
      showDifferences()
    case .card, .evidence: break
    }
  }

  /// Puts the cursor on a wording of the quote; where it has none such, that is said.
  private mutating func moveToWording(_ wording: Address.Wording) {
    let row = here.quote.wordings.rows.first { row in
      switch wording {
      case .place(let index): row.index == index
      case .id(let id): row.id == id
      }
    }
    guard let row else {
      message = Message("This quote has no such wording now.", .warning)
      return
    }
    here.quote.cursor = .wording(row.id)
    followQuoteCursor()
  }
}
