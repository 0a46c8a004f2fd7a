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
        problems: total("problems"), marked: marked, edits: edits ?? 0,
        graphs: graphs.map { $0["title"] ?? $0["identity"] },
        listed: [
          .events: total("listedEvents"), .actors: total("listedActors"),
          .sources: total("listedSources"), .articles: total("listedArticles"),
        ])
    }
  }
}
