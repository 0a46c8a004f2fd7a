internal import GRDB

/// Rows of a list's quotes, gathered and written in the order of their table.
final class QuoteRun {
  enum Table {
    case eventQuote, actorQuote, sourceQuote

    fileprivate var insertion: String {
      switch self {
      case .eventQuote:
        "INSERT INTO eventQuote (event, byArticle, rank, isAccepted) VALUES (?, ?, ?, ?)"
      case .actorQuote:
        "INSERT INTO actorQuote (actor, rank, isAccepted) VALUES (?1, ?3, ?4)"
      case .sourceQuote:
        "INSERT INTO sourceQuote (source, isCredited, rank, isAccepted) VALUES (?, ?, ?, ?)"
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

  private let insert: BulkStatement
  private var rows: [Row] = []

  init(_ database: Database, _ table: Table) throws {
    insert = try BulkStatement(database, table.insertion)
  }

  func add(_ key: Int64, section: Int8 = 0, rank: Int64, isAccepted: Bool) throws {
    rows.append(Row(key: key, rank: rank, section: section, isAccepted: isAccepted))
    if rows.count >= Self.capacity { try flush() }
  }

  /// Writes what is held.
  func flush() throws {
    rows.sort { ($0.key, $0.section, $0.rank) < ($1.key, $1.section, $1.rank) }
    for row in rows {
      try insert.run(
        .integer(row.key), .integer(Int64(row.section)), .integer(row.rank),
        .init(row.isAccepted))
    }
    rows.removeAll()
  }
}
