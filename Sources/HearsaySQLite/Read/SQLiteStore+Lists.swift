internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// What the graph holds, from stored counters.
  public func overview() async throws -> Overview {
    try await read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT name, value FROM total")
      let totals = Dictionary(rows.map { ($0["name"] as String, $0["value"] as Int) }) { $1 }
      let graphs = try Row.fetchAll(database, sql: "SELECT identity, title FROM graph ORDER BY key")
      let marked = try Int.fetchOne(database, sql: "SELECT count(*) FROM mark") ?? 0
      let edits = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM edit WHERE isInEffect AND undoes IS NULL")
      func total(_ name: String) -> Int { totals[name] ?? 0 }
      return Overview(
        title: graphs.count == 1 ? graphs[0]["title"] : nil, articles: total("articles"),
        withdrawnArticles: total("withdrawnArticles"),
        undatedArticles: total("undatedArticles"), unnamedArticles: total("unnamedArticles"),
        events: total("events"), actors: total("actors"), sources: total("sources"),
        creditedSources: total("creditedSources"),
        republishingSources: total("republishingSources"), otherSources: total("otherSources"),
        quotes: total("quotes"),
        reports: total("reports"), wordings: total("wordings"), namings: total("namings"),
        links: total("links"), proposed: total("proposed"), findings: total("findings"),
        marked: marked, edits: edits ?? 0, graphs: graphs.map { $0["title"] ?? $0["identity"] })
    }
  }

  /// Events by date, a page by number.
  public func events(_ listing: Listing, _ request: PageRequest) async throws -> Page<EventRow> {
    try await list("eventTotal", "event", request) { database, range in
      try Row.fetchAll(
        database,
        sql: """
          SELECT entry.id, record.body, eventTotal.* FROM eventTotal
          JOIN record ON record.key = eventTotal.event JOIN entry ON entry.key = record.key
          WHERE position BETWEEN ? AND ? ORDER BY position
          """, arguments: [range.lowerBound + 1, range.upperBound]
      ).map { row in
        let event = Event(id: row["id"], body: try BodyReader(text: row["body"]))
        return EventRow(
          id: event.id, name: event.name, start: event.start, end: event.end,
          startGround: event.provenance.ground(of: "start"), quotes: row["quotes"],
          quotesByArticle: row["quotesByArticle"], sources: row["sources"],
          unnamedArticles: row["unnamedArticles"], status: event.provenance.status)
      }
    }
  }

  /// Actors by their quotes, a page by number.
  public func actors(_ listing: Listing, _ request: PageRequest) async throws -> Page<ActorRow> {
    try await list("actorTotal", "actor", request) { database, range in
      try Row.fetchAll(
        database,
        sql: """
          SELECT entry.id, actor.name, actor.kind, actor.status, quotes FROM actorTotal
          JOIN actor ON actor.key = actorTotal.actor JOIN entry ON entry.key = actor.key
          WHERE position BETWEEN ? AND ? ORDER BY position
          """, arguments: [range.lowerBound + 1, range.upperBound]
      ).map { row in
        ActorRow(
          id: Actor.ID(row["id"]), name: row["name"],
          kind: (row["kind"] as String?).flatMap(Actor.Kind.init), quotes: row["quotes"],
          status: Status(rawValue: row["status"]) ?? .accepted)
      }
    }
  }

  /// Sources by section and weight, a page by number.
  public func sources(_ listing: Listing, _ request: PageRequest) async throws -> Page<SourceRow> {
    try await list("sourceTotal", "source", request) { database, range in
      try Row.fetchAll(
        database,
        sql: """
          SELECT entry.id, source.name, source.kind, source.status, sourceTotal.* FROM sourceTotal
          LEFT JOIN source ON source.key = sourceTotal.source
          LEFT JOIN entry ON entry.key = source.key
          WHERE position BETWEEN ? AND ? ORDER BY position
          """, arguments: [range.lowerBound + 1, range.upperBound]
      ).map { try Self.sourceRow(database, $0) }
    }
  }

  /// What the loader found, in the order in which it was found.
  public func problems(_ request: PageRequest) async throws -> Page<Problem> {
    try await read { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM finding") ?? 0
      let window = ListWindow(request, count: count) { _ in nil }
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM finding WHERE key BETWEEN ? AND ? ORDER BY key",
        arguments: [window.range.lowerBound + 1, window.range.upperBound])
      return window.page(
        rows.compactMap { row in
          Problem.Code(rawValue: row["code"]).map {
            Problem(
              code: $0, file: row["file"], line: row["line"], record: row["record"],
              field: row["field"], message: row["message"], advice: row["advice"])
          }
        })
    }
  }

  private static func sourceRow(_ database: Database, _ row: Row) throws -> SourceRow {
    guard let id: String = row["id"] else {
      let articles = try String.fetchAll(
        database,
        sql: """
          SELECT entry.id FROM article JOIN entry ON entry.key = article.key
          WHERE article.source IS NULL AND article.status <> 'rejected'
          ORDER BY article.key LIMIT 9
          """)
      return SourceRow(
        id: .unnamed, name: "", articles: row["articles"], quotes: row["quotes"],
        unnamedArticles: articles.map { Article.ID($0) })
    }
    return SourceRow(
      id: .named(Source.ID(id)), name: row["name"],
      kind: (row["kind"] as String?).flatMap(Source.Kind.init),
      part: SourceRow.Part(rawValue: row["part"]) ?? .recorded, articles: row["articles"],
      hosted: row["hosted"], creditedBy: row["creditedBy"], quotes: row["quotes"],
      status: Status(rawValue: row["status"]) ?? .accepted)
  }

  /// A page of a list whose table numbers its entries from 1.
  private func list<Item: Sendable>(
    _ table: String, _ column: String, _ request: PageRequest,
    fetch: @escaping @Sendable (Database, Range<Int>) throws -> [Item]
  ) async throws -> Page<Item> {
    try await read { database in
      let count = try Int.fetchOne(database, sql: "SELECT max(position) FROM \(table)") ?? 0
      let window = try ListWindow(request, count: count) { id in
        let key = id.isEmpty ? nil : try EntryKey.find(id, in: database)?.key
        guard id.isEmpty || key != nil else { return nil }
        return try Int.fetchOne(
          database, sql: "SELECT position - 1 FROM \(table) WHERE \(column) IS ?",
          arguments: [key])
      }
      return window.page(try fetch(database, window.range))
    }
  }
}
