import Foundation
import GRDB
import HearsayModel
import HearsaySQLite
import Testing

@Suite struct SchemaTests {
  @Test func `Foreign keys and the file hold after a load`() async throws {
    try await withLibrary("bridge-2025") { database in
      let (keys, file) = try database.read { database in
        (
          try Row.fetchAll(database, sql: "PRAGMA foreign_key_check"),
          try String.fetchOne(database, sql: "PRAGMA integrity_check")
        )
      }
      #expect(keys.isEmpty)
      #expect(file == "ok")
      try database.write { database in
        try database.execute(
          sql: "INSERT INTO wordingIndex (wordingIndex) VALUES ('integrity-check')")
      }
    }
  }

  @Test(
    "The schema refuses what must not be",
    arguments: [
      "INSERT INTO report (key, quote, article, wording, isExamined, isDisputed, isFirstHand, status)"
        + " VALUES (1, 999999, 1, 0, 0, 0, 0, 'accepted')",
      "UPDATE quote SET status = 'perhaps'",
      "UPDATE entry SET id = (SELECT max(id) FROM entry)",
      "UPDATE entry SET import = NULL",
      "UPDATE entry SET type = 'story'",
      "UPDATE record SET body = 'no JSON'",
      "UPDATE quoteTotal SET reports = -1",
      "UPDATE quoteTotal SET reports = 'many'",
      "DELETE FROM actor",
      "INSERT INTO alias (old, entry) VALUES ('q:old', 999999)",
    ])
  func invariants(statement: String) async throws {
    try await withLibrary("libya-2020") { database in
      #expect(throws: DatabaseError.self) {
        try database.write { try $0.execute(sql: statement) }
      }
    }
  }

  @Test func `An alias leads to the record that bears another id now`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let database = try DatabaseQueue(path: path)
      try await database.write {
        try $0.execute(
          sql: """
            INSERT INTO alias (old, entry) SELECT 'q:older', key FROM entry WHERE id = 'q:jihad'
            """)
      }
      #expect(try await store.quote(ID("q:older"))?.id == ID("q:jihad"))
      #expect(try await store.record("q:older")?.id == "q:jihad")
    }
  }

  @Test func `Documentation/Schema.md tells of each table, view and column`() async throws {
    let document = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Documentation/Schema.md"), encoding: .utf8)
    let told = Set(
      document.split(separator: "\n").flatMap { line -> [String] in
        guard line.hasPrefix("| `") else { return [] }
        return [line.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)]
      })
    try await withLibrary("libya-2020", withSubstrings: true) { database in
      let there = try database.read { database in
        try String.fetchAll(
          database,
          sql: """
            SELECT '`' || list.name || '.' || info.name || '`'
            FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
            WHERE list.schema = 'main' AND list.type IN ('table', 'view', 'virtual')
              AND list.name NOT LIKE 'sqlite%' AND list.name NOT LIKE 'grdb%'
            """)
      }
      #expect(Set(there).subtracting(told).sorted() == [])
      #expect(told.subtracting(there).sorted() == [])
    }
  }

  /// A library with a sample, as any SQLite program sees it.
  private func withLibrary(
    _ sample: String, withSubstrings: Bool = false, _ body: (DatabaseQueue) throws -> Void
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample(sample, into: store)
      if withSubstrings { try await store.makeSubstringIndex { _ in } }
      try store.close()
      try body(try DatabaseQueue(path: path))
    }
  }
}
