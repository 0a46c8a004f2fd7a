import HearsayModel

extension AppState {
  /// Asks for what the first screen shows.
  mutating func begin() {
    pendingOverview = ask(.overview)
    switch start {
    case .session(let session): return restore(session)
    case .address(let address): pin(addressed: address.filters)
    case .record(let id): openRecord(id)
    case .search(let text): beginSearch(text)
    case .beginning: break
    }
    for list in ListKind.main { read(list, WantedPage(start: .first, purpose: .toStart)) }
    switch start {
    case .address(let address): open(address)
    case .beginning, .record, .search, .session: break
    }
  }

  /// Takes in the record that was looked for: its place, below its card where that is
  /// wanted.
  mutating func receive(_ record: GraphRecord?) {
    // What bore the id may have been merged into another.
    if let record { sought = record.id }
    guard wantsCard, let record, record.provenance.status != .rejected,
      let target = Target(cardOf: record)
    else { return open(record) }
    // A session has its own panes below the card.
    if isRestored { readQuotesOfDriver() } else { open(record) }
    here.cover = .card(CardState(target))
    readCard()
  }

  /// Goes to a record: the entry of a list, a quote, or a report's evidence.
  mutating func open(_ record: GraphRecord?) {
    switch record {
    case let record? where record.provenance.status == .rejected: missStart()
    case .event(let event): open(.events, event.id.rawValue)
    case .actor(let actor): open(.actors, actor.id.rawValue)
    case .source(let source): open(.sources, source.id.rawValue)
    case .article(let article):
      here.driver = nil
      readQuotes(QuoteSelection(.article(article.id)), name: article.title ?? article.id.rawValue)
      focus(on: .quotes)
    case .quote(let quote): showWordings(of: quote.id)
    case .report(let report):
      showWordings(of: report.quote)
      here.evidence = EvidenceState(report: report.id)
      readEvidence()
    case .naming(let naming): open(.actors, naming.actor.rawValue)
    case .link, nil: missStart()
    }
  }

  private mutating func open(_ list: ListKind, _ id: String) {
    here.driver = list
    read(list, WantedPage(start: .around(id), purpose: .around))
    focus(on: list.pane)
  }

  /// Shows a quote in the panes, among all quotes.
  mutating func showWordings(of quote: Quote.ID) {
    here.driver = nil
    readQuotes(QuoteSelection(.all), name: nil, around: quote)
    focus(on: .quote)
  }

  private mutating func missStart() {
    if let sought, !isRestored {
      message = Message("Nothing that can be shown bears the id \(sought).", .warning)
    }
    readQuotesOfDriver()
  }

  private var isRestored: Bool { if case .session = start { true } else { false } }

  mutating func beginSearch(_ text: String) {
    do {
      guard let query = try SearchQuery.parse(text, lastWordIsPrefix: true) else { return }
      here.quotes.search = query
      here.driver = nil
      readQuotes(QuoteSelection(.all, query: here.filters.query(with: query)), name: nil)
      focus(on: .quotes)
    } catch {
      message = Message(error.message, .warning)
    }
  }
}
