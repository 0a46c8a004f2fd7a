internal import GRDB
internal import HearsayModel

/// Walks all quotes in the order of lists, and writes their ranks, wordings and
/// counters.
final class QuoteDerivation {
  /// The distance of two wordings' ranks: room for what is imported later.
  static let step: Int64 = 16
  /// The first rank of a quote that has neither a date nor a bound.
  static let firstUndated: Int64 = 1 << 40

  private let session: LoadSession
  private let facts: QuoteFactFinder
  private let tally: ListTally
  private let text: BulkStatement
  private let insertTotal: BulkStatement
  private let insertWording: BulkStatement
  private let insertUncounted: BulkStatement
  private let insertHeading: BulkStatement
  private let insertCheck: BulkStatement
  private var nextRank = QuoteDerivation.step

  init(_ session: LoadSession) throws {
    self.session = session
    let database = session.database
    facts = try QuoteFactFinder(database)
    tally = try ListTally(database)
    text = try BulkStatement(database, "SELECT text FROM record WHERE key = ?")
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
    insertUncounted = try BulkStatement(
      database, "INSERT INTO uncountedReport (report) VALUES (?)")
    insertHeading = try BulkStatement(
      database,
      "INSERT INTO creditHeading (report, ordinal, heading, source) VALUES (?, ?, ?, ?)")
    insertCheck = try BulkStatement(
      database, "INSERT INTO creditCheck (report, chain, hop, isBorneOut) VALUES (?, ?, ?, ?)")
  }

  func run() throws {
    let total = try Int.fetchOne(session.database, sql: "SELECT count(*) FROM temp.ordered") ?? 0
    var done = 0
    try QuoteStream(session.database).each { quote in
      done += 1
      if done & 0xFFF == 0 { try session.tell(.indexing, done, of: total) }
      try write(quote)
    }
    try tally.finish()
    for index in Schema.derivedIndexes { try session.database.execute(sql: index.sql) }
  }

  private func write(_ quote: DerivedQuote) throws {
    var quote = quote
    if quote.date == nil, nextRank < Self.firstUndated { nextRank = Self.firstUndated }
    let rank = nextRank
    let dates = quote.knownDates
    let facts = try facts.facts(of: quote)
    quote.leaveOut(facts.uncounted)
    for report in facts.uncounted.sorted() { try insertUncounted.run(.integer(report)) }
    try write(facts.credits)
    try insertTotal.run(
      .integer(rank), .integer(quote.key), .init(dates.min()), .init(dates.max()),
      .init(quote.isAccepted), .integer(quote.countedReports),
      .integer(quote.proposedReports),
      .integer(quote.keptWordings), .init(quote.kind), .init(facts.soleOrigin),
      .integer(Int64(facts.marks.rawValue)))
    for wording in quote.wordings {
      let words = try text.first(.integer(wording.record)) { TextFold.searchText($0.text(0)) }
      try insertWording.run(
        .integer(nextRank), .integer(rank), .integer(quote.key), .integer(wording.hash),
        .integer(wording.reports), .text(words ?? ""), .text(wording.fields))
      nextRank += Self.step
    }
    try tally.add(quote, rank: rank)
    for finding in facts.findings { try session.keep(finding) }
  }

  private func write(_ facts: CreditFacts) throws {
    for heading in facts.headings {
      let sources = heading.sources.isEmpty ? [nil] : heading.sources.map(Optional.some)
      for (ordinal, source) in sources.enumerated() {
        try insertHeading.run(
          .integer(heading.report), .integer(Int64(ordinal)), .text(heading.name), .init(source))
      }
    }
    for hop in facts.hops {
      try insertCheck.run(
        .integer(hop.report), .integer(hop.chain), .integer(hop.number), .init(hop.isBorneOut))
    }
  }
}

extension LoadSession {
  /// Findings of all reports are kept; the load tells those of its own.
  fileprivate func keep(_ finding: Finding) throws {
    let place = try database.cachedStatement(
      sql: """
        SELECT entry.key, entry.line, entry.import, import.path FROM entry
        JOIN import ON import.key = entry.import WHERE entry.id = ?
        """)
    guard let row = try Row.fetchOne(place, arguments: [finding.report.rawValue]) else { return }
    let problem = finding.problem(file: row["path"], line: row["line"])
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO finding (code, entry, file, line, record, field, message, advice)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(
      arguments: [
        problem.code.rawValue, row["key"], problem.file, problem.line, problem.record,
        problem.field, problem.message, problem.advice,
      ])
    if row["import"] >= firstImport { problems.add(problem) }
  }
}
