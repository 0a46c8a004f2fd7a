internal import GRDB

/// The tables of a library, and how older libraries become like it.
enum Schema {
  /// What marks an SQLite file as a library of hearsay: "hsay".
  static let applicationID: Int32 = 0x6873_6179

  /// The version of the schema that this program makes; kept in `user_version`.
  static let version = 2

  /// The steps from an empty file to the newest schema: named, and only ever
  /// appended to.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: records, order, counters, full text") { database in
      try database.execute(sql: imports)
      try database.execute(sql: records)
      try database.execute(sql: derived)
      try database.execute(sql: view)
      for index in indexes + derivedIndexes { try database.execute(sql: index.sql) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2: reports that do not count, and the part of each source") {
      try $0.execute(sql: counting)
      try $0.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }
}
