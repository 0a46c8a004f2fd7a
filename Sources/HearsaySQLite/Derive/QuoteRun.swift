internal import GRDB

/// Rows of a list's quotes, gathered and written in the order of their table.
final class QuoteRun {
  enum Table {
    case eventQuote, actorQuote, sourceQuote

    fileprivate var columns: String {
      switch self {
      case .eventQuote: "event, byArticle, rank, isAccepted"
      case .actorQuote: "actor, rank, isAccepted"
      case .sourceQuote: "source, isCredited, rank, isAccepted"
      }
    }
  }

  private struct Row {
    var key: Int64
    var rank: Int64
    var section: Int8
    var isAccepted: Bool
  }

  /// So many rows are held, about 12 MB.
  private static let capacity = 500_000

  private let table: Table
  private let writer: TableWriter
  private var rows: [Row] = []

  init(_ database: Database, _ feed: RowFeed, _ table: Table) throws {
    self.table = table
    writer = try TableWriter(
      feed, database, "INSERT OR FAIL INTO \(table) (\(table.columns))",
      width: table == .actorQuote ? 3 : 4)
  }

  func add(_ key: Int64, section: Int8 = 0, rank: Int64, isAccepted: Bool) throws {
    rows.append(Row(key: key, rank: rank, section: section, isAccepted: isAccepted))
    if rows.count >= Self.capacity { try flush() }
  }

  /// Writes what is held.
  func flush() throws {
    rows.sort { ($0.key, $0.section, $0.rank) < ($1.key, $1.section, $1.rank) }
    for row in rows {
      let place = try writer.row().put(row.key)
      if table != .actorQuote { place.put(Int64(row.section)) }
      place.put(row.rank).put(row.isAccepted)
    }
    try writer.flush()
    rows.removeAll()
  }
}
