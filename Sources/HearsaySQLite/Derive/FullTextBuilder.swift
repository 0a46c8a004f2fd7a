internal import Dispatch
internal import GRDB
internal import Synchronization

/// Builds the full text of wordings in a file of its own, on a thread of its own, while the
/// load goes on; `finish` brings it into the library.
///
/// FTS5 keeps an index in two plain tables. An index of the same columns and options over the
/// same rows is the same wherever it is built, so those tables' rows are all that has to be
/// brought over. The file has no name and is gone with this object.
final class FullTextBuilder {
  private let database: DatabaseQueue
  private let rows = RowBuffer(width: 3)
  /// Free places for batches on their way: where the other thread is slower, this one waits.
  private let free = DispatchSemaphore(value: 0)
  private let waiting = WaitingBatches()
  private let failure = FirstFailure()
  /// So many batches, of a quarter of a megabyte each, wait at most.
  private static let room = 8

  init() throws {
    var configuration = Configuration()
    configuration.label = "hearsay full text"
    // One transaction, from here to `finish`.
    configuration.allowsUnsafeTransactions = true
    database = try DatabaseQueue(path: "", configuration: configuration)
    for _ in 0..<Self.room { free.signal() }
    try database.writeWithoutTransaction { database in
      try database.execute(sql: SQLiteStore.pageSize)
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA cache_size = -8192")
      try database.execute(sql: "PRAGMA secure_delete = OFF")
      try database.execute(sql: Schema.wordingIndex(content: ""))
      try database.execute(sql: FullTextBuilder.settings)
      // A third of the work would be merging runs again and again; sixteen are merged as ever.
      try database.execute(
        sql: "INSERT INTO wordingIndex (wordingIndex, rank) VALUES ('automerge', 0)")
      try database.execute(sql: "BEGIN")
    }
  }

  /// In larger runs than the usual one of 1 MB, that are fewer to merge.
  static let settings =
    "INSERT INTO wordingIndex (wordingIndex, rank) VALUES ('hashsize', \(8 << 20))"

  /// Whether the other thread has so much to do that this one would have to wait.
  var isBusy: Bool { waiting.count.load(ordering: .relaxed) >= Self.room }

  /// Adds a wording; ranks have to ascend.
  func add(
    rank: Int64, words: UnsafeBufferPointer<UInt8>, fields: UnsafeBufferPointer<UInt8>
  ) {
    rows.put(rank).put(bytes: words).put(bytes: fields)
    if rows.isFull { pass() }
  }

  private func pass() {
    free.wait()
    waiting.count.add(1, ordering: .relaxed)
    let batch = rows.take()
    database.asyncWriteWithoutTransaction { [failure, free, waiting] database in
      defer {
        waiting.count.subtract(1, ordering: .relaxed)
        free.signal()
      }
      failure.collecting { try Self.insert(batch, into: database) }
    }
  }

  /// Adds the rows one by one: after a statement of several rows, which it might have to take
  /// back, FTS5 writes out all that it holds, and then merges many small runs.
  private static func insert(_ batch: RowBatch, into database: Database) throws {
    let statement = try BulkStatement(
      database, "INSERT INTO wordingIndex (rowid, words, fields) VALUES (?, ?, ?)")
    try statement.run(batch)
  }

  /// Waits for what is under way, and puts the index in the place of the library's.
  func finish(into library: Database, _ feed: RowFeed) throws {
    if !rows.isEmpty { pass() }
    try database.writeWithoutTransaction { database in
      try failure.throwIfAny()
      try database.execute(sql: "COMMIT")
      // Forgets what FTS5 itself remembers of the index too.
      try library.execute(sql: "INSERT INTO wordingIndex (wordingIndex) VALUES ('delete-all')")
      try library.execute(sql: "DELETE FROM wordingIndex_data")
      try library.execute(sql: "DELETE FROM wordingIndex_idx")
      let data = try TableWriter(
        feed, library, "INSERT OR FAIL INTO wordingIndex_data (id, block)", width: 2)
      try BulkStatement(database, "SELECT id, block FROM wordingIndex_data ORDER BY id").each {
        let row = try data.row().put($0.integer(0))
        $0.withBlob(1) { _ = row.put(blob: $0) }
        return true
      }
      try data.flush()
      let index = try TableWriter(
        feed, library, "INSERT OR FAIL INTO wordingIndex_idx (segid, term, pgno)", width: 3)
      try BulkStatement(
        database, "SELECT segid, term, pgno FROM wordingIndex_idx ORDER BY segid, term"
      ).each {
        let row = try index.row().put($0.integer(0))
        $0.withBlob(1) { _ = row.put(blob: $0) }
        row.put($0.integer(2))
        return true
      }
      try index.flush()
    }
  }

  /// Waits for what is under way, so that nothing runs on when the load has ended.
  deinit { try? database.close() }
}

/// How many batches wait for another thread, or are with it.
private final class WaitingBatches: Sendable {
  let count = Atomic(0)
}

/// The first thing that went wrong on another thread.
private final class FirstFailure: Sendable {
  private let error = Mutex<(any Error)?>(nil)

  /// Runs `body` unless something went wrong before.
  func collecting(_ body: () throws -> Void) {
    guard error.withLock({ $0 == nil }) else { return }
    do { try body() } catch { self.error.withLock { $0 = error } }
  }

  func throwIfAny() throws {
    if let error = error.withLock({ $0 }) { throw error }
  }
}
