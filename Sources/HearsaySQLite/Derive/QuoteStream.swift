internal import GRDB
internal import HearsayModel

/// Reads all quotes with their reports, in the order of lists.
struct QuoteStream {
  private let all: BulkStatement
  private let speakers: BulkStatement
  private let abouts: BulkStatement
  private let credits: BulkStatement
  private let articleEvents: BulkStatement

  init(_ database: Database) throws {
    all = try BulkStatement(database, Self.reportsInOrder)
    speakers = try BulkStatement(
      database, "SELECT actor FROM quoteSpeaker WHERE quote = ? ORDER BY ordinal")
    abouts = try BulkStatement(
      database,
      """
      SELECT target FROM quoteAbout JOIN event ON event.key = target
      WHERE quote = ? AND event.status <> 'rejected'
      """)
    credits = try BulkStatement(
      database,
      """
      SELECT source, actor, chain, article FROM credit WHERE report = ? ORDER BY chain, hop
      """)
    articleEvents = try BulkStatement(
      database,
      """
      SELECT event FROM articleEvent JOIN event ON event.key = articleEvent.event
      WHERE article = ? AND event.status <> 'rejected'
      """)
  }

  /// Hands one quote after the other to `body`.
  func each(_ body: (DerivedQuote) throws -> Void) throws {
    var current: DerivedQuote?
    try all.each { row in
      if current?.key != row.integer(0) {
        if let current { try body(current) }
        current = try quote(row)
      }
      if !row.isNull(5), !row.flag(21) {
        let report = try report(row, hasEvents: current?.events.isEmpty == false)
        current?.reports.append(report)
      }
      return true
    }
    if let current { try body(current) }
  }

  private static let reportsInOrder = """
    SELECT ordered.quote, ordered.date, quote.status, quote.lang, quote.spokenIn,
      report.key, report.article, report.length, report.wording, report.kind,
      coalesce(report.lang, article.lang), report.isExamined, report.isDisputed, report.status,
      report.isFirstHand, article.source, article.host, article.date, quote.date,
      article.isDated, quote.isDated, article.status = 'rejected', event.status = 'rejected',
      quote.hash
    FROM temp.ordered CROSS JOIN quote ON quote.key = ordered.quote
      LEFT JOIN event ON event.key = quote.spokenIn
      LEFT JOIN report ON report.quote = quote.key AND report.status <> 'rejected'
      LEFT JOIN article ON article.key = report.article
    ORDER BY ordered.number
    """

  private func quote(_ row: BulkRow) throws -> DerivedQuote {
    var quote = DerivedQuote(
      key: row.integer(0), date: row.integerOrNil(1), isAccepted: row.text(2) == "accepted",
      lang: row.textOrNil(3), textHash: row.integer(23), spoken: row.integerOrNil(18),
      isSpokenDated: row.flag(20))
    try speakers.each(.integer(quote.key)) { row in
      quote.speakers.append(row.integer(0))
      return true
    }
    if let spokenIn = row.integerOrNil(4), !row.flag(22) { quote.events.append(spokenIn) }
    try abouts.each(.integer(quote.key)) { row in
      if !quote.events.contains(row.integer(0)) { quote.events.append(row.integer(0)) }
      return true
    }
    return quote
  }

  private func report(_ row: BulkRow, hasEvents: Bool) throws -> DerivedReport {
    var report = DerivedReport(
      key: row.integer(5), article: row.integer(6), length: row.integerOrNil(7) ?? -1,
      wording: row.integer(8), kind: row.textOrNil(9), lang: row.textOrNil(10),
      isExamined: row.flag(11), isDisputed: row.flag(12),
      isAccepted: row.text(13) == "accepted", isCounted: row.text(13) == "accepted",
      isFirstHand: row.flag(14),
      source: row.integerOrNil(15), host: row.integerOrNil(16), date: row.integerOrNil(17),
      isDated: row.flag(19))
    if report.isExamined {
      try credits.each(.integer(report.key)) { row in
        report.credits.append(
          DerivedReport.Credit(
            source: row.integerOrNil(0), actor: row.integerOrNil(1), chain: row.integer(2),
            article: row.integerOrNil(3)))
        return true
      }
    }
    guard !hasEvents else { return report }
    try articleEvents.each(.integer(report.article)) { row in
      report.events.append(row.integer(0))
      return true
    }
    return report
  }
}
