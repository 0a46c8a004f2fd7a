internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The quotes of a selection: by rank, a page by key; best matches first, a page by number.
  public func quotes(
    _ selection: QuoteSelection, _ request: PageRequest
  ) async throws -> Page<QuoteRow> {
    let matches = analyses.matches
    return try await read { database in
      guard let list = try QuoteList(database, selection) else { return Page(items: []) }
      if selection.order == .best, let best = try matches.best(selection, in: list) {
        let window = try ListWindow(request, count: best.hits.count) { id in
          try best.number(of: id, database)
        }
        let hits = best.hits[window.range]
        var page = window.page(try Self.rows(of: hits, in: selection.scope, database))
        page.ranked = best.ranked
        return page
      }
      let stretch = try Self.stretch(of: list, request)
      let items = try Self.rows(of: stretch.hits, in: selection.scope, database)
      let start = stretch.start
      return Page(
        items: items,
        previous: stretch.hasPrevious
          ? stretch.hits.first.map { QuotePlace($0.position, number: start).place } : nil,
        next: stretch.hasNext
          ? stretch.hits.last.map {
            QuotePlace($0.position, number: start.map { $0 + items.count - 1 }).place
          } : nil,
        start: start)
    }
  }

  private static func rows(
    of hits: some Sequence<QuoteHit>, in scope: QuoteSelection.Scope, _ database: Database
  ) throws -> [QuoteRow] {
    let rows = QuoteRows(database)
    return try hits.map { hit in
      var row = try rows.row(rank: hit.position.rank, hitWordings: hit.wordings)
      if case .event = scope { row.isByArticle = hit.position.section == 1 }
      return row
    }
  }

  /// How many quotes a selection holds, proposed ones apart.
  public func count(_ selection: QuoteSelection, cap: Int?) async throws -> QuoteCount {
    try await read { database in
      guard let list = try QuoteList(database, selection) else {
        return QuoteCount(quotes: Count(0))
      }
      if let search = list.search, let query = selection.query {
        var count = try search.count(cap: cap)
        if count.quotes.value == 0, count.proposed == 0 {
          count.hints = try FieldHintFinder(database).hints(for: query)
        } else {
          count.meanings = try FieldMeaningFinder(database).meanings(of: query)
        }
        return count
      }
      if case .all = selection.scope {
        return QuoteCount(
          quotes: Count(try Self.total("quotes", database)),
          proposed: try Self.total("proposedQuotes", database))
      }
      return try Self.count(list.rows, cap: cap, database)
    }
  }

  /// The count of a list; where it stops at its cap, proposed ones are counted among
  /// as many of the first quotes.
  private static func count(
    _ rows: ScopeRows, cap: Int?, _ database: Database
  ) throws -> QuoteCount {
    let limit = cap.map { $0 + 1 } ?? -1
    let found = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM (\(rows.sql)) WHERE isAccepted LIMIT \(limit))
        """)
    let count = Count(found ?? 0, cap: cap)
    let proposed = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT isAccepted FROM (\(rows.sql)) LIMIT \(count.isExact ? -1 : limit))
        WHERE NOT isAccepted
        """)
    return QuoteCount(quotes: count, proposed: proposed ?? 0)
  }

  private static func total(_ name: String, _ database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT value FROM total WHERE name = ?", arguments: [name]) ?? 0
  }

  /// A stretch of a list of quotes.
  private struct Stretch {
    var hits: [QuoteHit]
    var hasPrevious: Bool
    var hasNext: Bool
    /// The number of the first; nil: not known.
    var start: Int?
  }

  private static func stretch(of list: QuoteList, _ request: PageRequest) throws -> Stretch {
    let limit = request.limit
    switch request.start {
    case .first:
      return try forward(list, .start, limit, number: 0, hasPrevious: false)
    case .after(let place):
      guard let place = QuotePlace(place) else {
        return try forward(list, .start, limit, number: 0, hasPrevious: false)
      }
      return try forward(
        list, place.position, limit, number: place.number.map { $0 + 1 }, hasPrevious: true)
    case .last:
      let hits = try list.before(.end, limit: limit + 1)
      return Stretch(
        hits: Array(hits.suffix(limit)), hasPrevious: hits.count > limit, hasNext: false,
        start: hits.count > limit ? nil : 0)
    case .before(let place):
      let place = QuotePlace(place) ?? QuotePlace(.start, number: 0)
      let hits = try list.before(place.position, limit: limit + 1)
      let number = place.number.map { $0 - min(hits.count, limit) }
      return Stretch(
        hits: Array(hits.suffix(limit)), hasPrevious: hits.count > limit, hasNext: true,
        start: hits.count > limit ? number : 0)
    case .around(let id):
      guard let key = try EntryKey.find(id, .quote, in: list.database),
        let position = try list.position(of: key)
      else { return try forward(list, .start, limit, number: 0, hasPrevious: false) }
      return try around(list, position, limit)
    }
  }

  private static func forward(
    _ list: QuoteList, _ position: QuotePosition, _ limit: Int, number: Int?, hasPrevious: Bool
  ) throws -> Stretch {
    let hits = try list.after(position, limit: limit + 1)
    return Stretch(
      hits: Array(hits.prefix(limit)), hasPrevious: hasPrevious, hasNext: hits.count > limit,
      start: number)
  }

  /// The page looks back as far as the first thousand quotes to tell its number.
  private static func around(
    _ list: QuoteList, _ position: QuotePosition, _ limit: Int
  ) throws -> Stretch {
    let known = max(1000, limit)
    let earlier = try list.before(position, limit: known)
    let just = QuotePosition(section: position.section, rank: position.rank - 1)
    var before = Array(earlier.suffix(limit / 2))
    let after = try list.after(just, limit: limit - before.count + 1)
    let taken = Array(after.prefix(limit - before.count))
    let missing = limit - before.count - taken.count
    if missing > 0 { before = Array(earlier.suffix(before.count + missing)) }
    return Stretch(
      hits: before + taken, hasPrevious: earlier.count > before.count,
      hasNext: after.count > taken.count,
      start: earlier.count < known ? earlier.count - before.count : nil)
  }
}

extension Count {
  /// A count that stopped one past its cap.
  init(_ found: Int, cap: Int?) {
    if let cap, found > cap {
      self.init(cap, isExact: false)
    } else {
      self.init(found)
    }
  }
}
