import Foundation
import GRDB
import HearsayModel
import Testing

@testable import HearsaySQLite

@Suite struct OpeningTests {
  @Test func `A library is there again after it was closed`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let overview = try await store.overview()
      try store.close()
      let again = try SQLiteStore.open(path: path, mode: .library)
      #expect(try await again.overview() == overview)
      try again.close()
    }
  }

  @Test func `A library that cannot be written is read, and its folder left alone`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let overview = try await store.overview()
      try store.close()
      let reader = try SQLiteStore.open(path: path, mode: .readOnly)
      #expect(try await reader.overview() == overview)
      await #expect(throws: StoreError.readOnly(path: path)) {
        _ = try await SampleLoading.sample("bridge-2025", into: reader)
      }
      try reader.close()
    }
  }

  @Test(
    "A library opens without a log where none can be made, and not where one has something in it",
    arguments: [
      (ResultCode.SQLITE_CANTOPEN, true, true), (.SQLITE_READONLY_DIRECTORY, true, false),
      (.SQLITE_READONLY, true, false), (.SQLITE_CORRUPT, false, false),
    ])
  func wantOfALog(code: ResultCode, alone: Bool, besideALog: Bool) throws {
    try withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let error = DatabaseError(resultCode: code)
      #expect(SQLiteStore.isForWantOfALog(error, beside: path) == alone)
      try Data([1]).write(to: folder.appending(path: "library.db-wal"))
      #expect(SQLiteStore.isForWantOfALog(error, beside: path) == besideALog)
    }
  }

  @Test(
    "A library opens in a folder where nothing can be written",
    .enabled(if: geteuid() != 0, "root writes everywhere"))
  func unwritableFolder() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let overview = try await store.overview()
      try store.close()
      try #require(chmod(path, 0o400) == 0 && chmod(folder.path, 0o500) == 0)
      defer { chmod(folder.path, 0o700) }
      let reader = try SQLiteStore.open(path: path, mode: .readOnly)
      #expect(try await reader.overview() == overview)
      try reader.close()
    }
  }

  @Test func `What is no library is refused, and stays as it was`() throws {
    try withFolder { folder in
      for (name, content) in [
        ("text", Data("Not a library, but a text that is long enough for a header.".utf8)),
        ("short", Data("x".utf8)), ("zeros", Data(count: 4096)),
      ] {
        let file = folder.appending(path: name)
        try content.write(to: file)
        try expect(.notALibrary(path: file.path), opening: file.path)
        #expect(try Data(contentsOf: file) == content)
      }
      try expect(.notALibrary(path: folder.path), opening: folder.path)
    }
  }

  @Test func `Another program's SQLite file is refused, and stays as it was`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "other.db")
      let other = try DatabaseQueue(path: file.path)
      try other.write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
      try other.close()
      let before = try Data(contentsOf: file)
      try expect(.notALibrary(path: file.path), opening: file.path)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `A library of a newer program is refused`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "library.db").path
      try SQLiteStore.open(path: path, mode: .library).close()
      let database = try DatabaseQueue(path: path)
      try database.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint") }
      try database.close()
      try expect(.newer(path: path, version: 99, known: 9), opening: path)
    }
  }

  @Test func `A new library has large pages, an older one keeps its own`() throws {
    try withFolder { folder in
      let new = folder.appending(path: "new.db").path
      let old = folder.appending(path: "old.db").path
      try Self.makeEmptyLibrary(at: old)
      for (path, size) in [(new, 16_384), (old, 4096)] {
        try SQLiteStore.open(path: path, mode: .library).close()
        #expect(try Self.pageSize(of: path) == size)
      }
    }
  }

  private static func makeEmptyLibrary(at path: String) throws {
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
  }

  private static func pageSize(of path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA page_size") }
  }

  @Test func `A library of schema 1 is brought up to date where it can be written`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let search = QuoteSelection(query: try SearchQuery.parse("kind:direct "))
      let count = try await store.count(search, cap: nil)
      try store.close()
      let database = try DatabaseQueue(path: path)
      try await database.write {
        try $0.execute(sql: UpgradeTests.backToFirst)
      }
      try await database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint") }
      try database.close()
      #expect(throws: StoreError.older(path: path)) {
        try SQLiteStore.open(path: path, mode: .readOnly)
      }
      let again = try SQLiteStore.open(path: path, mode: .library)
      #expect(try await again.count(search, cap: nil) == count)
      try again.close()
    }
  }

  @Test func `A damaged library is told apart`() async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "library.db")
      let store = try SQLiteStore.open(path: file.path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      try store.close()
      var bytes = try Data(contentsOf: file)
      for index in 4096..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
      try bytes.write(to: file)
      do {
        let damaged = try SQLiteStore.open(path: file.path, mode: .library)
        _ = try await damaged.overview()
        Issue.record("A damaged library was read.")
      } catch let error as StoreError {
        guard case .damaged = error else {
          Issue.record("\(error)")
          return
        }
        #expect(error.description.hasPrefix("The library \(file.path) is damaged ("))
      }
    }
  }

  @Test func `A library that another program writes is locked after a while`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: path, configuration: configuration)
      try await other.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
      }
      await #expect(throws: StoreError.locked(path: path)) {
        _ = try await SampleLoading.sample("libya-2020", into: store)
      }
      try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      #expect(try await SampleLoading.sample("libya-2020", into: store).isLoaded)
    }
  }

  @Test func `A library that is not there is not made when it is only to be read`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "none.db").path
      #expect(throws: StoreError.notFound(path: path)) {
        try SQLiteStore.open(path: path, mode: .readOnly)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test(
    "Each error is one full sentence",
    arguments: [
      StoreError.notFound(path: "/x"), .notALibrary(path: "/x"),
      .newer(path: "/x", version: 3, known: 2), .older(path: "/x"),
      .damaged(path: "/x", reason: "why"),
      .readOnly(path: "/x"), .locked(path: "/x"), .full(path: "/x"),
      .cannotOpen(path: "/x", reason: "why"), .failed(path: "/x", reason: "why"),
    ])
  func sentences(error: StoreError) {
    #expect(error.description.contains("/x") && error.description.hasSuffix("."))
  }

  private func expect(_ error: StoreError, opening path: String) throws {
    #expect(throws: error) { try SQLiteStore.open(path: path, mode: .library) }
    #expect(throws: error) { try SQLiteStore.open(path: path, mode: .readOnly) }
  }
}

/// A folder of its own, gone when `body` ends.
func withFolder<Result>(
  _ body: (URL) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
