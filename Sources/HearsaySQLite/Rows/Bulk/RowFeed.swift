internal import GRDB
internal import GRDBSQLite

/// A virtual table of a connection, `loadedRows`, that reads out rows in memory.
///
/// `INSERT INTO … SELECT … FROM loadedRows` writes a thousand rows in one run of one
/// statement, which costs a third of as many runs of `INSERT … VALUES`: SQLite enters its
/// machine once, and nothing is bound. Its columns are `c0`, `c1` and so on.
final class RowFeed {
  static let name = "loadedRows"
  /// The most columns that a table may have.
  static let width = 16

  /// What the functions that SQLite calls share; it lives as long as the connection
  /// knows them.
  private final class Source {
    let module: UnsafeMutablePointer<sqlite3_module>
    var cells: UnsafePointer<RowBatch.Cell>?
    var bytes: UnsafePointer<UInt8>?
    var width = 0
    var count = 0

    init() {
      module = .allocate(capacity: 1)
      module.initialize(to: sqlite3_module())
      module.pointee.xConnect = Table.connect
      module.pointee.xDisconnect = Table.disconnect
      module.pointee.xBestIndex = { _, plan in
        plan?.pointee.estimatedCost = 1
        return SQLITE_OK
      }
      module.pointee.xOpen = Cursor.open
      module.pointee.xClose = Cursor.close
      module.pointee.xFilter = Cursor.start
      module.pointee.xNext = Cursor.next
      module.pointee.xEof = Cursor.isAtEnd
      module.pointee.xColumn = Cursor.column
      module.pointee.xRowid = Cursor.row
    }

    deinit { module.deallocate() }
  }

  private let source = Source()

  /// Makes the table known to a connection, in the place of an earlier one.
  init(_ database: Database) throws {
    let code = sqlite3_create_module_v2(
      database.sqliteConnection, Self.name, source.module,
      Unmanaged.passRetained(source).toOpaque()
    ) { source in
      if let source { Unmanaged<Source>.fromOpaque(source).release() }
    }
    guard code == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
  }

  /// Has the table hold some rows while `body` runs.
  func reading<T>(_ rows: RowView, _ body: () throws -> T) rethrows -> T {
    source.cells = rows.cells.baseAddress
    source.bytes = rows.bytes.baseAddress
    source.width = rows.width
    source.count = rows.count
    defer { source.count = 0 }
    return try body()
  }

  /// The table as SQLite holds it; what SQLite knows of it comes first.
  private struct Table {
    var base = sqlite3_vtab()
    var source: Unmanaged<Source>

    static let connect:
      @convention(c) (
        OpaquePointer?, UnsafeMutableRawPointer?, CInt,
        UnsafePointer<UnsafePointer<CChar>?>?,
        UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab>?>?,
        UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      ) -> CInt = { connection, source, _, _, table, _ in
        guard let source, let table else { return SQLITE_ERROR }
        let columns = (0..<RowFeed.width).map { "c\($0)" }.joined(separator: ", ")
        let code = sqlite3_declare_vtab(connection, "CREATE TABLE rows (\(columns))")
        guard code == SQLITE_OK else { return code }
        let made = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        made.initialize(to: Table(source: Unmanaged.fromOpaque(source)))
        table.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
        return SQLITE_OK
      }

    static let disconnect: @convention(c) (UnsafeMutablePointer<sqlite3_vtab>?) -> CInt = {
      UnsafeMutableRawPointer($0)?.deallocate()
      return SQLITE_OK
    }
  }

  /// A walk over the rows; what SQLite knows of it comes first.
  private struct Cursor {
    var base = sqlite3_vtab_cursor()
    var cells: UnsafePointer<RowBatch.Cell>?
    var bytes: UnsafePointer<UInt8>?
    var width = 0
    var count = 0
    var row = 0

    typealias Handle = UnsafeMutablePointer<sqlite3_vtab_cursor>

    static func of(_ handle: Handle) -> UnsafeMutablePointer<Cursor> {
      UnsafeMutableRawPointer(handle).assumingMemoryBound(to: Cursor.self)
    }

    static let open:
      @convention(c) (UnsafeMutablePointer<sqlite3_vtab>?, UnsafeMutablePointer<Handle?>?) -> CInt =
        { _, cursor in
          let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
          made.initialize(to: Cursor())
          cursor?.pointee = UnsafeMutableRawPointer(made)
            .assumingMemoryBound(to: sqlite3_vtab_cursor.self)
          return SQLITE_OK
        }

    static let close: @convention(c) (Handle?) -> CInt = {
      UnsafeMutableRawPointer($0)?.deallocate()
      return SQLITE_OK
    }

    static let start:
      @convention(c) (
        Handle?, CInt, UnsafePointer<CChar>?, CInt, UnsafeMutablePointer<OpaquePointer?>?
      ) -> CInt = { handle, _, _, _, _ in
        guard let handle else { return SQLITE_ERROR }
        let table = UnsafeMutableRawPointer(handle.pointee.pVtab).assumingMemoryBound(
          to: Table.self)
        let source = table.pointee.source.takeUnretainedValue()
        let cursor = of(handle)
        cursor.pointee.cells = source.cells
        cursor.pointee.bytes = source.bytes
        cursor.pointee.width = source.width
        cursor.pointee.count = source.count
        cursor.pointee.row = 0
        return SQLITE_OK
      }

    static let next: @convention(c) (Handle?) -> CInt = { handle in
      guard let handle else { return SQLITE_ERROR }
      of(handle).pointee.row += 1
      return SQLITE_OK
    }

    static let isAtEnd: @convention(c) (Handle?) -> CInt = { handle in
      guard let handle else { return 1 }
      let cursor = of(handle)
      return cursor.pointee.row < cursor.pointee.count ? 0 : 1
    }

    static let column: @convention(c) (Handle?, OpaquePointer?, CInt) -> CInt = {
      handle, result, column in
      guard let handle else { return SQLITE_ERROR }
      let cursor = of(handle)
      guard let cells = cursor.pointee.cells, column < cursor.pointee.width else {
        sqlite3_result_null(result)
        return SQLITE_OK
      }
      let cell = cells[cursor.pointee.row * cursor.pointee.width + Int(column)]
      switch cell.length {
      case RowBatch.Cell.integer: sqlite3_result_int64(result, cell.value)
      case RowBatch.Cell.null: sqlite3_result_null(result)
      case 0: sqlite3_result_text(result, "", 0, nil)
      case RowBatch.Cell.blob(0): sqlite3_result_zeroblob(result, 0)
      case ..<RowBatch.Cell.null:
        let start = cursor.pointee.bytes.map { $0 + Int(cell.value) }
        sqlite3_result_blob(result, start, RowBatch.Cell.blob(cell.length), nil)
      default:
        // The bytes stay where they are until the statement has run.
        cursor.pointee.bytes?.withMemoryRebound(to: CChar.self, capacity: 1) {
          sqlite3_result_text(result, $0 + Int(cell.value), cell.length, nil)
        }
      }
      return SQLITE_OK
    }

    static let row: @convention(c) (Handle?, UnsafeMutablePointer<sqlite3_int64>?) -> CInt = {
      handle, row in
      guard let handle else { return SQLITE_ERROR }
      row?.pointee = Int64(of(handle).pointee.row)
      return SQLITE_OK
    }
  }
}
