internal import GRDB
internal import HearsayModel

/// Reads which entries were merged into others, and by whom.
struct MergedEntries {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The entries whose ids lead to this one, in the order of their ids.
  func entries(of entry: EntryKey) throws -> [MergedEntry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT alias.old, coalesce(original.body ->> '$.name', original.text, alias.old) AS name,
          link.body ->> '$.by' AS by, link.body ->> '$.at' AS at, linkEntry.id AS link
        FROM alias LEFT JOIN original ON original.id = alias.old
          LEFT JOIN entry AS linkEntry ON linkEntry.key = alias.link
          LEFT JOIN record AS link ON link.key = alias.link
        WHERE alias.entry = ? ORDER BY alias.old
        """)
    return try Row.fetchAll(statement, arguments: [entry.key]).map { row in
      MergedEntry(
        id: row["old"], name: row["name"], by: row["by"], at: row["at"],
        link: (row["link"] as String?).map { Link.ID($0) })
    }
  }
}
