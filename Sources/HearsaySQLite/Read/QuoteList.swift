internal import GRDB
internal import HearsayModel

/// The quotes of a selection in their order, from any place on.
struct QuoteList {
  let database: Database
  /// What the scope's rows are: `section` and `rank` of its quotes.
  let rows: ScopeRows
  let search: CompiledSearch?

  /// Nil: the scope's entry is not in the library, or rejected, so the list is empty.
  init?(_ database: Database, _ selection: QuoteSelection) throws {
    guard let rows = try ScopeRows(selection.scope, in: database) else { return nil }
    self.database = database
    self.rows = rows
    search = try selection.query.map { try CompiledSearch($0, in: rows, database) }
  }

  /// The hits after a place.
  func after(_ position: QuotePosition, limit: Int) throws -> [QuoteHit] {
    if let search { return try search.hits(from: position, isForward: true, limit: limit) }
    if rows.isOneSection {
      return try fetch("rank > ? ORDER BY rank LIMIT ?", [position.rank(in: 0), limit])
    }
    return try fetch(
      "(section, rank) > (?, ?) ORDER BY section, rank LIMIT ?",
      [position.section, position.rank, limit])
  }

  /// The hits before a place, in the order of the list.
  func before(_ position: QuotePosition, limit: Int) throws -> [QuoteHit] {
    if let search {
      return try search.hits(from: position, isForward: false, limit: limit).reversed()
    }
    if rows.isOneSection {
      return try fetch(
        "rank < ? ORDER BY rank DESC LIMIT ?", [position.rank(in: 0), limit]
      ).reversed()
    }
    return try fetch(
      "(section, rank) < (?, ?) ORDER BY section DESC, rank DESC LIMIT ?",
      [position.section, position.rank, limit]
    ).reversed()
  }

  /// Where a quote stands; nil where the list has it not.
  func position(of quote: Int64) throws -> QuotePosition? {
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT section, rank FROM (\(rows.sql))
        WHERE rank = (SELECT rank FROM quoteTotal WHERE quote = ?) ORDER BY section LIMIT 1
        """, arguments: [quote])
    guard let found else { return nil }
    let position = QuotePosition(section: found["section"], rank: found["rank"])
    guard let search else { return position }
    let hit = try search.hits(
      from: QuotePosition(section: position.section, rank: position.rank - 1), isForward: true,
      limit: 1)
    return hit.first?.position == position ? position : nil
  }

  private func fetch(_ condition: String, _ arguments: StatementArguments) throws -> [QuoteHit] {
    try Row.fetchAll(
      database, sql: "SELECT section, rank FROM (\(rows.sql)) WHERE \(condition)",
      arguments: arguments
    ).map {
      QuoteHit(position: QuotePosition(section: $0["section"], rank: $0["rank"]), wordings: nil)
    }
  }
}
