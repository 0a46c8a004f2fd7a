internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// Which indexes searches have; the pages of each are counted.
  public func searchIndexes() async throws -> SearchIndexes {
    try await read { database in
      let index = SubstringIndex(database)
      let substring: SearchIndexes.Substring
      if try index.isCurrent {
        substring = .present(bytes: Self.bytes(of: SubstringIndex.table, database))
      } else if try index.isWanted {
        substring = .outdated
      } else {
        let bytes = try Self.bytesOfWords(database)
        substring = .absent(
          bytes: Int(bytes * SubstringIndex.bytesPerByte),
          seconds: Int((bytes / SubstringIndex.bytesPerSecond).rounded(.up)))
      }
      return SearchIndexes(
        words: Self.bytes(of: "wordingIndex", database),
        names: Self.bytes(of: "nameIndex", database), substring: substring)
    }
  }

  /// Builds the index by which parts of words are found, anew where it is there.
  ///
  /// Imports and edits keep it from then on. Cancelled, the library is as it was.
  public func makeSubstringIndex(
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws {
    try await StoreError.converting(path: path) {
      try await database.write { database in
        let began = ContinuousClock.now
        try SubstringIndex(database).build { done, total in
          progress(
            LoadProgress(
              stage: .indexing, done: done, total: total, records: 0,
              elapsed: ContinuousClock.now - began))
        }
      }
    }
  }

  /// Has that index built with the next load.
  public func wantSubstringIndex() async throws {
    try await StoreError.converting(path: path) {
      try await database.write { try SubstringIndex($0).want() }
    }
  }

  /// Takes that index out; gives whether it was there.
  public func removeSubstringIndex() async throws -> Bool {
    try await StoreError.converting(path: path) {
      try await database.write { database in
        let index = SubstringIndex(database)
        guard try index.isWanted else { return false }
        try index.remove()
        return true
      }
    }
  }

  /// Whether that index is there, or is to be with the next load.
  public func wantsSubstringIndex() async throws -> Bool {
    try await read { try SubstringIndex($0).isWanted }
  }

  /// The bytes of a full text, by the pages of its tables; nil: this SQLite does not tell.
  private static func bytes(of index: String, _ database: Database) -> Int? {
    let parts = ["data", "idx", "config"].map { part in
      try? Int.fetchOne(
        database, sql: "SELECT pgsize FROM dbstat('main', 1) WHERE name = ?",
        arguments: ["\(index)_\(part)"])
    }
    return parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
  }

  /// The bytes of the folded words of all wordings, by some of them from each part of the list.
  private static func bytesOfWords(_ database: Database) throws -> Double {
    let bounds = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT min(rank) FROM wording), (SELECT max(rank) FROM wording),
          (SELECT count(*) FROM wording)
        """)
    guard let bounds, let first = bounds[0] as Int64?, let last = bounds[1] as Int64? else {
      return 0
    }
    let sample = try BulkStatement(
      database,
      """
      SELECT length(CAST(words AS BLOB)) FROM wording WHERE rank >= ? ORDER BY rank LIMIT 32
      """)
    var (rows, bytes) = (0, 0)
    for part in 0..<32 {
      try sample.each(.integer(first + (last - first) / 32 * Int64(part))) { row in
        rows += 1
        bytes += Int(row.integer(0))
        return true
      }
    }
    return Double(bytes) / Double(max(1, rows)) * Double(bounds[2] as Int)
  }
}
