internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// Loads graphs; see `GraphWriter`.
  public func load(
    _ request: LoadRequest,
    progress: @escaping @Sendable (LoadProgress) -> Void,
    feed: @escaping @Sendable (any RecordSink) throws -> Void
  ) async throws -> LoadOutcome {
    let isCancelled = CancellationFlag()
    let outcome = try await withTaskCancellationHandler {
      try await StoreError.converting(path: path) {
        try await database.barrierWriteWithoutTransaction { database in
          try Self.load(database, request, isCancelled, progress: progress, feed: feed)
        }
      }
    } onCancel: {
      isCancelled.set()
    }
    analyses.forget()
    return outcome
  }

  /// Foreign keys are checked by the load itself, in sentences, and each row once; what
  /// columns may hold, by the types of what is put into them: SQLite's own checks are off for
  /// its time.
  private static func load(
    _ database: Database, _ request: LoadRequest, _ isCancelled: CancellationFlag,
    progress: @escaping @Sendable (LoadProgress) -> Void,
    feed: @escaping @Sendable (any RecordSink) throws -> Void
  ) throws -> LoadOutcome {
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
    try database.execute(sql: "PRAGMA cache_size = -49152")
    // What an index is sorted from has no place in memory.
    try database.execute(sql: "PRAGMA temp_store = FILE")
    let isFilling = try isEmpty(database)
    if isFilling { keepJournal("DELETE", database) }
    defer {
      try? database.execute(sql: "PRAGMA foreign_keys = ON")
      try? database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
      try? database.execute(sql: "PRAGMA cache_size = -16384")
      try? database.execute(sql: "PRAGMA temp_store = MEMORY")
      if isFilling { keepJournal("WAL", database) }
    }
    var outcome: LoadOutcome?
    try database.inTransaction(.immediate) {
      let isFilling = try isFilling && isEmpty(database)
      if isFilling { try dropIndexes(database) }
      func session() throws -> LoadSession {
        try LoadSession(
          database, request: request, isCancelled: isCancelled, progress: progress)
      }
      if try EditedRows.exist(in: database) { try EditedRows(session()).workOut() }
      let session = try session()
      try session.take(feed)
      let isSound = try session.finish(isFilling: isFilling)
      outcome = session.outcome(isLoaded: isSound && !request.isDryRun)
      return isSound && !request.isDryRun && session.hasEffect ? .commit : .rollback
    }
    guard let outcome else { throw CancellationError() }
    return outcome
  }

  /// While an empty library is filled, what is written need not be kept twice.
  ///
  /// The journal then has only the few pages that were there. Where somebody is
  /// reading, the mode stays what it was.
  private static func keepJournal(_ mode: String, _ database: Database) {
    _ = try? String.fetchOne(database, sql: "PRAGMA journal_mode = \(mode)")
  }

  private static func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT 1 FROM entry LIMIT 1") == nil
  }

  private static func dropIndexes(_ database: Database) throws {
    for index in Schema.indexes { try database.execute(sql: "DROP INDEX \(index.name)") }
  }
}
