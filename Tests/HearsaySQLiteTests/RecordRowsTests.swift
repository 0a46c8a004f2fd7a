import GRDB
import HearsayModel
import Testing

@testable import HearsaySQLite

/// Records come into their rows with mentions of ids, which keys replace.
struct RecordRowsTests {
  private let report = Report(
    id: ID("r:1"), quote: ID("q:1"), article: ID("a:1"), exact: "He said \"no\"\n",
    via: [[Hop(target: .source(ID("s:1")), as: "Agency")]])

  @Test("A record mentions its own id first, then those that it refers to, in order")
  func mentions() {
    let rows = RecordRows(seed: 1)
    rows.add(.source(Source(id: ID("s:1"), name: "Agency")), line: 2)
    rows.add(.report(report), line: 3)
    let batch = rows.take()
    #expect(batch.mentions.map { batch.id(of: $0) } == ["s:1", "r:1", "q:1", "a:1", "s:1"])
    #expect(batch.records.map(\.mentionsEnd) == [1, 5])
    #expect(batch.records.map(\.line) == [2, 3])
    #expect(batch.names.map(\.owner.index) == [0, 4])
    #expect(rows.count == 0 && rows.take().mentions.isEmpty)
  }

  @Test("Rows of a record without a key are left out, the others bear their keys")
  func keys() throws {
    let rows = RecordRows(seed: 1)
    rows.add(.quote(Quote(id: ID("q:1"), text: "No", speakers: [ID("p:1")])), line: 2)
    rows.add(.report(report), line: 3)
    var batch = rows.take()
    batch.resolve([0, 0, 20, 10, 30, 40], keepsAll: false)
    func row(_ table: RecordTable) -> [Int64] { batch.tables[table.rawValue].cells.map(\.value) }
    #expect(row(.quote).isEmpty && row(.quoteSpeaker).isEmpty)
    #expect(row(.report).prefix(3) == [20, 10, 30])
    #expect(row(.credit).prefix(4) == [20, 0, 0, 40])
  }

  @Test("A record is written and read back as it was, its body as it is given")
  func written() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      let tables = try RecordTables(
        database, RowFeed(database), names: NameTable(database))
      let keys: [String: Int64] = ["q:1": 10, "a:1": 30, "s:1": 40]
      try tables.insert(.report(report), key: 20) { keys[$0] ?? 0 }
      let row = try #require(try Row.fetchOne(database, sql: "SELECT * FROM record"))
      let record = try RecordBody.record(
        type: .report, id: "r:1", body: row["body"], text: row["text"])
      #expect(record == .report(report))
      #expect(try Int64.fetchOne(database, sql: "SELECT source FROM credit") == 40)
      try tables.remove(type: .report, key: 20)
      try tables.insert(.report(report), key: 20, body: "{ }") { keys[$0] ?? 0 }
      #expect(try String.fetchOne(database, sql: "SELECT body FROM record") == "{ }")
    }
  }
}
