internal import GRDB
internal import HearsayModel

/// A search over a scope: full text narrows it to wordings, in the order of the
/// list; what must hold in one report is then checked on the reports themselves.
struct CompiledSearch {
  let database: Database
  let scope: ScopeRows
  let condition: SearchCondition
  /// The same for wordings that no full text found.
  let wideCondition: SearchCondition
  /// Whether that alone says for which wordings the search holds.
  let canCheckWords: Bool
  /// Where in the list to look.
  let span: DateSpan
  /// The query with its dates fulfilled, for counting what they leave out.
  let undatedCondition: SearchCondition?
  /// Whether anything in the library is proposed.
  let hasProposals: Bool
  private let driver: SearchDriver
  /// Counts terms in the wordings that are hit; nil: nothing does.
  var counter: TermCounter?

  init(_ query: SearchQuery, in scope: ScopeRows, _ database: Database) throws {
    self.database = database
    self.scope = scope
    let fields = FieldResolver(database)
    let index = try SearchDriver(query.root, in: scope, fields: fields, database)
    driver = index
    func condition(_ dates: SearchCondition.Dates) throws -> SearchCondition {
      try SearchCondition(
        query.root, fields: fields, dates: dates, isNarrowed: index.isOfWords)
    }
    self.condition = try condition(.compared)
    wideCondition = try SearchCondition(
      query.root, fields: fields, dates: .compared, isNarrowed: false)
    span = try DateSpan(query.root, database)
    canCheckWords = !query.root.hasEvent
    undatedCondition = query.root.hasDate ? try condition(.fulfilled) : nil
    hasProposals =
      try Bool.fetchOne(
        database, sql: "SELECT value > 0 FROM total WHERE name = 'proposed'") ?? true
  }

  /// The hits after a place or before it, nearest first.
  func hits(from position: QuotePosition, isForward: Bool, limit: Int) throws -> [QuoteHit] {
    let sections = scope.sections.map { isForward ? $0 : $0.reversed() }
    guard let sections else {
      return try hitsInOneSection(from: position, isForward: isForward, limit: limit)
    }
    var hits: [QuoteHit] = []
    for (section, token) in sections {
      guard isForward ? section >= position.section : section <= position.section else { continue }
      hits += try stream(
        section: section, token: token, from: position.rank(in: section), isForward: isForward,
        limit: limit - hits.count)
      if hits.count >= limit { break }
    }
    return hits
  }

  /// Counts quotes, the wordings hit and the reports hit, up to a cap of quotes.
  func count(cap: Int?) throws -> QuoteCount {
    var tally = HitTally(cap: cap)
    if let sections = scope.sections {
      for (section, token) in sections where !tally.isFull {
        try add(section: section, token: token, to: &tally)
      }
    } else {
      try add(section: 0, token: nil, to: &tally)
    }
    var count = tally.count
    if let undatedCondition {
      let all = try undatedQuotes(with: undatedCondition, cap: cap)
      count.undatedLeftOut = try all - undatedQuotes(with: condition, cap: all)
    }
    return count
  }

  private func add(section: Int64, token: String?, to tally: inout HitTally) throws {
    for segment in span.segments where !tally.isFull {
      let statement = SearchStatement(self, section: section, token: token, segment: segment)
      try tally.add(database, statement.counting)
    }
  }

  /// How many quotes without a date fulfil a condition, up to a cap.
  private func undatedQuotes(with condition: SearchCondition, cap: Int?) throws -> Int {
    var tally = HitTally(cap: cap)
    let sections = scope.sections?.map { ($0.section, Optional($0.token)) } ?? [(0, nil)]
    for (section, token) in sections where !tally.isFull {
      let statement = SearchStatement(
        self, section: section, token: token, condition: condition, isUndated: true)
      try tally.add(database, statement.counting)
    }
    return tally.count.quotes.value
  }

  /// What finds the wordings of a section.
  func driver(token: String?) -> SearchDriver { driver.narrowed(to: token) }

  /// Lists whose sections the full text does not know: all quotes, or those of an
  /// article, which are few.
  private func hitsInOneSection(
    from position: QuotePosition, isForward: Bool, limit: Int
  ) throws -> [QuoteHit] {
    if scope.isOneSection {
      return try stream(
        section: 0, token: nil, from: position.rank(in: 0), isForward: isForward, limit: limit)
    }
    let start = isForward ? Int64.min : .max
    let all = try stream(section: 0, token: nil, from: start, isForward: isForward, limit: .max)
    let found = Dictionary(all.map { ($0.position.rank, $0) }) { first, _ in first }
    let order = isForward ? "section, rank" : "section DESC, rank DESC"
    let comparison = isForward ? ">" : "<"
    return try Row.fetchAll(
      database,
      sql: """
        SELECT section, rank FROM (\(scope.sql)) WHERE (section, rank) \(comparison) (?, ?)
        ORDER BY \(order)
        """, arguments: [position.section, position.rank]
    ).compactMap { row -> QuoteHit? in
      guard var hit = found[row["rank"]] else { return nil }
      hit.position.section = row["section"]
      return hit
    }.prefix(limit).map { $0 }
  }

  private func stream(
    section: Int64, token: String?, from rank: Int64, isForward: Bool, limit: Int
  ) throws -> [QuoteHit] {
    var hits: [QuoteHit] = []
    for segment in isForward ? span.segments : span.segments.reversed() where hits.count < limit {
      let statement = SearchStatement(self, section: section, token: token, segment: segment)
      hits += try stream(
        statement, section: section, from: rank, isForward: isForward, limit: limit - hits.count)
    }
    return hits
  }

  private func stream(
    _ statement: SearchStatement, section: Int64, from rank: Int64, isForward: Bool, limit: Int
  ) throws -> [QuoteHit] {
    let statement =
      statement
      .listing(from: rank, isForward: isForward, withWords: counter != nil)
    var hits: [QuoteHit] = []
    let rows = try Row.fetchCursor(
      database, sql: statement.sql, arguments: statement.arguments)
    while let row = try rows.next() {
      let position = QuotePosition(section: section, rank: row[0])
      if hits.last?.position != position {
        if hits.count == limit { break }
        hits.append(QuoteHit(position: position, wordings: []))
      }
      hits[hits.count - 1].wordings?.append(row[1])
      if let counts = counts(in: row) { hits[hits.count - 1].counts.append(counts) }
    }
    return hits
  }

  /// What the words of a row hold of the terms that are counted.
  private func counts(in row: Row) -> TermCounter.Counts? {
    counter.map { counter in
      var words: String = row[2]
      return words.withUTF8 { counter.counts(in: $0) }
    }
  }
}
