internal import GRDB
internal import HearsayModel

/// Collects what the model needs to say where a quote comes from.
struct CreditCollection {
  private let database: Database
  private let names: NameShelf

  init(_ database: Database, _ names: NameShelf) {
    self.database = database
    self.names = names
  }

  /// The credits of a quote, without texts, and the keys of their articles.
  func credits(
    of quote: Quote, _ key: Int64, _ reports: [QuoteAnalyzer.Stored], withEvents: Bool
  ) throws -> (QuoteCredits, [Article.ID: Int64]) {
    let credited = Set(reports.flatMap { ($0.report.via ?? []).joined().compactMap(\.source) })
    let onEvent = withEvents ? try articles(of: credited, onEventsOf: key) : []
    var items: [QuoteCredits.Item] = []
    var keys: [Article.ID: Int64] = [:]
    for stored in reports where keys[stored.article.id] == nil {
      keys[stored.article.id] = stored.articleKey
      items.append(
        QuoteCredits.Item(stored.article, isOnEvent: onEvent.contains(stored.articleKey)))
    }
    for article in try further(reports, onEvent) where keys[article.record.id] == nil {
      keys[article.record.id] = article.key
      items.append(
        QuoteCredits.Item(article.record, isOnEvent: onEvent.contains(article.key)))
    }
    let sourceNames = try sourceNames(items, reports)
    let credits = QuoteCredits(
      reports: reports.map { QuoteCredits.Credit($0.report) }, articles: items, names: sourceNames,
      hasPrimary: quote.primary != nil)
    return (credits, keys)
  }

  /// The articles of credited sources on the quote's events: hops may mean them.
  private func articles(of credited: Set<Source.ID>, onEventsOf quote: Int64) throws -> Set<Int64> {
    let sources = try credited.compactMap(names.source)
    guard !sources.isEmpty else { return [] }
    let wanted = sources.sorted().map(String.init).joined(separator: ",")
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.key FROM articleEvent
          JOIN article ON article.key = articleEvent.article
        WHERE event IN (
          SELECT spokenIn FROM quote WHERE key = ?1
          UNION SELECT target FROM quoteAbout WHERE quote = ?1)
          AND article.source IN (SELECT value FROM json_each(?2))
          AND article.status <> 'rejected'
        """)
    return try Int64.fetchSet(statement, arguments: [quote, "[\(wanted)]"])
  }

  /// Articles beyond those of the reports: copied ones, versions, those that hops
  /// name, and those of credited sources on the quote's events.
  private func further(
    _ reports: [QuoteAnalyzer.Stored], _ onEvent: Set<Int64>
  ) throws -> [(key: Int64, record: Article)] {
    var found = Set(reports.map(\.articleKey))
    let named = Set(
      reports.flatMap { ($0.report.via ?? []).joined().compactMap(\.article?.rawValue) })
    for id in named {
      if let key = try EntryKey.find(id, .article, in: database) { found.insert(key) }
    }
    found.formUnion(onEvent)
    var waiting = Array(found)
    while let key = waiting.popLast() {
      let statement = try database.cachedStatement(
        sql: """
          SELECT versionOf FROM article WHERE key = ?1 AND versionOf IS NOT NULL
          UNION SELECT copyOf FROM article WHERE key = ?1 AND copyOf IS NOT NULL
          UNION SELECT key FROM article WHERE versionOf = ?1
          """)
      for next in try Int64.fetchAll(statement, arguments: [key])
      where found.insert(next).inserted {
        waiting.append(next)
      }
    }
    found.subtract(reports.map(\.articleKey))
    return try found.sorted().compactMap { try article($0) }
  }

  private func article(_ key: Int64) throws -> (key: Int64, record: Article)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, record.body FROM article JOIN entry ON entry.key = article.key
        JOIN record ON record.key = article.key
        WHERE article.key = ? AND article.status <> 'rejected'
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    return (key, Article(id: row["id"], body: try BodyReader(text: row["body"]), text: nil))
  }

  private func sourceNames(
    _ items: [QuoteCredits.Item], _ reports: [QuoteAnalyzer.Stored]
  ) throws -> [Source.ID: String] {
    var ids = Set(items.flatMap { [$0.source, $0.host] }.compactMap { $0 })
    ids.formUnion(reports.flatMap { ($0.report.via ?? []).joined().compactMap(\.source) })
    var found: [Source.ID: String] = [:]
    for id in ids { found[id] = try names.name(id.rawValue) }
    return found
  }
}
