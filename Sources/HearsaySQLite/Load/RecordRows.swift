internal import GRDB
internal import HearsayModel

/// Writes records into the rows of their types; they stand in their tables once `flush` was
/// called.
///
/// References are keys that `refer` gives for ids; it notes which types the id may
/// have, for the checks when all is there.
final class RecordRows {
  /// Gives the key of an id that stands in a field.
  typealias Reference = (_ id: String, _ field: String, _ allowed: [RecordType]) throws -> Int64

  let names: NameTable
  private let database: Database
  private let writers: [TableWriter]

  init(_ database: Database, _ feed: RowFeed, names: NameTable) throws {
    self.database = database
    self.names = names
    writers = try RecordTable.allCases.map {
      try TableWriter(feed, database, $0.insertion, width: $0.width)
    }
  }

  /// Writes a record's rows under its key.
  func insert(_ record: GraphRecord, key: Int64, body: RecordBody, refer: Reference) throws {
    try row(.record).put(key).put(body.json).put(body.text)
    switch record {
    case .source(let record): try insert(record, key, refer)
    case .actor(let record): try insert(record, key, refer)
    case .event(let record): try insert(record, key, refer)
    case .article(let record): try insert(record, key, body.rowHash, refer)
    case .quote(let record): try insert(record, key, body.rowHash, refer)
    case .report(let record): try insert(record, key, body.rowHash, refer)
    case .naming(let record): try insert(record, key, refer)
    case .link(let record): try insert(record, key, refer)
    }
  }

  /// Takes a record's rows out; names that only it gave go when all are renewed.
  func remove(type: RecordType, key: Int64) throws {
    for part in Self.parts[type] ?? [] {
      try database.execute(
        sql: "DELETE FROM \(part) WHERE \(type.rawValue) = ?", arguments: [key])
    }
    try database.execute(sql: "DELETE FROM \(type.rawValue) WHERE key = ?", arguments: [key])
    try database.execute(sql: "DELETE FROM record WHERE key = ?", arguments: [key])
  }

  /// The place for the values of one more row of a table.
  @inline(__always)
  func row(_ table: RecordTable) throws -> RowBuffer { try writers[table.rawValue].row() }

  /// Writes what was inserted.
  func flush() throws {
    for writer in writers { try writer.flush() }
  }

  private static let parts: [RecordType: [RecordTable]] = [
    .event: [.eventParticipant], .article: [.articleEvent],
    .quote: [.quoteSpeaker, .quoteAbout], .report: [.reportSpeaker, .credit],
  ]
}

extension RowBuffer {
  /// A status, by its name.
  @discardableResult
  func put(_ provenance: Provenance) -> RowBuffer { put(provenance.status.rawValue) }
}
