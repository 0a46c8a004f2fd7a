internal import GRDB
internal import HearsayModel

/// Writes records into the rows of their types.
///
/// References are keys that `refer` gives for ids; it notes which types the id may
/// have, for the checks when all is there.
final class RecordRows {
  typealias Value = BulkStatement.Value

  /// Gives the key of an id that stands in a field.
  typealias Reference = (_ id: String, _ field: String, _ allowed: [RecordType]) throws -> Int64

  let names: NameTable
  private let database: Database
  private let insertions: [BulkStatement]

  init(_ database: Database, names: NameTable) throws {
    self.database = database
    self.names = names
    insertions = try RecordTable.allCases.map { try BulkStatement(database, $0.insertion) }
  }

  /// Writes a record's rows under its key.
  func insert(_ record: GraphRecord, key: Int64, body: RecordBody, refer: Reference) throws {
    try add(.record, .integer(key), .bytes(body.json), Value(body.text))
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

  /// Adds a row.
  func add(_ table: RecordTable, _ values: Value...) throws {
    try insertions[table.rawValue].run(values)
  }

  private static let parts: [RecordType: [RecordTable]] = [
    .event: [.eventParticipant], .article: [.articleEvent],
    .quote: [.quoteSpeaker, .quoteAbout], .report: [.reportSpeaker, .credit],
  ]
}

extension BulkStatement.Value {
  /// A status, by its name.
  init(_ provenance: Provenance) { self = .text(provenance.status.rawValue) }
}
