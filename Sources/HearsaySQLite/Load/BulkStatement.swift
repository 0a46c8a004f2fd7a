internal import GRDB
internal import GRDBSQLite

/// A prepared statement that is bound and run through SQLite's C interface: for
/// rows by the hundred thousand it costs half of what GRDB's arguments do.
///
/// It lives within one access to the database, on that access's thread.
final class BulkStatement {
  /// What can be bound.
  enum Value {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
  }

  private let statement: Statement
  private let database: Database
  private var handle: OpaquePointer { statement.sqliteStatement }

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    self.database = database
  }

  /// Runs a statement that gives no rows.
  func run(_ values: Value...) throws { try run(values) }

  /// Runs a statement that gives no rows.
  func run(_ values: [Value]) throws {
    try bind(values)
    defer { reset() }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw error(code) }
  }

  /// Runs a statement that gives no rows once for each row of a batch.
  func run(_ batch: RowBatch) throws {
    try batch.withView { rows in
      for row in 0..<rows.count {
        for column in 0..<rows.width {
          let cell = rows.cells[row * rows.width + column]
          let code = bind(cell, of: rows.bytes, at: CInt(column + 1))
          guard code == SQLITE_OK else { throw error(code) }
        }
        defer { reset() }
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw error(code) }
      }
    }
  }

  /// The first row, as `read` sees it; nil where there is none.
  func first<T>(_ values: Value..., read: (BulkRow) throws -> T) throws -> T? {
    try bind(values)
    defer { reset() }
    let code = sqlite3_step(handle)
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw error(code) }
    return try read(BulkRow(statement: handle))
  }

  /// The first row under a key, as `read` sees it; nil where there is none.
  func first<T>(key: Int64, read: (BulkRow) throws -> T) throws -> T? {
    guard sqlite3_bind_int64(handle, 1, key) == SQLITE_OK else { throw error(SQLITE_ERROR) }
    defer { reset() }
    let code = sqlite3_step(handle)
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw error(code) }
    return try read(BulkRow(statement: handle))
  }

  /// All rows, one after the other, until `read` gives false.
  func each(_ values: Value..., read: (BulkRow) throws -> Bool) throws {
    try bind(values)
    defer { reset() }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code) }
      guard try read(BulkRow(statement: handle)) else { return }
    }
  }

  private func bind(_ values: [Value]) throws {
    for (index, value) in values.enumerated() {
      let code = bind(value, at: CInt(index + 1))
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  private func bind(_ value: Value, at index: CInt) -> CInt {
    switch value {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let value):
      return sqlite3_bind_int64(handle, index, value)
    case .text(var text):
      return text.withUTF8 { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, index, $0.baseAddress, CInt($0.count), Self.copied)
        }
      }
    case .bytes(let bytes):
      return bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, index, $0.baseAddress, CInt($0.count), Self.copied)
        }
      }
    }
  }

  /// Binds a value whose bytes stay where they are until the statement has run.
  private func bind(
    _ cell: RowBatch.Cell, of bytes: UnsafeBufferPointer<UInt8>, at index: CInt
  ) -> CInt {
    switch cell.length {
    case RowBatch.Cell.integer: return sqlite3_bind_int64(handle, index, cell.value)
    case RowBatch.Cell.null: return sqlite3_bind_null(handle, index)
    case ..<RowBatch.Cell.null:
      let count = RowBatch.Cell.blob(cell.length)
      guard count > 0, let start = bytes.baseAddress else {
        return sqlite3_bind_zeroblob(handle, index, 0)
      }
      return sqlite3_bind_blob(handle, index, start + Int(cell.value), count, nil)
    case 0: return sqlite3_bind_text(handle, index, "", 0, nil)
    default:
      return bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(
          handle, index, $0.baseAddress.map { $0 + Int(cell.value) }, cell.length, nil)
      }
    }
  }

  /// What is bound stays until it is bound anew: each run binds all.
  private func reset() { sqlite3_reset(handle) }

  private func error(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
      sql: statement.sql)
  }

  /// SQLITE_TRANSIENT, whose macro Swift does not import.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

extension BulkStatement.Value {
  init(_ text: String?) {
    if let text { self = .text(text) } else { self = .null }
  }

  init(_ number: Int64?) {
    if let number { self = .integer(number) } else { self = .null }
  }

  init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}

/// The row on which a statement stands.
struct BulkRow {
  fileprivate let statement: OpaquePointer

  func integer(_ column: CInt) -> Int64 { sqlite3_column_int64(statement, column) }

  func integerOrNil(_ column: CInt) -> Int64? {
    isNull(column) ? nil : sqlite3_column_int64(statement, column)
  }

  func text(_ column: CInt) -> String { textOrNil(column) ?? "" }

  func textOrNil(_ column: CInt) -> String? {
    guard let start = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes of a text, good until `body` returns; none where it is NULL.
  func withText<T>(_ column: CInt, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
    let start = sqlite3_column_text(statement, column)
    let count = start == nil ? 0 : Int(sqlite3_column_bytes(statement, column))
    return try body(UnsafeBufferPointer(start: start, count: count))
  }

  /// The bytes of a column, good until the next row.
  func withBlob(_ column: CInt, _ body: (UnsafeRawBufferPointer) -> Void) {
    let start = sqlite3_column_blob(statement, column)
    body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func flag(_ column: CInt) -> Bool { integer(column) != 0 }

  func isNull(_ column: CInt) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }
}
