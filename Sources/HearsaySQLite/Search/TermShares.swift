internal import GRDB
internal import HearsayModel

/// Tells in which part of all wordings terms stand.
struct TermShares {
  /// Wordings that are counted at most; how far down the list they reach tells the rest.
  private static let cap = 5_000

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The part of each term, 0 to 1; of a single term it makes no difference, and is 1.
  func shares(of terms: [SearchQuery.Term]) throws -> [Double] {
    guard terms.count > 1 else { return terms.map { _ in 1 } }
    let all = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT min(rank) FROM wording),
          (SELECT value FROM total WHERE name = 'wordings')
        """)
    guard let first = all?[0] as Int64? else { return terms.map { _ in 1 } }
    return try terms.map { try share(of: $0, first: first, count: all?[1] ?? 1) }
  }

  private func share(of term: SearchQuery.Term, first: Int64, count: Int) throws -> Double {
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), max(rowid) FROM (
          SELECT rowid FROM wordingIndex WHERE wordingIndex MATCH ? LIMIT \(Self.cap))
        """, arguments: [FullTextPattern.pattern(of: term)])
    guard let found, let last = found[1] as Int64? else { return 0 }
    let share = found[0] as Double
    guard share == Double(Self.cap) else { return min(1, share / Double(max(1, count))) }
    // Ranks are spread evenly, but for the step to what has no date.
    let passed = min(Int64(count), (last - first) / QuoteDerivation.step + 1)
    return min(1, share / Double(max(1, passed)))
  }
}
