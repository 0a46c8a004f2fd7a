internal import Foundation
internal import GRDB
internal import HearsayModel

extension SQLiteStore {
  /// Opens a file, and brings an older one up to the newest schema.
  ///
  /// Throws a `StoreError` that says in one sentence what is wrong with it.
  public static func open(path: String, mode: Mode) throws -> SQLiteStore {
    let isThere = FileManager.default.fileExists(atPath: path)
    if mode == .readOnly, !isThere { throw StoreError.notFound(path: path) }
    do {
      if isThere { try refuseForeign(path: path, mode) }
      let database = try connect(path: path, mode: mode)
      if mode != .readOnly { try Schema.migrator.migrate(database) }
      return SQLiteStore(path: path, database: database)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// A store in memory, for small graphs and tests.
  public static func inMemory() throws -> SQLiteStore {
    try unnamed(path: ":memory:", name: "in memory")
  }

  /// A store that spills to the disk and is gone when it is closed.
  public static func temporary() throws -> SQLiteStore {
    try unnamed(path: "", name: "of this run")
  }

  private static func unnamed(path: String, name: String) throws -> SQLiteStore {
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration(.library))
      try Schema.migrator.migrate(database)
      return SQLiteStore(path: name, database: database)
    } catch let error as DatabaseError {
      throw StoreError(error, path: name)
    }
  }

  private static func connect(path: String, mode: Mode) throws -> any DatabaseWriter {
    switch mode {
    case .library, .cache:
      return try DatabasePool(path: path, configuration: configuration(mode))
    case .readOnly:
      do {
        let database = try DatabaseQueue(path: path, configuration: configuration(mode))
        try database.read { _ = try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
        return database
      } catch let error as DatabaseError where isForWantOfALog(error, beside: path) {
        return try DatabaseQueue(path: immutable(path), configuration: configuration(mode))
      }
    }
  }

  /// A library in a folder that cannot be written has no place for its
  /// write-ahead log: nobody else can be writing it either.
  private static func immutable(_ path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }

  /// Whether a library did not open because its folder has no place for the log.
  static func isForWantOfALog(_ error: DatabaseError, beside path: String) -> Bool {
    switch error.resultCode {
    case .SQLITE_CANTOPEN: true
    // What lies in a log already must not be passed over.
    case .SQLITE_READONLY: !isUnfinished(path)
    default: false
    }
  }

  /// How large the pages of a new file are: filling them is a fourth less work than
  /// with SQLite's own 4 KB, and searches take no longer.
  static let pageSize = "PRAGMA page_size = 16384"

  private static func configuration(_ mode: Mode) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = mode == .readOnly
    configuration.busyMode = .timeout(2)
    configuration.maximumReaderCount = 4
    configuration.label = "hearsay"
    configuration.prepareDatabase { database in
      database.add(function: fold)
      try database.execute(sql: "PRAGMA cache_size = -16384")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      guard mode != .readOnly else { return }
      try database.execute(sql: pageSize)
      try database.execute(sql: "PRAGMA synchronous = \(mode == .cache ? "OFF" : "NORMAL")")
      try database.execute(sql: "PRAGMA secure_delete = OFF")
    }
    return configuration
  }

  private static let fold = DatabaseFunction(
    SearchCondition.fold, argumentCount: 1, pure: true
  ) { values in
    String.fromDatabaseValue(values[0]).map { TextFold.fold($0) }
  }

  /// Refuses what is no library, what a newer program made, and what an older one made
  /// where it cannot be brought up to date, before anything is written.
  private static func refuseForeign(path: String, _ mode: Mode) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw StoreError.notALibrary(path: path) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw StoreError.cannotOpen(path: path, reason: "you may not read it")
    }
    defer { try? handle.close() }
    guard let header = try? handle.read(upToCount: 100), !header.isEmpty else { return }
    guard header.count == 100, header.prefix(16) == Data("SQLite format 3\0".utf8) else {
      throw StoreError.notALibrary(path: path)
    }
    let marks = try isUnfinished(path) ? marks(path) : marks(header)
    guard marks.application == Schema.applicationID else {
      throw StoreError.notALibrary(path: path)
    }
    guard marks.version <= Schema.version else {
      throw StoreError.newer(path: path, version: marks.version, known: Schema.version)
    }
    guard mode != .readOnly || marks.version == Schema.version else {
      throw StoreError.older(path: path)
    }
  }

  /// Whether a journal beside the file holds what has not come into it yet, or what
  /// has to be taken back.
  private static func isUnfinished(_ path: String) -> Bool {
    ["-wal", "-journal"].contains { suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      return (attributes?[.size] as? Int ?? 0) > 0
    }
  }

  /// What says whose the file is, as SQLite reads it; it takes back what a killed
  /// program left.
  private static func marks(_ path: String) throws -> (application: Int32, version: Int) {
    let database = try DatabaseQueue(path: path)
    defer { try? database.close() }
    return try database.read { database in
      (
        try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      )
    }
  }

  private static func marks(_ header: Data) -> (application: Int32, version: Int) {
    (number(at: 68, in: header), Int(number(at: 60, in: header)))
  }

  private static func number(at offset: Int, in header: Data) -> Int32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}
