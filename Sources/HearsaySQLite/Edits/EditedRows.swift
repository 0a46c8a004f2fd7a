internal import GRDB
internal import HearsayModel

/// Works the edits in effect into the rows of records, and out of them again.
///
/// Of each record that is changed the original is kept as it was imported. Working out is
/// putting the originals back; so what stands is always what the edits in effect make of what
/// was imported. What is reckoned from the records has to be reckoned anew afterwards.
struct EditedRows {
  private let database: Database
  private let rows: RecordTables

  init(_ session: LoadSession) {
    database = session.database
    rows = session.rows
  }

  /// Whether any record is not as it was imported.
  static func exist(in database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM original)") ?? false
  }

  // MARK: Working out

  /// Puts all records back as they were imported.
  func workOut() throws {
    let originals = try Row.fetchAll(database, sql: "SELECT * FROM original ORDER BY key")
    guard !originals.isEmpty else { return }
    let kept = try Int64.fetchSet(
      database,
      sql: "SELECT entry FROM alias WHERE edit IS NOT NULL OR link IS NOT NULL")
    try database.execute(sql: "DELETE FROM alias WHERE edit IS NOT NULL OR link IS NOT NULL")
    for row in originals { try remove(row) }
    for row in originals where !row.hasNull(atIndex: 7) { try putBack(row) }
    try database.execute(sql: "DELETE FROM original")
    try rows.names.removeOrphans()
    for key in kept { try renewNames(of: key) }
  }

  /// Takes out what stands in an original's place, and enters it again without its rows.
  private func remove(_ row: Row) throws {
    guard let type = RecordType(rawValue: row["type"]) else { return }
    try rows.remove(type: type, key: row["key"])
    try database.execute(sql: "DELETE FROM entry WHERE key = ?", arguments: [row["key"]])
    guard !row.hasNull(atIndex: 7) else { return }
    try database.execute(
      sql: """
        INSERT INTO entry (key, id, type, status, import, line, hash)
        SELECT key, id, type, status, import, line, hash FROM original WHERE key = ?
        """, arguments: [row["key"]])
  }

  private func putBack(_ row: Row) throws {
    guard let type = RecordType(rawValue: row["type"]) else { return }
    let body: String = row["body"]
    let record = try RecordBody.record(type: type, id: row["id"], body: body, text: row["text"])
    try insert(record, key: row["key"], body: body)
  }

  // MARK: Working in

  /// Works in the edits in effect, where records are as they were imported.
  func workIn(_ history: EditHistory) throws {
    let edits = history.inEffect.filter { !$0.change.isAnnotation }
    let work = try EditWork(TableBase(database), edits: edits)
    let aliases = work.aliases
    let ids = try work.touched.union(EditedReferences(database).ids(to: Array(aliases.keys)))
      .subtracting(aliases.keys).sorted()
    var changed: [GraphRecord] = []
    for id in ids {
      guard let record = try work.effective(id) else { continue }
      let base = try TableBase(database).record(id)
      if base != record || work.isWithin(record) { changed.append(record) }
    }
    changed += work.mergeLinks.map(GraphRecord.link)
    let keys = try changed.map { try keep($0) }
    for id in aliases.keys.sorted() { try takeOut(id) }
    for (id, alias) in aliases { try enter(alias, for: id) }
    for (record, key) in zip(changed, keys) {
      try insert(record, key: key)
      if work.isWithin(record) {
        try database.execute(sql: "DELETE FROM link WHERE key = ?", arguments: [key])
      }
    }
    try nameMerged(aliases)
  }

  /// Has a search find entries by the names of those that are merged into them.
  private func nameMerged(_ aliases: [String: EditWork.Alias]) throws {
    guard !aliases.isEmpty else { return }
    try rows.names.removeOrphans()
    for (id, alias) in aliases {
      guard let kept = try EntryKey.find(alias.kept, in: database) else { continue }
      for name in try TableBase(database).record(id)?.names ?? [] {
        try rows.names.add(name, of: kept.key)
      }
    }
  }

  /// Keeps the original of a record that is to change, and takes its rows out; gives its
  /// key.
  ///
  /// A record of which nothing was imported is entered.
  private func keep(_ record: GraphRecord) throws -> Int64 {
    guard let entry = try EntryKey.find(record.id, in: database) else { return try make(record) }
    try keepOriginal(entry.key)
    try rows.remove(type: record.type, key: entry.key)
    try database.execute(
      sql: "UPDATE entry SET status = ? WHERE key = ?",
      arguments: [record.provenance.status.rawValue, entry.key])
    return entry.key
  }

  private func make(_ record: GraphRecord) throws -> Int64 {
    let key: Int64 =
      try Int64.fetchOne(
        database,
        sql: """
          SELECT max(coalesce((SELECT max(key) FROM entry), 0),
            coalesce((SELECT max(key) FROM original), 0)) + 1
          """) ?? 1
    // No line of a file has it, and no later load takes it for its own.
    try database.execute(
      sql: """
        INSERT INTO entry (key, id, type, status, import, line, hash)
        SELECT ?, ?, ?, ?, min(key), 0, 0 FROM import
        """,
      arguments: [
        key, record.id, record.type.rawValue, record.provenance.status.rawValue,
      ])
    try database.execute(
      sql: """
        INSERT INTO original (key, id, type, status, import, line, hash)
        SELECT key, id, type, status, import, line, hash FROM entry WHERE key = ?
        """, arguments: [key])
    return key
  }

  private func keepOriginal(_ key: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO original (key, id, type, status, import, line, hash, body, text)
        SELECT entry.key, id, type, status, import, line, hash, body, text
        FROM entry JOIN record ON record.key = entry.key WHERE entry.key = ?
        """, arguments: [key])
  }

  /// Takes out an entry whose id leads to another from now on.
  private func takeOut(_ id: String) throws {
    guard let entry = try EntryKey.find(id, in: database) else { return }
    try keepOriginal(entry.key)
    try rows.remove(type: entry.type, key: entry.key)
    try database.execute(sql: "DELETE FROM entry WHERE key = ?", arguments: [entry.key])
  }

  private func enter(_ alias: EditWork.Alias, for id: String) throws {
    let kept = try EntryKey.find(alias.kept, in: database)
    let link = try EntryKey.find(alias.link.rawValue, in: database)
    try database.execute(
      sql: "INSERT INTO alias (old, entry, edit, link) VALUES (?, ?, ?, ?)",
      arguments: [id, kept?.key, alias.edit, link?.key])
  }

  private func insert(_ record: GraphRecord, key: Int64, body: String? = nil) throws {
    try rows.insert(record, key: key, body: body) { id in
      guard let entry = try EntryKey.find(id, in: database) else {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "\(record.id) refers to \(id), which is not there")
      }
      return entry.key
    }
  }

  // MARK: Names

  /// Finds an entry by its own names again, and by those that others give it.
  private func renewNames(of key: Int64) throws {
    try rows.names.removeAll(of: key)
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT id, type, body FROM entry JOIN record ON record.key = entry.key
          WHERE entry.key = ?
          """, arguments: [key]), let type = RecordType(rawValue: row["type"])
    else { return }
    let record = try RecordBody.record(type: type, id: row["id"], body: row["body"], text: nil)
    for name in record.names { try rows.names.add(name, of: key) }
    let namings = try String.fetchAll(
      database,
      sql: """
        SELECT body ->> '$.as' FROM naming JOIN record ON record.key = naming.key
        WHERE naming.actor = ?
        """, arguments: [key])
    for name in namings { try rows.names.add(name, of: key) }
    let credits = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT words FROM credit WHERE ? IN (source, actor) AND words <> ''",
      arguments: [key])
    for words in credits { try rows.names.add(folded: words, of: key) }
  }
}

extension GraphRecord {
  /// The names by which a search finds the entry.
  fileprivate var names: [String] {
    switch self {
    case .source(let source): [source.name] + source.sameAs + source.domains
    case .actor(let actor): [actor.name] + actor.aliases
    case .event(let event): [event.name]
    case .article, .quote, .report, .naming, .link: []
    }
  }
}
