import HearsayModel

extension AppState {
  /// The address of what is on the screen.
  var address: Address {
    var narrowing = self.narrowing
    narrowing.search = nil
    return Address(addressTarget, filters: narrowing.addressed)
  }

  private var addressTarget: Address.Target {
    if let evidence = here.evidence { return .view(evidence.report.rawValue, .evidence) }
    if let cover = address(of: here.cover) { return cover }
    switch here.focus {
    case .places: return address(of: here.frontList)
    case .list(let list): return address(of: list)
    case .quotes:
      if let search = here.quotes.search {
        guard here.filters.letsUndatedIn else { return .search(search.text) }
        return .search(search.root.lettingUndatedIn.description)
      }
      return here.quotes.list.cursor.map { .record($0.rawValue) } ?? .list(.quotes, at: nil)
    case .quote:
      guard let quote = here.quote.id else { return .list(.quotes, at: nil) }
      guard let wording = here.quote.currentWording, wording.index > 0 else {
        return .record(quote.rawValue)
      }
      return .view(quote.rawValue, .wording(.id(wording.id)))
    }
  }

  private func address(of cover: Cover?) -> Address.Target? {
    switch cover {
    case nil: nil
    case .card(let card): card.target.cardAddress
    case .credits(let credits): .view(credits.quote.rawValue, .credits)
    case .differences(let differences): address(of: differences)
    case .elsewhere(let elsewhere): .view(elsewhere.quote.rawValue, .elsewhere)
    }
  }

  /// The wording is left out where it is the first that differs.
  private func address(of differences: DifferencesState) -> Address.Target {
    let isFirst =
      here.quote.id == differences.quote && here.quote.comparable.first?.id == differences.other
    return .view(
      differences.quote.rawValue, .differences(isFirst ? nil : .id(differences.other)))
  }

  private func address(of list: ListKind) -> Address.Target {
    // Searches and findings bear no ids.
    .list(list.addressList, at: list.graphList == nil ? nil : here.lists[list].cursor)
  }

  /// Where the explorer is, to come back to.
  var session: SessionState {
    var session = SessionState(address: address)
    session.filterLabels = here.filters.chips.map(\.label)
    session.letsUndatedIn = here.filters.letsUndatedIn
    session.focus = here.focus.sessionName
    session.driver = here.driver?.addressList.rawValue
    for list in ListKind.allCases {
      if list.graphList != nil {
        session.cursors[list.addressList.rawValue] = here.lists[list].cursor
      }
      let order = here.lists[listing: list].order
      if order != .standard { session.orders[list.addressList.rawValue] = order.rawValue }
    }
    if here.quotes.order != .date {
      session.orders[Address.List.quotes.rawValue] = here.quotes.order.rawValue
    }
    session.quote = here.quotes.list.cursor?.rawValue
    session.wording = here.quote.currentWording?.id.rawValue
    session.report = here.quote.currentReport?.id.rawValue
    session.search = here.quotes.search?.text
    session.isZoomed = here.isZoomed
    session.searchHistory = searches
    return session
  }
}

extension ListKind {
  /// How addresses and sessions call the list.
  var addressList: Address.List {
    switch self {
    case .events: .events
    case .actors: .actors
    case .sources: .sources
    case .articles: .articles
    case .marked: .marked
    case .searches: .searches
    case .findings: .findings
    }
  }

  /// The list that an address calls so; nil: it is no list of entries.
  init?(_ list: Address.List) {
    guard let kind = Self.allCases.first(where: { $0.addressList == list }) else { return nil }
    self = kind
  }
}

extension Pane {
  /// How sessions call the pane.
  var sessionName: String {
    switch self {
    case .places: "places"
    case .list(let list): list.addressList.rawValue
    case .quotes: "quotes"
    case .quote: "quote"
    }
  }

  /// The pane that sessions call so; nil: there is none.
  init?(sessionName: String) {
    switch sessionName {
    case "places": self = .places
    case "quotes": self = .quotes
    case "quote": self = .quote
    default:
      guard let list = Address.List(rawValue: sessionName).flatMap(ListKind.init) else {
        return nil
      }
      self = .list(list)
    }
  }
}

extension Target {
  /// The address of its card.
  fileprivate var cardAddress: Address.Target {
    switch self {
    case .source(.unnamed): .unnamedSource
    case .wordings(let quote): .record(quote.rawValue)
    case .report(let report): .view(report.rawValue, .evidence)
    case .quotes: .list(.quotes, at: nil)
    case .event, .actor, .source, .article, .quote: .view(id, .card)
    }
  }

  /// The entry of an id whose type is known by its record.
  init?(cardOf record: GraphRecord) {
    switch record {
    case .event(let event): self = .event(event.id)
    case .actor(let actor): self = .actor(actor.id)
    case .source(let source): self = .source(.named(source.id))
    case .article(let article): self = .article(article.id)
    case .quote(let quote): self = .quote(quote.id)
    case .report, .naming, .link: return nil
    }
  }
}
