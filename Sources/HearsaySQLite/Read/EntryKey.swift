internal import GRDB
internal import HearsayModel

/// The key that stands for an id in the library's tables.
struct EntryKey {
  var key: Int64
  /// The id under which the record is kept: another than asked for, where that
  /// is an alias.
  var id: String
  var type: RecordType

  /// Finds an id, or the entry of which it is an alias.
  static func find(_ id: String, in database: Database) throws -> EntryKey? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT key, id, type FROM entry WHERE id = ?1
        UNION ALL
        SELECT key, id, type FROM alias JOIN entry ON entry.key = alias.entry WHERE old = ?1
        LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let type = RecordType(rawValue: row["type"])
    else { return nil }
    return EntryKey(key: row["key"], id: row["id"], type: type)
  }

  /// Finds an id that has to be of a type and must not be rejected.
  static func findShown(
    _ id: String, _ type: RecordType, in database: Database
  ) throws -> EntryKey? {
    guard let entry = try find(id, in: database), entry.type == type else { return nil }
    let statement = try database.cachedStatement(
      sql: "SELECT status <> 'rejected' FROM entry WHERE key = ?")
    return try Bool.fetchOne(statement, arguments: [entry.key]) == true ? entry : nil
  }

  /// Finds an id that has to be of a type.
  static func find(_ id: String, _ type: RecordType, in database: Database) throws -> Int64? {
    guard let entry = try find(id, in: database), entry.type == type else { return nil }
    return entry.key
  }
}
