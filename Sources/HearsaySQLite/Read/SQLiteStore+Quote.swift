internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// A quote's card.
  public func quote(_ id: Quote.ID) async throws -> QuoteCard? {
    try await analyzed(id) { database, analysis in
      let counted = analysis.items.count(where: \.isCounted)
      let proposed = analysis.items.count(where: \.isProposed)
      let statement = try database.cachedStatement(
        sql: "SELECT marks, wordings, kind FROM quoteTotal WHERE quote = ?")
      let total = try Row.fetchOne(statement, arguments: [analysis.key])
      return QuoteCard(
        quote: analysis.quote, kind: (total?["kind"] as String?).flatMap(Report.Kind.init),
        speakers: try Self.speakers(database, analysis.quote),
        spokenIn: try analysis.quote.spokenIn.flatMap { id in
          try EntryKey.findShown(id.rawValue, .event, in: database).flatMap { event in
            try Self.name(database, event.id).map { Named(id: id, name: $0) }
          }
        },
        reports: counted, wordings: total?["wordings"] ?? 0,
        proposedReports: proposed,
        uncountedReports: analysis.items.count - counted - proposed,
        origins: analysis.origins.summary,
        areTranslations: analysis.wordings.count > 1
          && analysis.items.count { $0.row.report.translatedFrom != nil } > 1,
        baseline: analysis.baseline?.id, baselineText: analysis.baseline?.text,
        marks: QuoteRow.Marks(rawValue: total?["marks"] ?? 0),
        links: try Self.links(database, analysis.key),
        elsewhere: try ElsewhereFinder(database).elsewhere(analysis))
    }
  }

  /// The distinct wordings of a quote.
  public func wordings(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<WordingRow> {
    let page = try await analyzed(quote) { _, analysis in
      let window = ListWindow(request, count: analysis.wordings.count) { id in
        analysis.wordings.firstIndex { $0.id.rawValue == id }
      }
      return window.page(Array(analysis.wordings[window.range]))
    }
    return page ?? Page(items: [])
  }

  /// The reports that bear a wording, by credit group.
  public func reports(
    of quote: Quote.ID, wording: WordingID, _ request: PageRequest
  ) async throws -> Page<ReportRow> {
    let page = try await analyzed(quote) { _, analysis in
      Self.page(analysis.items(wording: wording), request)
    }
    return page ?? Page(items: [])
  }

  /// All reports of a quote, by date.
  public func reports(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<ReportRow> {
    let page = try await analyzed(quote) { _, analysis in Self.page(analysis.items, request) }
    return page ?? Page(items: [])
  }

  /// What `body` makes of a quote's analysis; nil where nothing bears the id.
  func analyzed<T: Sendable>(
    _ id: Quote.ID, _ body: @escaping @Sendable (Database, QuoteAnalysis) throws -> T
  ) async throws -> T? {
    try await read { [analyses] database in
      guard let entry = try EntryKey.findShown(id.rawValue, .quote, in: database),
        let analysis = try Self.analysis(database, entry, analyses)
      else { return nil }
      return try body(database, analysis)
    }
  }

  static func analysis(
    _ database: Database, _ entry: EntryKey, _ cache: AnalysisCache
  ) throws -> QuoteAnalysis? {
    let edition = try Edition(database).records
    if let known = cache.analysis(of: entry.key, edition) { return known }
    let analysis = try QuoteAnalyzer(database: database).analysis(of: entry.key, id: entry.id)
    if let analysis { cache.keep(analysis, edition) }
    return analysis
  }

  private static func page(
    _ items: [QuoteAnalysis.Item], _ request: PageRequest
  ) -> Page<ReportRow> {
    let window = ListWindow(request, count: items.count) { id in
      items.firstIndex { $0.row.id.rawValue == id }
    }
    return window.page(items[window.range].map(\.row))
  }

  private static func speakers(_ database: Database, _ quote: Quote) throws
    -> [QuoteCard.Speaker]
  {
    try quote.speakers.map { try speaker(database, $0) }
  }

  private static func speaker(_ database: Database, _ id: Actor.ID) throws -> QuoteCard.Speaker {
    guard let entry = try EntryKey.find(id.rawValue, in: database),
      case .actor(let actor)? = try record(database, entry)
    else { return QuoteCard.Speaker(actor: Named(id: id, name: id.rawValue)) }
    return QuoteCard.Speaker(
      actor: Named(id: id, name: actor.name),
      role: try actor.roles.first.map { try office($0, database) })
  }

  /// An office with the body in which it is held.
  private static func office(_ role: Actor.Role, _ database: Database) throws -> String {
    guard let org = role.org, let name = try name(database, org.rawValue) else {
      return role.title
    }
    return "\(role.title), \(name)"
  }

  private static func links(_ database: Database, _ key: Int64) throws -> [QuoteCard.QuoteLink] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT found.rel, found.status, found.isOutgoing, entry.id, record.text FROM (
          SELECT rel, status, 1 AS isOutgoing, "to" AS other, key FROM link WHERE "from" = ?1
          UNION ALL
          SELECT rel, status, 0, "from", key FROM link WHERE "to" = ?1) AS found
        JOIN entry ON entry.key = found.other JOIN record ON record.key = found.other
        WHERE entry.type = 'quote' AND entry.status <> 'rejected' AND found.status <> 'rejected'
        ORDER BY isOutgoing DESC, found.key LIMIT 20
        """)
    return try Row.fetchAll(statement, arguments: [key]).map { row in
      QuoteCard.QuoteLink(
        rel: row["rel"], isOutgoing: row["isOutgoing"],
        other: Named(id: Quote.ID(row["id"]), name: row["text"]),
        status: Status(rawValue: row["status"]) ?? .accepted)
    }
  }
}
