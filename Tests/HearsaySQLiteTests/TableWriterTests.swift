import GRDB
import Testing

@testable import HearsaySQLite

struct TableWriterTests {
  @Test("Values of all kinds come into the table as they were put")
  func values() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE part (key INTEGER PRIMARY KEY, a ANY, b ANY) STRICT")
      let writer = try TableWriter(
        RowFeed(database), database, "INSERT OR FAIL INTO part (key, a, b)", width: 3)
      try writer.row().put(1 as Int64).put("a wording").put("")
      try writer.row().put(2 as Int64).putNull().put(nil as String?)
      try writer.row().put(3 as Int64).put(true).put(Int64.min)
      let bytes: [UInt8] = [0, 255, 1]
      let row = try writer.row().put(4 as Int64)
      bytes.withUnsafeBytes { _ = row.put(blob: $0) }
      [UInt8]().withUnsafeBytes { _ = row.put(blob: $0) }
      try writer.flush()
      let found = try String.fetchAll(
        database,
        sql: "SELECT key || ' ' || typeof(a) || ' ' || quote(a) || ' ' || quote(b) FROM part")
      #expect(
        found == [
          "1 text 'a wording' ''", "2 null NULL NULL", "3 integer 1 -9223372036854775808",
          "4 blob X'00FF01' X''",
        ])
    }
  }

  @Test("Rows beyond what is written at once all arrive, with their own texts")
  func many() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE part (key INTEGER PRIMARY KEY, words TEXT) STRICT")
      let writer = try TableWriter(
        RowFeed(database), database, "INSERT OR FAIL INTO part (key, words)", width: 2)
      for number in 0..<5000 { try writer.row().put(Int64(number)).put("words \(number)") }
      try writer.row().put(5000 as Int64).put(String(repeating: "long ", count: 200_000))
      try writer.row().put(5001 as Int64).put("words 5001")
      try writer.flush()
      let right = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM part WHERE words = 'words ' || key")
      #expect(right == 5001)
      #expect(
        try Int.fetchOne(database, sql: "SELECT length(words) FROM part WHERE key = 5000")
          == 1_000_000)
    }
  }

  @Test("What the table refuses is an error")
  func refused() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE part (key INTEGER PRIMARY KEY) STRICT")
      let writer = try TableWriter(
        RowFeed(database), database, "INSERT OR FAIL INTO part (key)", width: 1)
      try writer.row().put(1 as Int64)
      try writer.row().put(1 as Int64)
      #expect(throws: DatabaseError.self) { try writer.flush() }
    }
  }
}
