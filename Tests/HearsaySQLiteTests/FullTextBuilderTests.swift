import GRDB
import HearsayModel
import Testing

@testable import HearsaySQLite

/// The full text of a large graph is built on a thread of its own.
struct FullTextBuilderTests {
  @Test("The full text of a large graph is that of its wordings, and grows with it")
  func large() async throws {
    let store = try SQLiteStore.inMemory()
    let first = try await load(0..<5000, as: "first", into: store)
    #expect(first.isLoaded)
    try await expectWhole(store)
    #expect(try await count("number4321 spoken", in: store) == 1)
    #expect(try await count("spoken", in: store) == 5000)
    #expect(try await load(5000..<5001, as: "second", into: store).isLoaded)
    try await expectWhole(store)
    #expect(try await count("spoken", in: store) == 5001)
    #expect(try await count("number5000", in: store) == 1)
  }

  @Test("A graph of few quotes has its full text too")
  func few() async throws {
    let store = try SQLiteStore.inMemory()
    #expect(try await load(0..<3, as: "few", into: store).isLoaded)
    try await expectWhole(store)
    #expect(try await count("spoken", in: store) == 3)
  }

  private func load(
    _ numbers: Range<Int>, as name: String, into store: SQLiteStore
  ) async throws -> LoadOutcome {
    try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
      try sink.begin(file: name, header: GraphHeader(id: name))
      for number in numbers {
        let quote = Quote(
          id: ID("q:\(number)"), text: "Words number\(number) as they were spoken",
          spoken: EDTFDate("2020-01-\(number % 28 + 10)"))
        try sink.add(.quote(quote), line: number + 1)
      }
    }
  }

  /// Compares the index with the table that it is of.
  private func expectWhole(_ store: SQLiteStore) async throws {
    try await store.database.write { database in
      try database.execute(
        sql: "INSERT INTO wordingIndex (wordingIndex, rank) VALUES ('integrity-check', 1)")
    }
  }

  private func count(_ words: String, in store: SQLiteStore) async throws -> Int? {
    try await store.database.read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM wordingIndex WHERE wordingIndex MATCH ?",
        arguments: [words])
    }
  }
}
