internal import GRDB
internal import HearsayModel

/// Reads the parts that several cards have.
struct CardRows {
  let database: Database
  let names: RecordNames
  let events: EventRows
  let articles: ArticleRows

  init(_ database: Database) throws {
    self.database = database
    names = RecordNames(database)
    events = try EventRows(database)
    articles = ArticleRows(database)
  }

  /// The rows that an SQL statement gives, the first of them read.
  func section<Row: Hashable & Sendable>(
    _ sql: String, _ arguments: StatementArguments, read: (GRDB.Row) throws -> Row?
  ) throws -> CardSection<Row> {
    let count = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM (\(sql))"), arguments: arguments)
    let rows = try GRDB.Row.fetchAll(
      database.cachedStatement(sql: "\(sql) LIMIT \(CardSection<Row>.limit)"),
      arguments: arguments)
    return CardSection(try rows.compactMap(read), count: count)
  }

  /// Events whose keys a condition on `event` selects, by date.
  func events(_ condition: String, _ arguments: StatementArguments) throws -> CardSection<EventRow>
  {
    try section(
      """
      SELECT event.key FROM event JOIN eventTotal ON eventTotal.event = event.key
      WHERE \(condition) ORDER BY eventTotal.position
      """, arguments
    ) { try events.row($0[0]) }
  }

  /// Articles that a condition on `article` selects, by date; of versions the newest.
  func articles(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> CardSection<ArticleRow> {
    try section(
      """
      SELECT article.key FROM article
      WHERE (\(condition)) AND article.status <> 'rejected' AND \(ArticleRows.isNewest("article"))
      ORDER BY article.date IS NULL, article.date, article.key
      """, arguments
    ) { try articles.row($0[0]) }
  }

  /// How many of them count.
  func articleCount(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> ArticleCount {
    let row = try GRDB.Row.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(isDated), 0), coalesce(sum(NOT isDated), 0) FROM article
        WHERE (\(condition)) AND status = 'accepted' AND state IS NOT 'withdrawn'
          AND \(ArticleRows.isNewest("article"))
        """, arguments: arguments)
    return row.map { ArticleCount(dated: $0[0], undated: $0[1]) } ?? ArticleCount()
  }

  /// The links of an entry, from it first; links to rejected entries are left out.
  func links(of key: Int64) throws -> CardSection<LinkRow> {
    try section(
      """
      SELECT link.key, found.isOutgoing, found.other FROM \(Self.linked) JOIN link ON link.key = found.key JOIN entry ON entry.key = found.other
      WHERE link.status <> 'rejected' AND entry.status <> 'rejected'
      ORDER BY found.isOutgoing DESC, link.key
      """, [key]
    ) { row in
      guard let link = try link(row[0]), let other = try names.named(key: row[2]) else {
        return nil
      }
      return LinkRow(
        link: link, isOutgoing: row[1], other: other,
        evidence: try names.section(link.evidence).rows)
    }
  }

  /// The links of an entry ?1 with their other ends.
  static let linked = """
    (SELECT key, 1 AS isOutgoing, "to" AS other FROM link WHERE "from" = ?1
      UNION ALL SELECT key, 0, "from" FROM link WHERE "to" = ?1 AND "from" <> ?1) AS found
    """

  /// The record of a link.
  func link(_ key: Int64) throws -> Link? {
    guard case .link(let link)? = try record(key, .link) else { return nil }
    return link
  }

  /// The record of a report.
  func report(_ key: Int64) throws -> Report? {
    guard case .report(let report)? = try record(key, .report) else { return nil }
    return report
  }

  private func record(_ key: Int64, _ type: RecordType) throws -> GraphRecord? {
    let statement = try database.cachedStatement(sql: "SELECT id FROM entry WHERE key = ?")
    return try String.fetchOne(statement, arguments: [key]).flatMap {
      try SQLiteStore.record(database, EntryKey(key: key, id: $0, type: type))
    }
  }

  /// Who publishes an article, in words, and who that is.
  func publisher(_ article: Int64) throws -> Publisher? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, sourceEntry.id AS source, source.name, host.name AS host
        FROM article JOIN entry ON entry.key = article.key
          LEFT JOIN source ON source.key = article.source
          LEFT JOIN entry AS sourceEntry ON sourceEntry.key = article.source
          LEFT JOIN source AS host ON host.key = article.host
        WHERE article.key = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [article]) else { return nil }
    let id = Article.ID(row["id"])
    let source = (row["source"] as String?).map { Named(id: Source.ID($0), name: row["name"]) }
    return Publisher(
      article: id, source: source,
      label: ArticleRow(
        id: id, source: source,
        host: (row["host"] as String?).map { Named(id: Source.ID(""), name: $0) }
      ).sourceLabel)
  }

  /// Who publishes an article.
  struct Publisher {
    var article: Article.ID
    var source: Named<Source.ID>?
    /// As `ReportRow.sourceLabel` says it.
    var label: String

    /// A source, or an article that names none.
    var key: SourceNamings.Key { source.map { .source($0.id) } ?? .article(article) }
    /// The source's name, or `(not named: 001)`.
    var name: String { source?.name ?? "(not named: \(article.shortLabel))" }
  }
}

extension CardRows {
  /// On a report `r`, its quote `q` and its article `a`: that all are shown.
  static let isShown = """
    r.status <> 'rejected' AND q.status <> 'rejected' AND a.status <> 'rejected'
    """

  /// On the same: that the report is in the totals.
  static let isCounted = """
    (r.status = 'accepted' AND q.status = 'accepted'
      AND NOT EXISTS (SELECT 1 FROM uncountedReport AS u WHERE u.report = r.key))
    """
}
