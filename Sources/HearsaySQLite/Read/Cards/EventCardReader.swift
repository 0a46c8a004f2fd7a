internal import GRDB
internal import HearsayModel

/// Reads the card of an event.
struct EventCardReader {
  private let rows: CardRows
  private var database: Database { rows.database }
  private var names: RecordNames { rows.names }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  func card(_ event: Event, _ key: Int64) throws -> EventCard {
    let row = try rows.events.row(key)
    let coverage = try sources(event, key)
    let onIt = "article.key IN (SELECT article FROM articleEvent WHERE event = ?)"
    let participants = event.participants.prefix(CardSection<EventCard.Participant>.limit)
    let accounts = event.accounts.prefix(CardSection<EventCard.Account>.limit)
    return EventCard(
      event: event, partOf: try event.partOf.map(names.named),
      parts: try rows.events("event.partOf = ?", [key]),
      participants: CardSection(
        try participants.map { .init(actor: try names.named($0.actor), role: $0.role) },
        count: event.participants.count),
      quotes: row?.quotes ?? 0, quotesByArticle: row?.quotesByArticle ?? 0,
      proposedQuotes: row?.proposedQuotes ?? 0, sources: coverage.section,
      coveringSources: coverage.sources, unnamedArticles: coverage.unnamed,
      accounts: CardSection(
        try accounts.map { account in
          .init(
            account: account, source: try account.source.map(names.named),
            article: try account.article.map(names.named))
        }, count: event.accounts.count),
      articles: try rows.articles(onIt, [key]),
      articleCount: try rows.articleCount(onIt, [key]),
      evidence: try names.section(event.evidence), links: try rows.links(of: key))
  }

  /// Who covers an event, and how many of them by articles.
  private typealias Covering = (
    section: CardSection<EventCard.Coverage>, sources: Int, unnamed: Int
  )

  /// Who covers the event by articles that count, then by accounts alone.
  private func sources(_ event: Event, _ key: Int64) throws -> Covering {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT min(article.key) AS article, count(*) AS articles
        FROM articleEvent JOIN article ON article.key = articleEvent.article
        WHERE event = ? AND article.status = 'accepted' AND article.state IS NOT 'withdrawn'
          AND \(ArticleRows.isNewest("article"))
        GROUP BY article.source, iif(article.source IS NULL, article.key, NULL)
        ORDER BY article.source IS NULL, articles DESC,
          (SELECT name FROM source WHERE source.key = article.source) COLLATE NOCASE, 1
        """, arguments: [key])
    var covering: [EventCard.Coverage] = []
    for row in found {
      guard let publisher = try rows.publisher(row["article"]) else { continue }
      covering.append(.init(id: publisher.key, name: publisher.name, articles: row["articles"]))
    }
    let sources = covering.count { if case .source = $0.id { true } else { false } }
    let unnamed = covering.count - sources
    for account in event.accounts {
      guard let teller = try teller(of: account) else { continue }
      if let index = covering.firstIndex(where: { $0.id == teller.id }) {
        covering[index].accounts += 1
      } else {
        covering.append(teller)
      }
    }
    let first = Array(covering.prefix(CardSection<EventCard.Coverage>.limit))
    return (CardSection(first, count: covering.count), sources, unnamed)
  }

  /// Who gives an account; nil: neither a source nor an article is named.
  private func teller(of account: Event.Account) throws -> EventCard.Coverage? {
    if let source = try account.source.map(names.named) {
      return .init(id: .source(source.id), name: source.name, accounts: 1)
    }
    guard let article = account.article,
      let key = try EntryKey.find(article.rawValue, .article, in: database),
      let publisher = try rows.publisher(key)
    else { return nil }
    return .init(id: publisher.key, name: publisher.name, accounts: 1)
  }
}
