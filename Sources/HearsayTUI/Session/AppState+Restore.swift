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
      pin(address.filters, labels: session.filterLabels)
    }
    here.isZoomed = session.isZoomed
    here.quotes.search = session.search.flatMap { try? SearchQuery.parse($0) }
    let driver = session.driver.flatMap(Address.List.init).flatMap(ListKind.init)
    here.driver = driver
    let pane = session.focus.flatMap(Pane.init(sessionName:)) ?? .events
    for (name, order) in session.orders {
      guard let list = Address.List(rawValue: name).flatMap(ListKind.init) else { continue }
      here.lists[listing: list].order = ListOrder(rawValue: order) ?? .standard
    }
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

  /// Pins filters as an address has them; what is none is passed over.
  mutating func pin(_ filters: [String], labels: [String] = []) {
    for (index, text) in filters.enumerated() {
      guard let root = try? SearchQuery.parse(text, lastWordIsPrefix: false)?.root else { continue }
      var filter = Filter(node: root, label: root.description)
      if case .not(let node) = root {
        filter = Filter(node: node, label: node.description, isNegated: true)
      }
      if labels.indices.contains(index) { filter.label = labels[index] }
      here.filters.chips.append(filter)
    }
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
    case .view(let id, .wording(.id(let wording))):
      restoring = Restoring(quote: id, wording: wording.rawValue)
      openRecord(id)
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

  init(quote: String, wording: String) {
    self.wording = wording
    wordingQuote = quote
  }

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
    case .differences(let wording):
      if case .id(let id)? = wording { here.quote.cursor = .wording(id) }
      if case .place(let index)? = wording,
        let row = here.quote.wordings.rows.first(where: { $0.index == index })
      {
        here.quote.cursor = .wording(row.id)
      }
      showDifferences()
    case .card, .evidence, .wording: break
    }
  }
}
