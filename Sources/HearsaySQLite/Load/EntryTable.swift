internal import GRDB
internal import HearsayModel

/// The ids of the library and the keys that stand for them while it is loaded:
/// a key is given out at the first mention, be it the record or a reference.
final class EntryTable {
  /// What an id stands for.
  struct Entry {
    var key: Int64
    /// Nil: mentioned, and not yet brought.
    var type: RecordType?
  }

  /// What becomes of a record that is brought.
  enum Claim {
    case new(key: Int64)
    case replaces(key: Int64)
    case unchanged
    /// The same load has brought it already, there.
    case twice(path: String, line: Int)
    /// Another graph has brought it, with other content.
    case foreign(graph: String)
    /// It is in the library as a record of another type.
    case otherType(RecordType)
  }

  private var known: [String: Entry] = [:]
  /// While an empty library is filled, what has been given out; else nil.
  private var given: IDFilter?
  private let find: BulkStatement
  private let details: BulkStatement
  private let insert: BulkStatement
  private let update: BulkStatement
  private var nextKey: Int64
  /// The first import of this load.
  private let firstImport: Int64

  init(_ database: Database, firstImport: Int64) throws {
    self.firstImport = firstImport
    find = try BulkStatement(
      database, "SELECT key, type FROM entry WHERE id = ?")
    details = try BulkStatement(
      database,
      """
      SELECT entry.hash, entry.import, import.path, entry.line, import.graph, graph.identity
      FROM entry JOIN import ON import.key = entry.import JOIN graph ON graph.key = import.graph
      WHERE entry.key = ?
      """)
    insert = try BulkStatement(
      database,
      "INSERT INTO entry (key, id, type, status, import, line, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
    update = try BulkStatement(
      database,
      "UPDATE entry SET type = ?, status = ?, import = ?, line = ?, hash = ? WHERE key = ?")
    nextKey = 1 + (try Int64.fetchOne(database, sql: "SELECT max(key) FROM entry") ?? 0)
    given = nextKey == 1 ? IDFilter() : nil
  }

  /// The entry of an id that something refers to.
  func mention(_ id: String) throws -> Entry {
    if let entry = known[id] { return entry }
    if let entry = try fetch(id) {
      remember(id, entry)
      return entry
    }
    let entry = Entry(key: nextKey, type: nil)
    nextKey += 1
    try insert.run(
      .integer(entry.key), .text(id), .text("missing"), .text("accepted"), .null, .integer(0),
      .integer(0))
    remember(id, entry)
    return entry
  }

  /// Enters a record that is brought.
  func claim(
    _ record: GraphRecord, hash: Int64, import importKey: Int64, graph: Int64, line: Int
  ) throws -> Claim {
    let id = record.id
    let found = try known[id] ?? fetch(id)
    guard let found else {
      let key = nextKey
      nextKey += 1
      try insert.run(
        .integer(key), .text(id), .text(record.type.rawValue),
        .text(record.provenance.status.rawValue), .integer(importKey), .integer(Int64(line)),
        .integer(hash))
      remember(id, Entry(key: key, type: record.type))
      return .new(key: key)
    }
    let claim =
      found.type == nil
      ? Claim.new(key: found.key)
      : try contest(found, record.type, hash: hash, graph: graph)
    switch claim {
    case .new(let key), .replaces(let key):
      try update.run(
        .text(record.type.rawValue), .text(record.provenance.status.rawValue),
        .integer(importKey), .integer(Int64(line)), .integer(hash), .integer(key))
      remember(id, Entry(key: key, type: record.type))
    case .unchanged, .twice, .foreign, .otherType: break
    }
    return claim
  }

  private func contest(_ found: Entry, _ type: RecordType, hash: Int64, graph: Int64) throws
    -> Claim
  {
    let claim = try details.first(.integer(found.key)) { row -> Claim in
      if row.integer(1) >= firstImport {
        return .twice(path: row.text(2), line: Int(row.integer(3)))
      }
      if row.integer(0) == hash { return .unchanged }
      guard row.integer(4) == graph else { return .foreign(graph: row.text(5)) }
      guard let old = found.type, old == type else { return .otherType(found.type ?? type) }
      return .replaces(key: found.key)
    }
    return claim ?? .new(key: found.key)
  }

  private func fetch(_ id: String) throws -> Entry? {
    if let given, !given.mayContain(id) { return nil }
    return try find.first(.text(id)) {
      Entry(key: $0.integer(0), type: RecordType(rawValue: $0.text(1)))
    }
  }

  /// The memory is bounded: when it is full it starts afresh.
  private func remember(_ id: String, _ entry: Entry) {
    if known.count >= 100_000 { known.removeAll(keepingCapacity: true) }
    known[id] = entry
    given?.insert(id)
  }
}
