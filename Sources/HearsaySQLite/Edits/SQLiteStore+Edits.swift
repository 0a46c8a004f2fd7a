internal import GRDB
public import HearsayModel
internal import Synchronization

extension SQLiteStore {
  /// Says who edits from now on, and where the edits of the graph are kept; works in those
  /// of the journal that the store has not.
  ///
  /// Without a journal the store's own table is it, as in a library.
  public func startEditing(
    by author: EditAuthor, journal: (any EditJournal)? = nil
  ) async throws {
    desk.withLock { $0 = EditDesk(author: author, journal: journal) }
    guard let journal else { return }
    let said = try journal.exclusively { edits, _ in edits }
    guard try await read({ try EditLog($0).history().edits }) != said else { return }
    try await editing { _ in }
  }

  /// Says something new.
  public func append(_ change: EditChange) async throws -> Edit {
    try await editing(waits: !change.isAnnotation) { try $0.append(change) }
  }

  /// Which of two entries would stay if they were merged.
  public func survivor(ofMerging one: String, _ other: String) async throws -> String {
    try await read { database in
      guard let first = try EntryKey.find(one, in: database),
        let second = try EntryKey.find(other, in: database)
      else { return one }
      return first.key <= second.key ? first.id : second.id
    }
  }

  /// Takes back the last edit that is in effect.
  public func undo() async throws -> Edit? {
    try await editing { session in
      try session.take(session.history.undo(at: session.time, by: session.author.name))
    }
  }

  /// Takes back the last undo.
  public func redo() async throws -> Edit? {
    try await editing { session in
      try session.take(session.history.redo(at: session.time, by: session.author.name))
    }
  }

  /// All edits, newest first.
  public func edits(_ request: PageRequest) async throws -> Page<Edit> {
    try await read { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM edit") ?? 0
      let window = try ListWindow(request, count: count) { number in
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM edit WHERE number > ?", arguments: [Int(number)])
      }
      return window.page(
        try EditLog(database).edits(
          "ORDER BY number DESC LIMIT ? OFFSET ?",
          [window.range.count, window.range.lowerBound]))
    }
  }

  /// One turn at the edits: a transaction, within which the journal is nobody else's.
  ///
  /// Foreign keys are looked after by what is written, as in a load. Where records may
  /// change, it `waits` until nobody reads them.
  func editing<Result: Sendable>(
    waits: Bool = true, _ body: @escaping @Sendable (EditSession) throws -> Result
  ) async throws -> Result {
    let desk = desk.withLock { $0 }
    let turn: @Sendable (Database) throws -> Result = { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
      var done: (session: EditSession, result: Result)?
      try database.inTransaction(.immediate) {
        let (session, result) = try EditSession.run(database, desk, body)
        done = (session, result)
        return session.isAbandoned ? .rollback : .commit
      }
      guard let done else { throw CancellationError() }
      return done.result
    }
    return try await StoreError.converting(path: path) {
      waits
        ? try await database.barrierWriteWithoutTransaction(turn)
        : try await database.writeWithoutTransaction(turn)
    }
  }
}
