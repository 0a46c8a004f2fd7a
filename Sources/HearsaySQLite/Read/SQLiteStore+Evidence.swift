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
      let others = try Self.neighbours(database, article: article.key, of: entry.key)
      let lacksSpans = ([item.row.report] + others.map(\.report)).contains(where: \.spans.isEmpty)
      let anchor = lacksSpans ? text.map { TextAnchor($0) } : nil
      let found = Self.spans(of: item.row.report, anchor)
      return Evidence(
        row: item.row, article: record, text: text, spans: text == nil ? [] : found,
        isAnchored: item.row.report.spans.isEmpty && !found.isEmpty,
        others: others.map { other in
          Evidence.Neighbour(
            report: other.report.id, quote: other.report.quote,
            text: other.report.exact ?? other.quoteText, spans: Self.spans(of: other.report, anchor)
          )
        }.sorted { ($0.spans.first?.start ?? .max) < ($1.spans.first?.start ?? .max) })
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

  /// The article's other reports, each with its quote's text.
  private static func neighbours(
    _ database: Database, article: Int64, of report: Int64
  ) throws -> [(report: Report, quoteText: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT reportEntry.id, record.body, record.text, quoteRecord.text AS quoteText
        FROM report JOIN record ON record.key = report.key
          JOIN entry AS reportEntry ON reportEntry.key = report.key
          JOIN record AS quoteRecord ON quoteRecord.key = report.quote
          JOIN entry AS quoteEntry ON quoteEntry.key = report.quote
        WHERE report.article = ? AND report.key <> ? AND report.status <> 'rejected'
          AND quoteEntry.status <> 'rejected'
        ORDER BY report.start IS NULL, report.start, report.key LIMIT 50
        """, arguments: [article, report]
    ).map { row in
      let body = try BodyReader(text: row["body"])
      return (Report(id: row["id"], body: body, exact: row["text"]), row["quoteText"])
    }
  }

  /// The spans that a report gives; of one that gives none, where it stands in the
  /// text, if that is beyond doubt.
  private static func spans(of report: Report, _ anchor: TextAnchor?) -> [TextSpan] {
    guard report.spans.isEmpty, let anchor, let exact = report.exact else { return report.spans }
    return anchor.spans(exact: exact, prefix: report.prefix, suffix: report.suffix) ?? []
  }
}
