internal import GRDB

/// The tables of a library, and how older libraries become like it.
enum Schema {
  /// What marks an SQLite file as a library of hearsay: "hsay".
  static let applicationID: Int32 = 0x6873_6179

  /// The version of the schema that this program makes; kept in `user_version`.
  static let version = 9

  /// The steps from an empty file to the newest schema: named, and only ever
  /// appended to.
  ///
  /// Rows that refer to nothing, which a library may have from of old, keep none of
  /// them from being taken.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    register("1: records, order, counters, full text", in: &migrator) { database in
      try database.execute(sql: imports)
      try database.execute(sql: records)
      try database.execute(sql: derived)
      try database.execute(sql: firstView)
      for index in indexes + derivedIndexes { try database.execute(sql: index.sql) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    register("2: reports that do not count, and the part of each source", in: &migrator) {
      try $0.execute(sql: counting)
      try $0.execute(sql: orphanNames)
      try $0.execute(sql: "INSERT INTO nameIndex (nameIndex) VALUES ('rebuild')")
      try $0.execute(sql: "PRAGMA user_version = 2")
    }
    register("3: edits, and what they come to", in: &migrator) {
      try $0.execute(sql: edits)
      try $0.execute(sql: "PRAGMA user_version = 3")
    }
    register("4: the rows of the evidence table", in: &migrator) {
      try $0.execute(sql: creditFacts)
      try $0.execute(sql: "DROP VIEW reportRow")
      try $0.execute(sql: evidenceView)
      try $0.execute(sql: "PRAGMA user_version = 4")
    }
    register("5: what edits decided on", in: &migrator) {
      try $0.execute(sql: decisions)
      try $0.execute(sql: "PRAGMA user_version = 5")
    }
    // A view holds nothing: a step that changes it makes it anew.
    register("6: whether the quote of a report counts", in: &migrator) {
      try $0.execute(sql: "DROP VIEW reportRow")
      try $0.execute(sql: evidenceView)
      try $0.execute(sql: "PRAGMA user_version = 6")
    }
    register("7: the last that the date of an article may mean", in: &migrator) {
      try $0.execute(sql: latest)
      try $0.execute(sql: "PRAGMA user_version = 7")
    }
    register("8: the ids in an index of their own", in: &migrator) {
      try $0.execute(sql: "DROP VIEW reportRow")
      try $0.execute(sql: ids)
      for index in entryIndexes { try $0.execute(sql: index.sql) }
      try $0.execute(sql: evidenceView)
      try $0.execute(sql: "PRAGMA user_version = 8")
    }
    register("9: where days begin in lists", in: &migrator) {
      try $0.execute(sql: days)
      try $0.execute(sql: notedIndex)
      try $0.execute(sql: "PRAGMA user_version = 9")
    }
    return migrator
  }

  /// Takes out the names of what is not there any more.
  static let orphanNames = "DELETE FROM name WHERE owner NOT IN (SELECT key FROM entry)"

  /// Adds a step, which is not taken twice: another program that opened the file at
  /// the same time may have taken it before this one was let in to write.
  private static func register(
    _ step: String, in migrator: inout DatabaseMigrator,
    _ migrate: @escaping @Sendable (Database) throws -> Void
  ) {
    migrator.registerMigration(step) { database in
      // The row is added again when the step is done.
      try database.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier = ?", arguments: [step])
      guard database.changesCount == 0 else { return }
      try migrate(database)
    }
  }
}
