internal import GRDB
internal import HearsayModel

/// The ids of the library and the keys that stand for them while it is loaded:
/// a key is given out at the first mention, be it the record or a reference.
final class EntryTable {
  typealias Entry = IDTable.Entry

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

  /// Of the hashes by which ids are known.
  let seed = IDTable.seed()
  private var known = IDTable()
  /// Ids that are mentioned and not yet brought, by their keys: they get their rows when they
  /// are brought, or at the end.
  private var waiting: [Int64: (id: String, hash: UInt64)] = [:]
  /// So many wait at most.
  private static let mostWaiting = 100_000
  /// Whether the library was empty, so that all its ids are known.
  private let isFilling: Bool
  private let lookUp: BulkStatement
  private let details: BulkStatement
  private let rows: TableWriter
  private let update: BulkStatement
  private var nextKey: Int64
  /// The first import of this load.
  private let firstImport: Int64

  init(_ database: Database, _ feed: RowFeed, firstImport: Int64) throws {
    self.firstImport = firstImport
    lookUp = try BulkStatement(
      database, "SELECT key, type FROM entry WHERE id = ?")
    details = try BulkStatement(
      database,
      """
      SELECT entry.hash, entry.import, import.path, entry.line, import.graph, graph.identity
      FROM entry JOIN import ON import.key = entry.import JOIN graph ON graph.key = import.graph
      WHERE entry.key = ?
      """)
    rows = try TableWriter(
      feed, database, "INSERT OR FAIL INTO entry (key, id, type, status, import, line, hash)",
      width: 7)
    update = try BulkStatement(
      database,
      "UPDATE entry SET type = ?, status = ?, import = ?, line = ?, hash = ? WHERE key = ?")
    nextKey = 1 + (try Int64.fetchOne(database, sql: "SELECT max(key) FROM entry") ?? 0)
    isFilling = nextKey == 1
  }

  /// The entry of an id that something refers to.
  func find(_ mention: RecordBatch.Mention, in batch: borrowing RecordBatch) throws -> Entry {
    if let entry = known[mention.hash] { return entry }
    if let entry = try fetch(mention, in: batch) {
      known.set(mention.hash, entry)
      return entry
    }
    let entry = Entry(key: nextKey, type: nil)
    nextKey += 1
    known.set(mention.hash, entry)
    waiting[entry.key] = (batch.id(of: mention), mention.hash)
    if waiting.count >= Self.mostWaiting { try writeWaiting() }
    return entry
  }

  /// Enters a record that is brought under the id that it mentions first.
  func claim(
    _ record: RecordBatch.Record, _ mention: RecordBatch.Mention,
    in batch: borrowing RecordBatch, import importKey: Int64, graph: Int64
  ) throws -> Claim {
    let type = record.type
    let status = record.status.rawValue
    let found = try known[mention.hash] ?? fetch(mention, in: batch)
    let key = found?.key ?? nextKey
    if found == nil { nextKey += 1 }
    let claim =
      try found.map { try contest($0, type, hash: record.hash, graph: graph) } ?? .new(key: key)
    switch claim {
    case .new, .replaces:
      if let found, found.type != nil || found.isWritten {
        try rows.flush()
        try update.run(
          .text(type.rawValue), .text(status), .integer(importKey), .integer(Int64(record.line)),
          .integer(record.hash), .integer(key))
      } else {
        if found != nil { waiting[key] = nil }
        let row = try rows.row().put(key)
        batch.withBytes(of: mention) { _ = row.put(bytes: $0) }
        row.put(type.rawValue).put(status).put(importKey).put(Int64(record.line))
          .put(record.hash)
      }
      known.set(mention.hash, Entry(key: key, type: type))
    case .unchanged, .twice, .foreign, .otherType:
      if let found { known.set(mention.hash, found) }
    }
    return claim
  }

  /// Writes what is left when all records were brought, and forgets the ids.
  func finish() throws {
    try writeWaiting()
    try rows.flush()
    known = IDTable()
  }

  private func writeWaiting() throws {
    for (key, mention) in waiting.sorted(by: { $0.key < $1.key }) {
      try rows.row().put(key).put(mention.id).put("missing").put("accepted").putNull().put(
        0 as Int64
      )
      .put(0 as Int64)
      known.set(mention.hash, Entry(key: key, type: nil, isWritten: true))
    }
    waiting.removeAll()
  }

  private func contest(_ found: Entry, _ type: RecordType, hash: Int64, graph: Int64) throws
    -> Claim
  {
    guard found.type != nil else { return .new(key: found.key) }
    try rows.flush()
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

  private func fetch(
    _ mention: RecordBatch.Mention, in batch: borrowing RecordBatch
  ) throws -> Entry? {
    guard !isFilling else { return nil }
    return try lookUp.first(.text(batch.id(of: mention))) {
      Entry(key: $0.integer(0), type: RecordType(rawValue: $0.text(1)), isWritten: true)
    }
  }
}
