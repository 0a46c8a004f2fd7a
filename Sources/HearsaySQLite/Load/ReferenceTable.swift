internal import GRDB
internal import HearsayModel

/// References whose target was not there, or was of a wrong type, when they were
/// read: looked at again when all is read.
///
/// In a lenient load, all references.
final class ReferenceTable {
  private let keepsAll: Bool
  private let insert: BulkStatement
  /// Whether any reference is to be looked at again.
  private(set) var isEmpty = true

  init(_ database: Database, keepsAll: Bool) throws {
    self.keepsAll = keepsAll
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS reference (
          owner INTEGER NOT NULL, ownerType TEXT NOT NULL, field TEXT NOT NULL,
          target INTEGER NOT NULL, allowed TEXT NOT NULL)
        """)
    try database.execute(sql: "DELETE FROM temp.reference")
    insert = try BulkStatement(
      database,
      "INSERT INTO temp.reference (owner, ownerType, field, target, allowed) VALUES (?, ?, ?, ?, ?)"
    )
  }

  func note(
    _ target: EntryTable.Entry, owner: Int64, ownerType: RecordType, field: ReferenceField
  ) throws {
    if !keepsAll, let type = target.type, field.target.allows(type) { return }
    isEmpty = false
    try insert.run(
      .integer(owner), .text(ownerType.rawValue), .text("\(field.name)"), .integer(target.key),
      .text(field.target.types.map { " \($0.rawValue) " }.joined()))
  }
}
