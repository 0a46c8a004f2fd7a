internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The record of an id or of an alias.
  public func record(_ id: String) async throws -> GraphRecord? {
    try await read { database in
      guard let entry = try EntryKey.find(id, in: database) else { return nil }
      return try Self.record(database, entry)
    }
  }

  /// The ids that are meant by one that nothing bears.
  public func idsMeant(by id: String) async throws -> [String] {
    guard !id.isEmpty else { return [] }
    return try await read { database in
      let ids = NearestIDs(database)
      let endings = try ids.ending(like: id, limit: 5)
      return endings.isEmpty ? Array(try ids.nearest(to: [id]).values) : endings
    }
  }

  /// Records of a type by id.
  public func records(
    of type: RecordType, _ request: PageRequest
  ) async throws -> Page<GraphRecord> {
    try await read { database in
      let ids = try Self.ids(database, of: type, request)
      let items = try ids.entries.compactMap { try Self.record(database, $0) }
      let first = ids.entries.first?.id
      let last = ids.entries.last?.id
      return Page(
        items: items, previous: ids.hasPrevious ? first.map { Place(token: $0) } : nil,
        next: ids.hasNext ? last.map { Place(token: $0) } : nil,
        start: ids.hasPrevious ? nil : 0)
    }
  }

  /// The names of ids.
  public func names(of ids: [String]) async throws -> [String: String] {
    try await read { database in
      var names: [String: String] = [:]
      for id in ids where names[id] == nil { names[id] = try Self.name(database, id) }
      return names
    }
  }

  /// The name of an id, whatever its type.
  static func name(_ database: Database, _ id: String) throws -> String? {
    guard let entry = try EntryKey.find(id, in: database) else { return nil }
    let sql =
      switch entry.type {
      case .source, .actor, .event: "SELECT name FROM \(entry.type.rawValue) WHERE key = ?"
      case .article:
        "SELECT coalesce(body ->> '$.title', body ->> '$.url') FROM record WHERE key = ?"
      case .quote, .report: "SELECT text FROM record WHERE key = ?"
      case .naming: "SELECT body ->> '$.as' FROM record WHERE key = ?"
      case .link: "SELECT rel FROM link WHERE key = ?"
      }
    return try String.fetchOne(database.cachedStatement(sql: sql), arguments: [entry.key])
      ?? entry.id
  }

  /// The record of an entry.
  static func record(_ database: Database, _ entry: EntryKey) throws -> GraphRecord? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT body, text FROM record WHERE key = ?1
        UNION ALL
        SELECT body, text FROM original WHERE key = ?1 AND body IS NOT NULL LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: [entry.key]) else { return nil }
    return try RecordBody.record(type: entry.type, id: entry.id, body: row[0], text: row[1])
  }

  private struct IDs {
    var entries: [EntryKey]
    var hasPrevious: Bool
    var hasNext: Bool
  }

  private static func ids(
    _ database: Database, of type: RecordType, _ request: PageRequest
  ) throws -> IDs {
    let limit = request.limit
    func forward(_ comparison: String, _ id: String, _ limit: Int) throws -> [EntryKey] {
      try fetch(database, type, "id \(comparison) ? ORDER BY id LIMIT ?", id, limit)
    }
    func backward(_ id: String?, _ limit: Int) throws -> [EntryKey] {
      let condition = id == nil ? "? IS NULL" : "id < ?"
      return try fetch(database, type, "\(condition) ORDER BY id DESC LIMIT ?", id, limit)
        .reversed()
    }
    switch request.start {
    case .first:
      let found = try forward(">", "", limit + 1)
      return IDs(
        entries: Array(found.prefix(limit)), hasPrevious: false, hasNext: found.count > limit)
    case .after(let place):
      let found = try forward(">", place.token, limit + 1)
      return IDs(
        entries: Array(found.prefix(limit)), hasPrevious: true, hasNext: found.count > limit)
    case .last:
      let found = try backward(nil, limit + 1)
      return IDs(
        entries: Array(found.suffix(limit)), hasPrevious: found.count > limit, hasNext: false)
    case .before(let place):
      let found = try backward(place.token, limit + 1)
      return IDs(
        entries: Array(found.suffix(limit)), hasPrevious: found.count > limit, hasNext: true)
    case .around(let id):
      guard let entry = try EntryKey.find(id, in: database), entry.type == type else {
        return try ids(database, of: type, PageRequest(.first, limit: limit))
      }
      let before = try backward(entry.id, limit / 2 + 1)
      let after = try forward(">=", entry.id, limit - min(before.count, limit / 2) + 1)
      let count = limit - min(before.count, limit / 2)
      return IDs(
        entries: Array(before.suffix(limit / 2) + after.prefix(count)),
        hasPrevious: before.count > limit / 2, hasNext: after.count > count)
    }
  }

  private static func fetch(
    _ database: Database, _ type: RecordType, _ condition: String, _ id: String?, _ limit: Int
  ) throws -> [EntryKey] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT key, id FROM (
          SELECT key, id FROM entry WHERE type = ?1
          UNION ALL
          SELECT key, id FROM original WHERE type = ?1 AND id IN (SELECT old FROM alias))
        WHERE \(condition)
        """,
      arguments: [type.rawValue, id, limit]
    ).map { EntryKey(key: $0["key"], id: $0["id"], type: type) }
  }
}
