internal import GRDB
internal import HearsayModel

/// Writes the rows of records into their tables, and takes them out again.
final class RecordTables {
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

  /// Writes the rows of a batch; see `RecordBatch.resolve`.
  func write(_ batch: consuming RecordBatch, keys: [Int64], keepsAll: Bool = true) throws {
    for name in batch.names {
      let owner = keys[Int(name.owner.index)]
      if owner != 0 { try names.add(name.name, of: owner) }
    }
    batch.resolve(keys, keepsAll: keepsAll)
    for (table, writer) in zip(batch.tables, writers) where !table.cells.isEmpty {
      try table.withView { try writer.write($0) }
    }
  }

  /// Writes the rows of one record under its key; `find` gives the keys of the ids that it
  /// refers to.
  func insert(
    _ record: GraphRecord, key: Int64, body: String? = nil, find: (String) throws -> Int64
  ) throws {
    let rows = RecordRows(seed: 0)
    rows.add(record, line: 0, body: body)
    let batch = rows.take()
    let keys = try batch.mentions.dropFirst().map { try find(batch.id(of: $0)) }
    try write(batch, keys: [key] + keys)
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

  private static let parts: [RecordType: [RecordTable]] = [
    .event: [.eventParticipant], .article: [.articleEvent],
    .quote: [.quoteSpeaker, .quoteAbout], .report: [.reportSpeaker, .credit],
  ]
}
