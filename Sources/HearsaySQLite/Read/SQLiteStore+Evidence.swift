internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// Where a report stands.
  public func evidence(for report: Report.ID) async throws -> Evidence? {
    try await read { [analyses] database in
      guard let entry = try EntryKey.find(report.rawValue, in: database), entry.type == .report,
        let quote = try Self.quote(database, ofReport: entry.key),
        let analysis = try Self.analysis(database, quote, analyses),
        let item = analysis.items.first(where: { $0.row.id.rawValue == entry.id }),
        let article = try EntryKey.find(item.row.report.article.rawValue, in: database),
        case .article(var record)? = try Self.record(database, article)
      else { return nil }
      let text = record.text
      record.text = nil
      let own = item.row.report.spans
      let found = own.isEmpty ? text.map { Self.anchor(item.row.report, in: $0) } ?? [] : own
      return Evidence(
        row: item.row, article: record, text: text, spans: text == nil ? [] : found,
        isAnchored: own.isEmpty && !found.isEmpty,
        others: try Self.neighbours(database, article: article.key, of: entry.key))
    }
  }

  private static func quote(_ database: Database, ofReport key: Int64) throws -> EntryKey? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT entry.key, entry.id FROM report JOIN entry ON entry.key = report.quote
        WHERE report.key = ? AND entry.status <> 'rejected'
        """, arguments: [key])
    return row.map { EntryKey(key: $0["key"], id: $0["id"], type: .quote) }
  }

  private static func neighbours(
    _ database: Database, article: Int64, of report: Int64
  ) throws -> [Evidence.Neighbour] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT reportEntry.id AS report, quoteEntry.id AS quote,
          coalesce(record.text, quoteRecord.text) AS text, record.body
        FROM report JOIN record ON record.key = report.key
          JOIN entry AS reportEntry ON reportEntry.key = report.key
          JOIN record AS quoteRecord ON quoteRecord.key = report.quote
          JOIN entry AS quoteEntry ON quoteEntry.key = report.quote
        WHERE report.article = ? AND report.key <> ? AND report.status <> 'rejected'
          AND quoteEntry.status <> 'rejected'
        ORDER BY report.start IS NULL, report.start, report.key LIMIT 50
        """, arguments: [article, report]
    ).map { row in
      Evidence.Neighbour(
        report: Report.ID(row["report"]), quote: Quote.ID(row["quote"]),
        text: row["text"], spans: try BodyReader(text: row["body"]).spans("spans"))
    }
  }

  /// Where a report without spans stands, if that is beyond doubt.
  private static func anchor(_ report: Report, in text: String) -> [TextSpan] {
    guard let exact = report.exact else { return [] }
    return TextAnchor(text).spans(exact: exact, prefix: report.prefix, suffix: report.suffix) ?? []
  }
}
