internal import GRDB
internal import HearsayModel

/// Reads who credits a source, with the first of their reports.
struct CreditorRows {
  /// Of one creditor, and of all together.
  private static let mostReports = 10
  private static let mostRows = 100

  private let rows: CardRows
  private var database: Database { rows.database }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  /// Who credits a source.
  struct Creditors {
    var section: CardSection<SourceCard.Creditor>
    /// How many credit it in reports that count.
    var counted: Int
    /// Of those the articles that name no source.
    var unnamed: Int
    /// The reports that credit it and count.
    var reports: Int
  }

  func creditors(of source: Int64) throws -> Creditors {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT min(a.key) AS article, a.source,
          count(DISTINCT iif(\(CardRows.isCounted), r.key, NULL)) AS reports,
          count(DISTINCT r.key) AS shown
        FROM credit \(Self.reports)
        WHERE credit.source = ?1 AND a.source IS NOT ?1 AND \(CardRows.isShown)
        GROUP BY a.source, iif(a.source IS NULL, a.key, NULL)
        ORDER BY reports DESC, shown DESC,
          (SELECT name FROM source WHERE source.key = a.source) COLLATE NOCASE, 1
        """, arguments: [source])
    let shown = found.prefix(CardSection<SourceCard.Creditor>.limit)
    let most = max(1, min(Self.mostReports, Self.mostRows / max(1, shown.count)))
    let firsts = try firstReports(crediting: source, most: most)
    let creditors = try shown.compactMap { row in
      try creditor(row, firsts[Self.key(row)] ?? [], of: source)
    }
    return Creditors(
      section: CardSection(creditors, count: found.count),
      counted: found.count { $0["reports"] as Int > 0 },
      unnamed: found.count { $0["reports"] as Int > 0 && $0["source"] as Int64? == nil },
      reports: found.reduce(0) { $0 + ($1["reports"] as Int) })
  }

  private static let reports = """
    JOIN report AS r ON r.key = credit.report JOIN quote AS q ON q.key = r.quote
      JOIN article AS a ON a.key = r.article
    """

  /// Who credits: the key of a source, or below 0 that of an article which names none.
  private static func key(_ row: Row) -> Int64 {
    row["source"] as Int64? ?? -(row["article"] as Int64)
  }

  /// The first reports of each who credits the source, by date.
  private func firstReports(crediting source: Int64, most: Int) throws -> [Int64: [Row]] {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT key, article, source, isCounted FROM (
          SELECT r.key, a.key AS article, a.source, \(CardRows.isCounted) AS isCounted, a.date,
            r.start, row_number() OVER (
              PARTITION BY a.source, iif(a.source IS NULL, a.key, NULL)
              ORDER BY a.date IS NULL, a.date, r.start, r.key) AS number
          FROM (SELECT DISTINCT report FROM credit WHERE credit.source = ?1) AS credit
            \(Self.reports)
          WHERE a.source IS NOT ?1 AND \(CardRows.isShown))
        WHERE number <= ?2 ORDER BY number
        """, arguments: [source, most])
    return Dictionary(grouping: found, by: Self.key)
  }

  private func creditor(
    _ row: Row, _ firsts: [Row], of source: Int64
  ) throws -> SourceCard.Creditor? {
    guard let publisher = try rows.publisher(row["article"]) else { return nil }
    let reports: Int = row["reports"]
    return SourceCard.Creditor(
      id: publisher.key, name: publisher.name, reports: reports,
      uncounted: row["shown"] - reports,
      rows: try firsts.compactMap { try report($0, crediting: source) })
  }

  private func report(
    _ row: Row, crediting source: Int64
  ) throws -> SourceCard.CreditingReport? {
    guard let report = try rows.report(row["key"]),
      let publisher = try rows.publisher(row["article"]),
      let hop = try report.via?.joined().first(where: { hop in
        try hop.source.flatMap { try EntryKey.find($0.rawValue, .source, in: database) } == source
      })
    else { return nil }
    return SourceCard.CreditingReport(
      id: report.id, quote: report.quote, article: report.article,
      sourceLabel: publisher.label, hop: hop, speakers: try rows.speakers(of: report),
      isCounted: row["isCounted"])
  }
}

extension CardRows {
  /// To whom a report gives the words: those that it says itself, else the quote's
  /// speakers.
  func speakers(of report: Report) throws -> [Named<Actor.ID>] {
    guard report.speakers.isEmpty else { return try report.speakers.map(names.named) }
    guard let quote = try EntryKey.find(report.quote.rawValue, .quote, in: database) else {
      return []
    }
    return try QuoteRows(database).speakers(of: quote)
  }
}
