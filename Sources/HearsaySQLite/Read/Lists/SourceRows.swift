internal import GRDB
internal import HearsayModel

/// Makes the rows of the list of sources.
struct SourceRows {
  let database: Database
  private let proposals: ProposedQuotes

  init(_ database: Database) throws {
    self.database = database
    proposals = try ProposedQuotes(database)
  }

  /// The row of a source, or of the articles that name none (0); nil where it is
  /// rejected, or there are none.
  func row(_ key: Int64, _ figures: QuoteFigures?) throws -> SourceRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, source.name, source.kind, source.status, sourceTotal.*
        FROM sourceTotal LEFT JOIN source ON source.key = sourceTotal.source
          LEFT JOIN entry ON entry.key = source.key
        WHERE sourceTotal.source IS nullif(?, 0)
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let quotes: Int = figures?.quotes ?? row["quotes"]
    let proposed = try figures?.proposed ?? proposals.count("sourceQuote", "source", key)
    guard let id: String = row["id"] else {
      return SourceRow(
        id: .unnamed, name: "", articles: row["articles"], quotes: quotes,
        proposedQuotes: proposed, unnamedArticles: try unnamedArticles())
    }
    let isElsewhere = row["section"] as Int == 2
    return SourceRow(
      id: .named(Source.ID(id)), name: row["name"],
      kind: (row["kind"] as String?).flatMap(Source.Kind.init),
      part: SourceRow.Part(rawValue: row["part"]) ?? .recorded, articles: row["articles"],
      hosted: row["hosted"], creditedBy: row["creditedBy"], quotes: quotes,
      creditedQuotes: try figures?.others ?? (isElsewhere ? credited(key) : 0),
      proposedQuotes: proposed, status: Status(rawValue: row["status"]) ?? .accepted)
  }

  private func credited(_ key: Int64) throws -> Int {
    let statement = try database.cachedStatement(
      sql:
        "SELECT coalesce(sum(isAccepted), 0) FROM sourceQuote WHERE source = ? AND isCredited = 1")
    return try Int.fetchOne(statement, arguments: [key]) ?? 0
  }

  private func unnamedArticles() throws -> [Article.ID] {
    try String.fetchAll(
      database,
      sql: """
        SELECT entry.id FROM article JOIN entry ON entry.key = article.key
        WHERE article.source IS NULL AND article.status <> 'rejected'
        ORDER BY article.key LIMIT 9
        """
    ).map { Article.ID($0) }
  }
}
