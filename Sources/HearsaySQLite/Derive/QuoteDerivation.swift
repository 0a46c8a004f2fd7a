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
  private let graph: KeyedGraph
  private let facts: QuoteFactFinder
  private let tally: ListTally
  private let text: BulkStatement
  private let fields = FieldTokens()
  private let totals: TableWriter
  private let wordings: TableWriter
  private let uncounted: TableWriter
  private let headings: TableWriter
  private let checks: TableWriter
  private var fullText: FullTextBuilder?
  private let days: TableWriter
  private let lasting: TableWriter
  private var lastDay: Int64?
  private var nextRank = QuoteDerivation.step

  init(_ session: LoadSession) throws {
    self.session = session
    let database = session.database
    graph = try KeyedGraphReader.graph(of: database)
    facts = try QuoteFactFinder(session, graph)
    tally = try ListTally(database, session.feed, publishing: graph.publishing)
    text = try BulkStatement(database, "SELECT text FROM record WHERE key = ?")
    func writer(_ table: String) throws -> TableWriter {
      try TableWriter(
        session.feed, database, "INSERT OR FAIL INTO \(table)",
        width: table.split(separator: ",").count)
    }
    totals = try writer(
      "quoteTotal (rank, quote, date, dateEnd, isAccepted, reports, proposedReports, wordings, "
        + "kind, soleOrigin, marks)")
    wordings = try writer("wording (rank, quoteRank, quote, hash, reports, words, fields)")
    uncounted = try writer("uncountedReport (report)")
    days = try writer("listDay (day, rank)")
    lasting = try writer("lastingQuote (dateEnd, rank)")
    headings = try writer("creditHeading (report, ordinal, heading, source)")
    checks = try writer("creditCheck (report, chain, hop, isBorneOut)")
  }

  /// Whether a report may be dated before its quote was said.
  private(set) var mayPrecedeStatements = false

  /// How many quotes there are.
  var quotes: Int { graph.quotes.count }

  /// Writes all that is reckoned of the quotes; `fullText` is handed the wordings too, and while
  /// it is busy with them, indexes are made.
  func run(_ fullText: FullTextBuilder?) throws {
    self.fullText = fullText
    // First of all, while there is memory for it.
    try ArticleTally(session.database).write(graph)
    let order = graph.quotesInOrder()
    for (done, place) in order.enumerated() {
      if done & 0xFFF == 0 { try session.tell(.indexing, done, of: order.count) }
      try write(graph.quote(at: place))
      if fullText?.isBusy == true { try session.makeNextIndex() }
    }
    for writer in [totals, wordings, uncounted, days, lasting, headings, checks] {
      try writer.flush()
    }
    try tally.finish(graph)
    for index in Schema.derivedIndexes { try session.database.execute(sql: index.sql) }
    try session.database.execute(sql: Schema.notedIndex)
  }

  private func write(_ quote: DerivedQuote) throws {
    var quote = quote
    if quote.date == nil, nextRank < Self.firstUndated { nextRank = Self.firstUndated }
    let rank = nextRank
    let dates = quote.knownDates
    if quote.mayFollowReports { mayPrecedeStatements = true }
    if let date = quote.date { try place(date, lastDate: dates.max(), rank) }
    let facts = try facts.facts(of: quote)
    quote.leaveOut(facts.uncounted)
    for report in facts.uncounted.sorted() { try uncounted.row().put(report) }
    try write(facts.credits)
    try totals.row().put(rank).put(quote.key).put(dates.min()).put(dates.max())
      .put(quote.isAccepted).put(quote.countedReports).put(quote.proposedReports)
      .put(quote.keptWordings).put(quote.kind).put(facts.soleOrigin)
      .put(Int64(facts.marks.rawValue))
    for wording in quote.wordings {
      let row = try wordings.row().put(nextRank).put(rank).put(quote.key).put(wording.hash)
        .put(quote.countedReports(of: wording))
      quote.tell(wording, to: fields)
      let isWritten: Void? = try text.first(key: wording.record) { text in
        text.withText(0) { TextFold.withSearchText(utf8: $0) { write($0, to: row) } }
      }
      if isWritten == nil { write(UnsafeBufferPointer(start: nil, count: 0), to: row) }
      nextRank += Self.step
    }
    try tally.add(quote, rank: rank)
    for finding in facts.findings { try session.keep(finding) }
  }

  /// Ends the row of a wording with its words and fields, which the full text has too.
  private func write(_ words: UnsafeBufferPointer<UInt8>, to row: RowBuffer) {
    row.put(bytes: words).put(bytes: fields.bytes)
    fullText?.add(rank: nextRank, words: words, fields: fields.bytes)
  }

  /// Tells where a day begins, and which quotes have dates far from their place.
  private func place(_ date: Int64, lastDate: Int64?, _ rank: Int64) throws {
    let day = DateSpan.day(of: date)
    if day != lastDay {
      lastDay = day
      try days.row().put(day).put(rank)
    }
    if let lastDate, DateSpan.day(of: lastDate) - day > DateSpan.week {
      try lasting.row().put(lastDate).put(rank)
    }
  }

  private func write(_ facts: CreditFacts) throws {
    for heading in facts.headings {
      let sources = heading.sources.isEmpty ? [nil] : heading.sources.map(Optional.some)
      for (ordinal, source) in sources.enumerated() {
        try headings.row().put(heading.report).put(Int64(ordinal)).put(heading.name).put(source)
      }
    }
    for hop in facts.hops {
      try checks.row().put(hop.report).put(hop.chain).put(hop.number).put(hop.isBorneOut)
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
