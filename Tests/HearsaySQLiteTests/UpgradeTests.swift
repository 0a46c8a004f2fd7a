import Foundation
import GRDB
import HearsayModel
import HearsayTesting
import Synchronization
import Testing

@testable import HearsaySQLite

@Suite struct UpgradeTests {
  @Test func `Names of what is not there keep no library from being brought up`() async throws {
    try await withFirstSchema(
      """
      PRAGMA foreign_keys = OFF;
      INSERT INTO name (owner, words) VALUES (999999, 'nobody');
      """
    ) { path in
      try SQLiteStore.open(path: path, mode: .library).close()
      #expect(try rows("SELECT * FROM pragma_foreign_key_check", in: path) == 0)
      #expect(try rows("SELECT 1 FROM name WHERE owner = 999999", in: path) == 0)
    }
  }

  @Test func `The next load of the same reckons anew what an older program reckoned`() async throws
  {
    try await withFirstSchema("") { path in
      let credited = "SELECT 1 FROM sourceTotal WHERE part <> 'recorded'"
      let store = try SQLiteStore.open(path: path, mode: .library)
      #expect(try rows(credited, in: path) == 0)
      let outcome = try await SampleLoading.sample("libya-2020", into: store)
      #expect(outcome.isLoaded && outcome.added.isEmpty && outcome.replaced.isEmpty)
      #expect(try rows(credited, in: path) > 0)
      try store.close()
    }
  }

  @Test func `What edits decided on is known of those that an older program kept`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      for change: EditChange in [
        .mark(id: "q:jihad"), .merge(kept: "p:haftar", merged: "p:geroushi"),
        .status(id: "l:same-vow", before: .proposed, after: .accepted),
        .speakers(quote: ID("q:targets"), before: [ID("p:haftar")], after: []),
      ] { _ = try await store.append(change) }
      let reports = try await store.reports(of: ID("q:jihad"), PageRequest(limit: 9)).items
      let first = try #require(reports.first?.id)
      _ = try await store.append(.moveOut([first], from: ID("q:jihad")))
      _ = try await store.undo()
      let decisions = "SELECT id, edit FROM decision ORDER BY 1, 2"
      let kept = try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: decisions) }
      #expect(kept.count == 10)
      try store.close()
      try await DatabaseQueue(path: path).write {
        try $0.execute(
          sql: """
            DROP TABLE decision; PRAGMA user_version = 4;
            DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
            """)
      }
      try SQLiteStore.open(path: path, mode: .library).close()
      let found = try DatabaseQueue(path: path).read {
        try Row.fetchAll($0, sql: decisions)
      }
      #expect(found == kept)
    }
  }

  @Test func `A lenient load leaves no names of what it left out`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      let request = LoadRequest(isLenient: true, now: SampleLoading.now)
      _ = try await store.load(request, progress: { _ in }) { sink in
        try sink.begin(file: "a", header: GraphHeader(id: "a", title: nil))
        try sink.add(.source(Source(id: ID("s:a"), name: "Alpha")), line: 2)
        try sink.add(
          .source(Source(id: ID("s:b"), name: "Beta", owner: ID("p:nobody"))), line: 3)
      }
      try store.close()
      #expect(try rows("SELECT * FROM name", in: path) == 1)
      #expect(try rows("SELECT * FROM pragma_foreign_key_check", in: path) == 0)
    }
  }

  @Test func `Two programs that open an old library at once both open it`() async throws {
    try await withFirstSchema("") { path in
      let first = try DatabaseQueue(path: path)
      let isFirst = Atomic(true)
      let failure = Mutex<String?>("The second program took no step.")
      var configuration = Configuration()
      configuration.prepareDatabase { database in
        database.trace { event in
          // The second one has found what to do, and is about to be let in to write.
          guard "\(event)".hasPrefix("BEGIN IMMEDIATE"),
            isFirst.exchange(false, ordering: .relaxed)
          else { return }
          failure.withLock { failure in
            do {
              try Schema.migrator.migrate(first)
              failure = nil
            } catch {
              failure = "\(error)"
            }
          }
        }
      }
      let second = try DatabaseQueue(path: path, configuration: configuration)
      try Schema.migrator.migrate(second)
      #expect(failure.withLock { $0 } == nil)
      #expect(try rows("SELECT * FROM grdb_migrations", in: path) == Schema.version)
    }
  }

  /// Takes a library back to the tables of schema 1.
  static let backToFirst = """
    DROP VIEW reportRow; DROP TABLE creditHeading; DROP TABLE creditCheck;
    \(Schema.firstView)
    DROP TABLE uncountedReport; ALTER TABLE sourceTotal DROP COLUMN part;
    DROP TABLE decision; DROP TABLE mark; DROP TABLE tag; DROP TABLE note; DROP TABLE original; DROP TABLE edit;
    ALTER TABLE alias DROP COLUMN edit; ALTER TABLE alias DROP COLUMN link;
    ALTER TABLE article DROP COLUMN latest;
    DROP TABLE listDay; DROP TABLE lastingQuote; DROP INDEX quoteTotalNoted;
    CREATE TABLE edit (key INTEGER PRIMARY KEY);
    DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1:%'; PRAGMA user_version = 1;
    """

  private func rows(_ sql: String, in path: String) throws -> Int {
    try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: sql).count }
  }

  /// A library with a sample as a program with schema 1 left it, and with what `sql`
  /// does to it.
  private func withFirstSchema(
    _ sql: String, _ body: (_ path: String) async throws -> Void
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      try store.close()
      let database = try DatabaseQueue(path: path)
      try await database.writeWithoutTransaction {
        try $0.execute(
          sql: """
            \(Self.backToFirst)
            DELETE FROM total WHERE name = 'rules';
            \(sql)
            """)
        try $0.execute(sql: "PRAGMA wal_checkpoint")
      }
      try database.close()
      try await body(path)
    }
  }
}
