internal import GRDB
internal import HearsayModel

/// The records as they were imported: those that edits have changed are in the table of
/// originals, the others where they always are.
struct TableBase: EditBase {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func record(_ id: String) throws -> GraphRecord? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT type, body, text FROM original WHERE id = ?1
        UNION ALL
        SELECT entry.type, record.body, record.text
        FROM entry JOIN record ON record.key = entry.key WHERE entry.id = ?1
        LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]), let body: String = row["body"],
      let type = RecordType(rawValue: row["type"])
    else { return nil }
    return try RecordBody.record(type: type, id: id, body: body, text: row["text"])
  }

  func isOlder(_ id: String, than other: String) throws -> Bool {
    try key(of: id) < key(of: other)
  }

  func identities() throws -> [Link] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT entry.id, record.body FROM link JOIN entry ON entry.key = link.key
          JOIN record ON record.key = link.key
        WHERE link.rel IN ('same-as', 'copy-of') AND link.status = 'accepted'
          AND link.key NOT IN (SELECT key FROM original)
        UNION ALL
        SELECT id, body FROM original WHERE type = 'link' AND status = 'accepted'
          AND body ->> '$.rel' IN ('same-as', 'copy-of')
        ORDER BY 1
        """
    ).map { Link(id: $0["id"], body: try BodyReader(text: $0["body"])) }
  }

  func reports(near quote: String) throws -> [String] {
    guard let entry = try EntryKey.find(quote, .quote, in: database) else { return [] }
    return try String.fetchAll(
      database,
      sql: """
        SELECT entry.id FROM report JOIN entry ON entry.key = report.key WHERE report.quote = ?
        UNION SELECT id FROM original WHERE type = 'report'
        """, arguments: [entry])
  }

  /// What an edit has made is younger than all that was imported.
  private func key(of id: String) throws -> Int64 {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT key FROM original WHERE id = ?1 AND body IS NOT NULL
          UNION ALL SELECT key FROM entry WHERE id = ?1
            AND key NOT IN (SELECT key FROM original) LIMIT 1
          """), arguments: [id]) ?? .max
  }
}
