internal import GRDB
internal import HearsayModel

/// Finds the records that refer to entries which are merged into others.
struct EditedReferences {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The ids of all records that refer to one of some.
  func ids(to merged: [String]) throws -> Set<String> {
    guard !merged.isEmpty else { return [] }
    var found: Set<String> = []
    for id in merged {
      guard let entry = try EntryKey.find(id, in: database) else { continue }
      for statement in Self.statements[entry.type] ?? [] {
        found.formUnion(
          try String.fetchAll(
            database, sql: "SELECT id FROM entry WHERE key IN (\(statement))",
            arguments: ["key": entry.key]))
      }
    }
    return found.union(try mentions(of: Set(merged)))
  }

  /// References that stand in the whole record only: offices, candidates, accounts.
  private func mentions(of merged: Set<String>) throws -> Set<String> {
    var found: Set<String> = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, type, body FROM actor JOIN entry ON entry.key = actor.key
          JOIN record ON record.key = actor.key WHERE instr(body, '"org":')
        UNION ALL SELECT id, type, body FROM quote JOIN entry ON entry.key = quote.key
          JOIN record ON record.key = quote.key WHERE instr(body, '"speakerCandidates":')
        UNION ALL SELECT id, type, body FROM event JOIN entry ON entry.key = event.key
          JOIN record ON record.key = event.key WHERE instr(body, '"accounts":')
        """)
    while let row = try rows.next() {
      guard let type = RecordType(rawValue: row["type"]) else { continue }
      let record = try RecordBody.record(
        type: type, id: row["id"], body: row["body"], text: nil)
      if References.of(record).contains(where: merged.contains) { found.insert(record.id) }
    }
    return found
  }

  private static let links = "SELECT key FROM link WHERE :key IN (\"from\", \"to\")"

  /// What refers to an entry of a type, by its key.
  private static let statements: [RecordType: [String]] = [
    .actor: [
      links, "SELECT quote FROM quoteSpeaker WHERE actor = :key",
      "SELECT quote FROM quoteAbout WHERE target = :key",
      "SELECT report FROM reportSpeaker WHERE actor = :key",
      "SELECT report FROM credit WHERE actor = :key",
      "SELECT key FROM naming WHERE actor = :key",
      "SELECT event FROM eventParticipant WHERE actor = :key",
      "SELECT key FROM source WHERE :key IN (actor, owner)",
    ],
    .source: [
      links, "SELECT key FROM article WHERE source = :key",
      "SELECT key FROM article WHERE host = :key",
      "SELECT report FROM credit WHERE source = :key",
    ],
    .quote: [
      links, "SELECT key FROM report WHERE quote = :key",
      "SELECT key FROM quote WHERE translationOf = :key",
    ],
    .event: [
      links, "SELECT article FROM articleEvent WHERE event = :key",
      "SELECT key FROM quote WHERE spokenIn = :key",
      "SELECT quote FROM quoteAbout WHERE target = :key",
      "SELECT key FROM event WHERE partOf = :key",
    ],
  ]
}
