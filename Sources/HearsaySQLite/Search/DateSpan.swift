internal import GRDB
internal import HearsayModel

/// Where in the list the quotes stand of which a report may fulfil the dates of a search.
///
/// A quote stands in the list at its first date. Those that were reported for longer than a
/// week are few, and known by their last date; all others have all dates near their place.
struct DateSpan {
  /// Part of the list.
  enum Segment {
    /// The whole list.
    case all
    /// The ranks of those near their place.
    case ranks(ClosedRange<Int64>)
    /// Those of before these ranks that were still reported at a date.
    case lasting(until: Int64, before: Int64)
  }

  /// How long a quote is reported that is known by its last date too, in days.
  static let week: Int64 = 7

  /// The day of a date: of seconds since 1970.
  static func day(of date: Int64) -> Int64 {
    let (days, rest) = date.quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? days - 1 : days
  }

  /// The segments in the order of the list.
  private(set) var segments: [Segment] = [.all]

  /// - Parameter root: What must hold; dates within alternatives do not narrow it.
  init(_ root: SearchQuery.Node, _ database: Database) throws {
    var first: Int64?
    var last: Int64?
    for case .date(let bound) in root.conjunction {
      let (start, end) = Self.limits(bound)
      if let start { first = max(first ?? .min, start) }
      if let end { last = min(last ?? .max, end) }
    }
    guard first != nil || last != nil,
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM listDay)") == true
    else { return }
    let none = QuoteDerivation.firstUndated
    let from = try first.map {
      try Self.rank(from: Self.day(of: $0) - Self.week, database) ?? none
    }
    let end = try last.map { try Self.rank(from: Self.day(of: $0) + 1, database) ?? none } ?? none
    let start = from ?? 0
    segments = start < end ? [.ranks(start...(end - 1))] : []
    if let first { segments.insert(.lasting(until: first, before: min(start, end)), at: 0) }
  }

  private static func limits(_ bound: SearchQuery.DateBound) -> (Int64?, Int64?) {
    switch bound {
    case .after(let start): (start.listKey, nil)
    case .before(let end): (nil, end.latest)
    case .within(let range): (range.listKey, range.latest)
    }
  }

  /// The first place of a day or a later one.
  private static func rank(from day: Int64, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT rank FROM listDay WHERE day >= ? ORDER BY day LIMIT 1",
      arguments: [day])
  }
}
