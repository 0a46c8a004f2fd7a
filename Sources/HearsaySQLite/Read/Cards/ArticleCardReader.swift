internal import GRDB
internal import HearsayModel

/// Reads the card of an article.
struct ArticleCardReader {
  private let rows: CardRows
  private var database: Database { rows.database }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  func card(_ article: Article, _ key: Int64) throws -> ArticleCard? {
    guard let row = try rows.articles.row(key) else { return nil }
    var record = article
    record.text = nil
    return ArticleCard(
      article: record, row: row, versions: try versions(of: key), copyOf: try original(of: key),
      copies: try rows.section(
        """
        SELECT key FROM article WHERE copyOf = ? AND status <> 'rejected'
        ORDER BY date IS NULL, date, key
        """, [key]
      ) { try rows.articles.row($0[0]) },
      events: try rows.events(
        "event.key IN (SELECT event FROM articleEvent WHERE article = ?)", [key]),
      reports: try reports(of: key), uncountedReports: try uncounted(key),
      links: try rows.links(of: key))
  }

  private func original(of key: Int64) throws -> ArticleRow? {
    let copied = try Int64.fetchOne(
      database, sql: "SELECT copyOf FROM article WHERE key = ?", arguments: [key])
    return try copied.flatMap { try rows.articles.row($0) }
  }

  /// All states of the item, each after the one that it follows.
  private func versions(of key: Int64) throws -> CardSection<ArticleRow> {
    var earliest = key
    var seen: Set<Int64> = [key]
    while let earlier = try Int64.fetchOne(
      database, sql: "SELECT versionOf FROM article WHERE key = ?", arguments: [earliest]),
      seen.insert(earlier).inserted
    {
      earliest = earlier
    }
    var found = [earliest]
    var next = 0
    while next < found.count {
      let later = try Int64.fetchAll(
        database,
        sql: "SELECT key FROM article WHERE versionOf = ? ORDER BY date IS NULL, date, key",
        arguments: [found[next]])
      found += later.filter { !found.contains($0) }
      next += 1
    }
    let versions = try found.compactMap { try rows.articles.row($0) }
    guard versions.count > 1 else { return CardSection() }
    return CardSection(
      Array(versions.prefix(CardSection<ArticleRow>.limit)), count: versions.count)
  }

  private static let shown = """
    report AS r JOIN quote AS q ON q.key = r.quote JOIN article AS a ON a.key = r.article
    """

  private func reports(of key: Int64) throws -> CardSection<ArticleCard.QuotedReport> {
    try rows.section(
      """
      SELECT r.key, q.status = 'proposed' AS isProposed, \(CardRows.isCounted) AS isCounted,
        quoteRecord.text AS quoteText, quoteRecord.body ->> '$.speakerUnknown' AS speakerUnknown
      FROM \(Self.shown) JOIN record ON record.key = r.key
        JOIN record AS quoteRecord ON quoteRecord.key = q.key
        JOIN quoteTotal ON quoteTotal.quote = q.key
      WHERE r.article = ? AND \(CardRows.isShown)
      ORDER BY \(ScopeRows.place("r")), quoteTotal.rank, r.key
      """, [key]
    ) { row in
      guard let report = try rows.report(row["key"]) else { return nil }
      return ArticleCard.QuotedReport(
        report: report, quoteText: row["quoteText"], speakers: try rows.speakers(of: report),
        speakerUnknown: (row["speakerUnknown"] as String?).flatMap(Quote.UnknownSpeaker.init),
        credits: try (report.via ?? []).joined().map(name), isCounted: row["isCounted"],
        isProposed: row["isProposed"] || report.provenance.status == .proposed)
    }
  }

  private func name(_ hop: Hop) throws -> String {
    switch hop.target {
    case .source(let id): try rows.names.named(id).name
    case .actor(let id): try rows.names.named(id).name
    case .unnamed: hop.as ?? ""
    }
  }

  private func uncounted(_ key: Int64) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM \(Self.shown)
        WHERE r.article = ? AND \(CardRows.isShown) AND NOT \(CardRows.isCounted)
        """, arguments: [key]) ?? 0
  }
}
