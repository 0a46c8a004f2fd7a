internal import GRDB
internal import HearsayModel

/// Reads the narrow tables into a `KeyedGraph`, each from one end to the other.
struct KeyedGraphReader {
  private let database: Database
  private var graph = KeyedGraph()
  /// The place of each key in the array of its type.
  private var places: [UInt32] = []
  /// Events that are not rejected.
  private var events: Set<UInt32> = []

  private init(_ database: Database) {
    self.database = database
  }

  static func graph(of database: Database) throws -> KeyedGraph {
    var reader = KeyedGraphReader(database)
    let last = try Int64.fetchOne(database, sql: "SELECT max(key) FROM entry") ?? 0
    reader.places = [UInt32](repeating: .max, count: Int(last) + 1)
    try reader.reserve()
    reader.events = try Set(
      UInt32.fetchAll(database, sql: "SELECT key FROM event WHERE status <> 'rejected'"))
    reader.graph.rejectedEvents = try Int64.fetchSet(
      database, sql: "SELECT key FROM event WHERE status = 'rejected'")
    try reader.readArticles()
    try reader.readQuotes()
    try reader.readReports()
    reader.orderReports()
    return reader.graph
  }

  /// Takes just as much memory as there will be rows.
  private mutating func reserve() throws {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    graph.articles.reserveCapacity(try count("article"))
    graph.articleEvents.reserveCapacity(try count("articleEvent"))
    graph.quotes.reserveCapacity(try count("quote"))
    graph.speakers.reserveCapacity(try count("quoteSpeaker"))
    graph.reports.reserveCapacity(try count("report"))
    graph.credits.reserveCapacity(try count("credit"))
  }

  // MARK: Articles

  private mutating func readArticles() throws {
    let tied = try tiedArticles()
    let older = try Int64.fetchSet(
      database,
      sql: "SELECT versionOf FROM article WHERE versionOf IS NOT NULL AND status = 'accepted'")
    try each(
      """
      SELECT key, source, host, date, isDated, lang, status = 'rejected', hasText,
        versionOf IS NOT NULL OR copyOf IS NOT NULL OR state IS 'withdrawn', status = 'accepted',
        latest, state IS 'withdrawn'
      FROM article ORDER BY key
      """
    ) { reader, row in
      var marks: KeyedGraph.ArticleMarks = []
      if row.flag(4) { marks.insert(.dated) }
      if row.flag(6) { marks.insert(.rejected) }
      if row.flag(8) || tied.contains(row.integer(0)) { marks.insert(.tied) }
      if row.flag(9) {
        marks.insert(.accepted)
        if !row.flag(11), !older.contains(row.integer(0)) { marks.insert(.counted) }
      }
      let source = row.integer(1)
      if source != 0 {
        if !marks.contains(.rejected) { reader.graph.publishing.insert(source) }
        if row.flag(7) { reader.graph.sourcesWithTexts.insert(source) }
      }
      reader.places[Int(row.integer(0))] = UInt32(reader.graph.articles.count)
      reader.graph.articles.append(
        KeyedGraph.Article(
          date: row.integerOrNil(3) ?? KeyedGraph.none,
          latest: row.integerOrNil(10) ?? KeyedGraph.none, key: row.key(0), source: row.key(1),
          host: row.key(2), lang: reader.graph.langs.number(of: row.textOrNil(5)), firstEvent: 0,
          marks: marks))
    }
    var counts = [UInt32](repeating: 0, count: graph.articles.count)
    try each("SELECT article, event FROM articleEvent ORDER BY article, event") { reader, row in
      guard let place = reader.place(row, 0) else { return }
      reader.graph.articleEvents.append(row.key(1))
      counts[place] += 1
    }
    var first: UInt32 = 0
    for place in counts.indices {
      graph.articles[place].firstEvent = first
      first += counts[place]
    }
  }

  /// What other articles copy or follow.
  private func tiedArticles() throws -> Set<Int64> {
    try Int64.fetchSet(
      database,
      sql: """
        SELECT versionOf FROM article WHERE versionOf IS NOT NULL
        UNION SELECT copyOf FROM article WHERE copyOf IS NOT NULL
        """)
  }

  // MARK: Quotes

  private mutating func readQuotes() throws {
    try each(
      """
      SELECT key, hash, date, isDated, lang, spokenIn, status = 'accepted' FROM quote
      WHERE status <> 'rejected' ORDER BY key
      """
    ) { reader, row in
      let date = row.integerOrNil(2) ?? KeyedGraph.none
      let spokenIn = row.key(5)
      reader.places[Int(row.integer(0))] = UInt32(reader.graph.quotes.count)
      reader.graph.quotes.append(
        KeyedGraph.Quote(
          hash: row.integer(1), spoken: date, date: date, key: row.key(0),
          spokenIn: reader.events.contains(spokenIn) ? spokenIn : 0,
          lang: reader.graph.langs.number(of: row.textOrNil(4)), firstSpeaker: 0, firstAbout: 0,
          firstReport: 0, isAccepted: row.flag(6), isDated: row.flag(3)))
    }
    var counts = [UInt32](repeating: 0, count: graph.quotes.count)
    try each("SELECT quote, actor FROM quoteSpeaker ORDER BY quote, ordinal") { reader, row in
      guard let place = reader.place(row, 0) else { return }
      reader.graph.speakers.append(row.key(1))
      counts[place] += 1
    }
    graph.begin(\.firstSpeaker, counts)
    counts = [UInt32](repeating: 0, count: graph.quotes.count)
    try each("SELECT quote, target FROM quoteAbout ORDER BY quote, target") { reader, row in
      guard let place = reader.place(row, 0), reader.events.contains(row.key(1)) else { return }
      reader.graph.abouts.append(row.key(1))
      counts[place] += 1
    }
    graph.begin(\.firstAbout, counts)
  }

  // MARK: Reports

  private mutating func readReports() throws {
    try each(
      """
      SELECT key, quote, article, length IS NOT NULL, wording, kind, lang, isExamined, isDisputed,
        isFirstHand, status = 'accepted'
      FROM report WHERE status <> 'rejected' ORDER BY key
      """
    ) { reader, row in
      guard let quote = reader.place(row, 1), let article = reader.place(row, 2) else { return }
      guard !reader.graph.articles[article].marks.contains(.rejected) else { return }
      var marks: KeyedGraph.ReportMarks = []
      if row.flag(3) { marks.insert(.kept) }
      if row.flag(7) { marks.insert(.examined) }
      if row.flag(8) { marks.insert(.disputed) }
      if row.flag(9) { marks.insert(.firstHand) }
      if row.flag(10) { marks.insert(.accepted) }
      reader.places[Int(row.integer(0))] = UInt32(reader.graph.reports.count)
      reader.graph.reports.append(
        KeyedGraph.Report(
          wording: row.integer(4), key: row.key(0), quote: UInt32(quote),
          article: UInt32(article), lang: reader.graph.langs.number(of: row.textOrNil(6)),
          firstCredit: 0,
          kind: UInt8(reader.graph.kinds.number(of: row.textOrNil(5))), marks: marks))
    }
    var counts = [UInt32](repeating: 0, count: graph.reports.count)
    try each(
      "SELECT report, source, actor, article, chain FROM credit ORDER BY report, chain, hop"
    ) { reader, row in
      guard let place = reader.place(row, 0) else { return }
      reader.graph.credits.append(
        KeyedGraph.Credit(
          source: row.key(1), actor: row.key(2), article: row.key(3),
          chain: UInt32(row.integer(4))))
      counts[place] += 1
    }
    var first: UInt32 = 0
    for place in counts.indices {
      graph.reports[place].firstCredit = first
      first += counts[place]
    }
  }

  /// Brings the reports of each quote together, and dates quotes by them that have no date
  /// of their own.
  private mutating func orderReports() {
    var counts = [UInt32](repeating: 0, count: graph.quotes.count)
    for report in graph.reports { counts[Int(report.quote)] += 1 }
    graph.begin(\.firstReport, counts)
    var next = graph.quotes.map(\.firstReport)
    graph.reportOrder = [UInt32](repeating: 0, count: graph.reports.count)
    for place in graph.reports.indices {
      let quote = Int(graph.reports[place].quote)
      graph.reportOrder[Int(next[quote])] = UInt32(place)
      next[quote] += 1
    }
    for quote in graph.quotes.indices where counts[quote] > 0 {
      let range = Int(graph.quotes[quote].firstReport)..<Int(next[quote])
      if range.count > 1 {
        graph.reportOrder[range].sort {
          let (left, right) = (graph.reports[Int($0)].wording, graph.reports[Int($1)].wording)
          return left == right ? $0 < $1 : left < right
        }
      }
      guard graph.quotes[quote].spoken == KeyedGraph.none else { continue }
      let dates = graph.reportOrder[range].map { place in
        graph.articles[Int(graph.reports[Int(place)].article)].date
      }
      graph.quotes[quote].date = dates.filter { $0 != KeyedGraph.none }.min() ?? KeyedGraph.none
    }
  }

  // MARK: Rows

  private mutating func each(
    _ sql: String, _ body: (inout KeyedGraphReader, BulkRow) throws -> Void
  ) throws {
    try BulkStatement(database, sql).each { row in
      try body(&self, row)
      return true
    }
  }

  /// The place of the key in a column; nil where it is not in the graph.
  private func place(_ row: BulkRow, _ column: CInt) -> Int? {
    let place = places[Int(row.integer(column))]
    return place == .max ? nil : Int(place)
  }
}

extension KeyedGraph {
  /// Says where the parts of each quote begin, by how many each has.
  fileprivate mutating func begin(
    _ first: WritableKeyPath<Quote, UInt32>, _ counts: [UInt32]
  ) {
    var sum: UInt32 = 0
    for place in counts.indices {
      quotes[place][keyPath: first] = sum
      sum += counts[place]
    }
  }
}

extension BulkRow {
  /// A key; 0 where there is none.
  fileprivate func key(_ column: CInt) -> UInt32 { UInt32(truncatingIfNeeded: integer(column)) }
}
