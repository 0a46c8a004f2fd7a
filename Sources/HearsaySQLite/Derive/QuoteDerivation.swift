internal import GRDB
internal import HearsayModel

/// Walks all quotes in the order of lists, and writes their wordings, ranks and
/// counters.
final class QuoteDerivation {
  /// The distance of two wordings' ranks: room for what is imported later.
  static let step: Int64 = 16
  /// The first rank of a quote without a date.
  static let firstUndated: Int64 = 1 << 40

  private let session: LoadSession
  private let speakers: BulkStatement
  private let abouts: BulkStatement
  private let credits: BulkStatement
  private let articleEvents: BulkStatement
  private let insertTotal: BulkStatement
  private let insertWording: BulkStatement
  private var nextRank = QuoteDerivation.step

  init(_ session: LoadSession) throws {
    self.session = session
    let database = session.database
    speakers = try BulkStatement(database, "SELECT actor FROM quoteSpeaker WHERE quote = ?")
    abouts = try BulkStatement(
      database,
      """
      SELECT target FROM quoteAbout JOIN event ON event.key = target WHERE quote = ?
      """)
    credits = try BulkStatement(
      database, "SELECT source, actor FROM credit WHERE report = ?")
    articleEvents = try BulkStatement(
      database, "SELECT event FROM articleEvent WHERE article = ?")
    insertTotal = try BulkStatement(
      database,
      """
      INSERT INTO quoteTotal (rank, quote, date, dateEnd, isAccepted, reports, proposedReports,
        wordings, kind, soleOrigin, marks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertWording = try BulkStatement(
      database,
      """
      INSERT INTO wording (rank, quoteRank, quote, hash, reports, words, fields)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  func run() throws {
    let total = try Int.fetchOne(session.database, sql: "SELECT count(*) FROM temp.ordered") ?? 0
    var done = 0
    var current: DerivedQuote?
    let all = try BulkStatement(session.database, Self.reportsInOrder)
    try all.each { row in
      if current?.key != row.integer(0) {
        if let current { try write(current) }
        done += 1
        if done & 0xFFF == 0 { try session.tell(.indexing, done, of: total) }
        current = try quote(row)
      }
      if !row.isNull(7) {
        let report = try report(row, current)
        current?.reports.append(report)
      }
      return true
    }
    if let current { try write(current) }
    for index in Schema.derivedIndexes { try session.database.execute(sql: index.sql) }
  }

  private static let reportsInOrder = """
    SELECT ordered.quote, ordered.date, quote.text, quote.hash, quote.status, quote.lang,
      quote.spokenIn, report.key, report.article, report.exact, report.wording, report.kind,
      coalesce(report.lang, article.lang), report.isExamined, report.isDisputed, report.status,
      article.source, article.date, quote.date
    FROM temp.ordered CROSS JOIN quote ON quote.key = ordered.quote
      LEFT JOIN report ON report.quote = quote.key AND report.status <> 'rejected'
      LEFT JOIN article ON article.key = report.article
    ORDER BY ordered.number
    """

  private func quote(_ row: BulkRow) throws -> DerivedQuote {
    var quote = DerivedQuote(
      key: row.integer(0), date: row.integerOrNil(1), text: row.text(2), hash: row.integer(3),
      isAccepted: row.text(4) == "accepted", lang: row.textOrNil(5),
      spoken: row.integerOrNil(18))
    try speakers.each(.integer(quote.key)) { row in
      quote.speakers.append(row.integer(0))
      return true
    }
    if let spokenIn = row.integerOrNil(6) { quote.events.append(spokenIn) }
    try abouts.each(.integer(quote.key)) { row in
      quote.events.append(row.integer(0))
      return true
    }
    return quote
  }

  private func report(_ row: BulkRow, _ quote: DerivedQuote?) throws -> DerivedReport {
    var report = DerivedReport(
      key: row.integer(7), article: row.integer(8), exact: row.textOrNil(9),
      wording: row.integer(10), kind: row.textOrNil(11), lang: row.textOrNil(12),
      isExamined: row.flag(13), isDisputed: row.flag(14),
      isAccepted: row.text(15) == "accepted", source: row.integerOrNil(16),
      date: row.integerOrNil(17))
    if report.isExamined {
      try credits.each(.integer(report.key)) { row in
        report.credits.append(
          DerivedReport.Credit(source: row.integerOrNil(0), actor: row.integerOrNil(1)))
        return true
      }
    }
    if quote?.events.isEmpty == true {
      try articleEvents.each(.integer(report.article)) { row in
        report.events.append(row.integer(0))
        return true
      }
    }
    return report
  }

  private func write(_ quote: DerivedQuote) throws {
    if quote.date == nil, nextRank < Self.firstUndated { nextRank = Self.firstUndated }
    let quoteRank = nextRank
    let fullest = quote.fullest
    try insertTotal.run(
      .integer(quoteRank), .integer(quote.key), .init(quote.date), .init(quote.dateEnd),
      .init(quote.isAccepted), .integer(quote.acceptedReports),
      .integer(Int64(quote.reports.count) - quote.acceptedReports),
      .integer(quote.keptWordings), .init(fullest?.kind), .null,
      .integer(Int64(quote.marks.rawValue)))
    for wording in quote.wordings {
      try insertWording.run(
        .integer(nextRank), .integer(quoteRank), .integer(quote.key), .integer(wording.hash),
        .integer(wording.reports), .text(SearchFold.words(wording.text)), .text(wording.fields))
      nextRank += Self.step
    }
  }
}
