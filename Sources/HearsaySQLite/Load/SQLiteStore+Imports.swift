internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The imports of which records stand, oldest first.
  public func imports() async throws -> [ImportRow] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT import.key, graph.identity, graph.title, import.path, import.at,
            (SELECT count(*) FROM entry WHERE entry.import = import.key) AS records
          FROM import JOIN graph ON graph.key = import.graph ORDER BY import.key
          """
      ).map { row in
        ImportRow(
          id: row["key"], graph: row["identity"], title: row["title"], path: row["path"],
          at: row["at"], records: row["records"])
      }
    }
  }

  /// Takes out again what an import brought; see `GraphWriter`.
  public func remove(import number: Int) async throws -> ImportRemoval {
    let removal = try await StoreError.converting(path: path) {
      try await database.barrierWriteWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        var removal = ImportRemoval.unknown
        try database.inTransaction(.immediate) {
          removal = try Self.remove(import: Int64(number), from: database)
          if case .removed = removal { return .commit }
          return .rollback
        }
        return removal
      }
    }
    analyses.forget()
    return removal
  }

  private static func remove(
    import number: Int64, from database: Database
  ) throws -> ImportRemoval {
    guard
      try Int.fetchOne(database, sql: "SELECT 1 FROM import WHERE key = ?", arguments: [number])
        != nil
    else { return .unknown }
    let session = try LoadSession(
      database, request: LoadRequest(now: 0), isCancelled: CancellationFlag()
    ) { _ in }
    let edited = EditedRows(session)
    try edited.workOut()
    let entries = try Row.fetchAll(
      database, sql: "SELECT key, type FROM entry WHERE import = ?", arguments: [number])
    for entry in entries {
      guard let type = RecordType(rawValue: entry["type"]) else { continue }
      try session.rows.remove(type: type, key: entry["key"])
    }
    // What was said of them has its rows anew below.
    for table in ["mark", "tag", "note"] { try database.execute(sql: "DELETE FROM \(table)") }
    try database.execute(
      sql: "DELETE FROM alias WHERE entry IN (SELECT key FROM entry WHERE import = ?)",
      arguments: [number])
    try database.execute(sql: "DELETE FROM entry WHERE import = ?", arguments: [number])
    try session.names.removeOrphans()
    let dangling = try references(in: database)
    guard dangling.isEmpty else {
      return .needed(count: dangling.count, by: Array(Set(dangling).sorted().prefix(10)))
    }
    try database.execute(sql: "DELETE FROM import WHERE key = ?", arguments: [number])
    try database.execute(
      sql: "DELETE FROM graph WHERE key NOT IN (SELECT graph FROM import)")
    let history = try EditLog(database).history()
    try edited.workIn(history)
    try Derivation(session).run()
    try AnnotationRows(database).renew(of: history)
    return .removed(records: entries.count)
  }

  /// The ids of the records whose references lead to nothing, one for each.
  private static func references(in database: Database) throws -> [String] {
    let columns = [
      ("source", "key", "actor"), ("source", "key", "owner"), ("event", "key", "partOf"),
      ("eventParticipant", "event", "actor"), ("article", "key", "source"),
      ("article", "key", "host"), ("article", "key", "versionOf"), ("article", "key", "copyOf"),
      ("articleEvent", "article", "event"), ("quote", "key", "spokenIn"),
      ("quote", "key", "primary"), ("quote", "key", "translationOf"),
      ("quoteSpeaker", "quote", "actor"), ("quoteAbout", "quote", "target"),
      ("report", "key", "quote"), ("report", "key", "article"),
      ("reportSpeaker", "report", "actor"), ("credit", "report", "source"),
      ("credit", "report", "actor"), ("credit", "report", "article"),
      ("naming", "key", "article"), ("naming", "key", "actor"), ("link", "key", "from"),
      ("link", "key", "to"),
    ]
    return try columns.flatMap { table, owner, column in
      try String.fetchAll(
        database,
        sql: """
          SELECT entry.id FROM "\(table)" AS part JOIN entry ON entry.key = part."\(owner)"
          WHERE part."\(column)" IS NOT NULL
            AND part."\(column)" NOT IN (SELECT key FROM entry)
          """)
    }
  }
}
