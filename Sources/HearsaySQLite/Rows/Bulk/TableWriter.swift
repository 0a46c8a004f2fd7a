internal import GRDB

/// Writes rows into one table, a thousand or a quarter of a megabyte at a time.
///
/// Rows that are put stand in the table once `flush` was called.
final class TableWriter {
  private let buffer: RowBuffer
  private let feed: RowFeed
  private let statement: BulkStatement

  /// Writes into a table, `insertion` being what stands before its rows: `INSERT INTO t (a,
  /// b)`.
  ///
  /// A fault ends the load, so that nothing is kept to take back a single statement.
  init(_ feed: RowFeed, _ database: Database, _ insertion: String, width: Int) throws {
    self.feed = feed
    buffer = RowBuffer(width: width)
    let columns = (0..<width).map { "c\($0)" }.joined(separator: ", ")
    statement = try BulkStatement(
      database, "\(insertion) SELECT \(columns) FROM \(RowFeed.name)")
  }

  /// The place for the values of one more row, which have to be put all.
  @inline(__always)
  func row() throws -> RowBuffer {
    if buffer.isFull { try flush() }
    return buffer
  }

  /// Writes what was put.
  func flush() throws {
    guard !buffer.isEmpty else { return }
    try write(buffer.view)
    buffer.removeAll()
  }

  /// Writes rows that were put elsewhere, at once.
  func write(_ rows: RowView) throws {
    try feed.reading(rows) { try statement.run() }
  }
}
