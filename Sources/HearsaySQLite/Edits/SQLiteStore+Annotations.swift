internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// What users have said of entries.
  public func annotations(of ids: [String]) async throws -> [String: Annotation] {
    try await read { database in
      var found: [String: Annotation] = [:]
      for id in ids where found[id] == nil {
        guard let entry = try EntryKey.find(id, in: database) else { continue }
        let annotation = try Self.annotation(database, entry, askedAs: id)
        if !annotation.isEmpty { found[id] = annotation }
      }
      return found
    }
  }

  private static func annotation(
    _ database: Database, _ entry: EntryKey, askedAs id: String
  ) throws -> Annotation {
    let merged = try MergedEntries(database).entries(of: entry)
    let isMarked = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM mark WHERE entry = ?"),
      arguments: [entry.key])
    return Annotation(
      isMarked: isMarked ?? false, tags: try tags(database, entry.key),
      note: try note(database, entry.key), mergedFrom: merged,
      mergedInto: entry.id == id
        ? nil : Named(id: entry.id, name: try name(database, entry.id) ?? entry.id),
      decisions: try EditLog(database).decisions(on: Set([entry.id] + merged.map(\.id))))
  }

  static func tags(_ database: Database, _ key: Int64) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT name FROM tag WHERE entry = ? ORDER BY name"),
      arguments: [key])
  }

  static func note(_ database: Database, _ key: Int64) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM note WHERE entry = ?"), arguments: [key])
  }
}
