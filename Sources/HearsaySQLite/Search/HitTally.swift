internal import GRDB
internal import HearsayModel

/// Counts the rows of a search, one a wording: the quotes hit, and of the reports of
/// those that count the counted ones with the wordings that they keep.
struct HitTally {
  private let cap: Int?
  private var quotes = 0
  private var proposed = 0
  private var wordings = 0
  private var reports = 0

  init(cap: Int?) {
    self.cap = cap
  }

  var isFull: Bool { cap.map { quotes > $0 } ?? false }

  var count: QuoteCount {
    let isExact = !isFull
    return QuoteCount(
      quotes: Count(quotes, cap: cap), proposed: proposed,
      wordings: Count(wordings, isExact: isExact), reports: Count(reports, isExact: isExact))
  }

  /// Adds the rows of a counting statement; a quote counts where one of its wordings
  /// is hit so that it does, and else is a proposed one.
  mutating func add(_ database: Database, _ statement: SearchStatement.Query) throws {
    let rows = try Row.fetchCursor(
      database, sql: statement.sql, arguments: statement.arguments)
    var last: Int64?
    var isLastCounted = false
    while let row = try rows.next() {
      let rank: Int64 = row[0]
      if rank != last {
        last = rank
        isLastCounted = false
        proposed += 1
      }
      guard row[1] else { continue }
      if !isLastCounted {
        isLastCounted = true
        proposed -= 1
        quotes += 1
        if isFull { return }
      }
      let counted: Int = row[2]
      reports += counted
      if counted > 0, row[3] { wordings += 1 }
    }
  }
}
