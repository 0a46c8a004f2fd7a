internal import GRDB
internal import HearsayModel

/// Reads a quote with all its reports, and has the model say where it comes from.
struct QuoteAnalyzer {
  let database: Database
  private let shelf: NameShelf

  init(database: Database, names: NameShelf? = nil) {
    self.database = database
    shelf = names ?? NameShelf(database)
  }

  /// Nil: nothing bears the key.
  func analysis(of key: Int64, id: String) throws -> QuoteAnalysis? {
    guard
      case .quote(let quote)? = try SQLiteStore.record(
        database, EntryKey(key: key, id: id, type: .quote))
    else { return nil }
    let reports = try reports(of: key)
    let credits = try credits(of: quote, key, reports)
    let origins = credits.origins()
    let names = try names(in: reports, origins)
    let counted = Set(origins.counted)
    var items: [QuoteAnalysis.Item] = []
    for report in reports {
      try items.append(item(report, quote, origins, names, counted))
    }
    let (wordings, hashes) = WordingRows(quote: quote, origins: origins).rows(items)
    let places = Dictionary(uniqueKeysWithValues: hashes.enumerated().map { ($1, $0) })
    for index in items.indices where items[index].row.report.exact != nil {
      items[index].row.wordingIndex = places[items[index].wording]
    }
    return QuoteAnalysis(
      key: key, quote: quote, origins: origins, items: items, wordings: wordings, hashes: hashes)
  }

  /// A report with its article, as the tables have them.
  struct Stored {
    var key: Int64
    var report: Report
    var article: Article
    var articleKey: Int64
    var wording: Int64
    var date: Int64?
    var hasText: Bool
  }

  /// The reports of a quote, by date; rejected ones, and those of rejected articles,
  /// are absent.
  func reports(of key: Int64) throws -> [Stored] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT report.key, reportEntry.id AS id, record.body, record.text, report.wording,
          articleEntry.id AS articleID, article.key AS articleKey, articleRecord.body AS articleBody,
          article.date, article.hasText
        FROM report JOIN record ON record.key = report.key
          JOIN entry AS reportEntry ON reportEntry.key = report.key
          JOIN article ON article.key = report.article
          JOIN record AS articleRecord ON articleRecord.key = article.key
          JOIN entry AS articleEntry ON articleEntry.key = article.key
        WHERE report.quote = ? AND report.status <> 'rejected' AND article.status <> 'rejected'
        ORDER BY article.date IS NULL, article.date, reportEntry.id
        """)
    return try Row.fetchAll(statement, arguments: [key]).map { row in
      Stored(
        key: row["key"],
        report: Report(
          id: row["id"], body: try BodyReader(text: row["body"]), exact: row["text"]),
        article: Article(
          id: row["articleID"], body: try BodyReader(text: row["articleBody"]), text: nil),
        articleKey: row["articleKey"], wording: row["wording"], date: row["date"],
        hasText: row["hasText"])
    }
  }

  /// What the model needs to say where the quote comes from, texts included;
  /// `withEvents`: with the articles of credited sources on the quote's events.
  func credits(
    of quote: Quote, _ key: Int64, _ reports: [Stored], withEvents: Bool = true
  ) throws -> QuoteCredits {
    let (credits, keys) = try CreditCollection(database, shelf).credits(
      of: quote, key, reports, withEvents: withEvents)
    var filled = credits
    for article in credits.textsWanted {
      guard let key = keys[article] else { continue }
      filled.texts[article] = try String.fetchOne(
        database.cachedStatement(sql: "SELECT text FROM record WHERE key = ?"),
        arguments: [key])
    }
    return filled
  }

  private func names(in reports: [Stored], _ origins: QuoteOrigins) throws -> [String: String] {
    var ids: Set<String> = []
    for stored in reports {
      ids.formUnion([stored.article.source, stored.article.host].compactMap { $0?.rawValue })
      ids.formUnion(stored.report.speakers.map(\.rawValue))
      for hop in (stored.report.via ?? []).joined() {
        switch hop.target {
        case .source(let id): ids.insert(id.rawValue)
        case .actor(let id): ids.insert(id.rawValue)
        case .unnamed: break
        }
      }
    }
    for group in origins.groups.values { ids.formUnion(group.sources.map(\.rawValue)) }
    var names: [String: String] = [:]
    for id in ids { names[id] = try shelf.name(id) ?? id }
    return names
  }

  private func item(
    _ stored: Stored, _ quote: Quote, _ origins: QuoteOrigins, _ names: [String: String],
    _ counted: Set<Report.ID>
  ) throws -> QuoteAnalysis.Item {
    func name(_ id: String) -> String { names[id] ?? id }
    let report = stored.report
    let group = origins.groups[report.id] ?? .notExamined
    let checks = origins.checks[report.id] ?? []
    let obstacles = origins.obstacles[report.id] ?? []
    let chains = (report.via ?? []).enumerated().map { number, chain in
      chain.enumerated().map { place, hop in
        let isChecked = number < checks.count && place < checks[number].count
        let check = isChecked ? checks[number][place] : HopCheck.cannotBeChecked
        let obstacle = isChecked && !obstacles.isEmpty ? obstacles[number][place] : nil
        let label =
          switch hop.target {
          case .source(let id): name(id.rawValue)
          case .actor(let id): name(id.rawValue)
          case .unnamed: hop.as ?? ""
          }
        return HopRow(hop: hop, name: label, check: check, obstacle: obstacle)
      }
    }
    let others = report.speakers.filter { !quote.speakers.contains($0) }
    let row = ReportRow(
      report: report,
      source: stored.article.source.map { Named(id: $0, name: name($0.rawValue)) },
      host: stored.article.host.map { Named(id: $0, name: name($0.rawValue)) },
      articleTitle: stored.article.title, published: stored.article.published,
      publishedGround: stored.article.provenance.ground(of: "published"),
      url: stored.article.url, retrieved: stored.article.retrieved,
      sha256: stored.article.sha256, state: stored.article.state, copyOf: stored.article.copyOf,
      versionOf: stored.article.versionOf, group: group,
      groupNames: group.sources.map { name($0.rawValue) }, chains: chains,
      otherSpeakers: others.map { Named(id: $0, name: name($0.rawValue)) },
      hasText: stored.hasText, isCounted: counted.contains(report.id))
    return QuoteAnalysis.Item(
      row: row, wording: stored.wording, lang: stored.article.lang, date: stored.date)
  }
}
