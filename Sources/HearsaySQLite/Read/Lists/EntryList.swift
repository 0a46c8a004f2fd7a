internal import GRDB
internal import HearsayModel

/// The entries of a listing by their numbers, from 0: as the library keeps them, or
/// as they were found.
struct EntryList {
  /// A table that numbers a whole list's entries from 1, in the standard order.
  struct Table {
    var name: String
    var column: String

    /// Nil: the library keeps no such list.
    init?(_ list: GraphList) {
      switch list {
      case .events: (name, column) = ("eventTotal", "event")
      case .actors: (name, column) = ("actorTotal", "actor")
      case .sources: (name, column) = ("sourceTotal", "source")
      case .articles: return nil
      }
    }
  }

  enum Contents {
    case table(Table)
    case entries(ListedEntries)
  }

  let list: GraphList
  let contents: Contents

  func count(_ database: Database) throws -> Int {
    switch contents {
    case .table(let table):
      try Int.fetchOne(database, sql: "SELECT max(position) FROM \(table.name)") ?? 0
    case .entries(let entries): entries.keys.count
    }
  }

  subscript(range: Range<Int>, database: Database) -> [ListedEntries.Entry] {
    get throws {
      switch contents {
      case .entries(let entries): return entries[range]
      case .table(let table):
        let keys = try Int64?.fetchAll(
          database,
          sql: """
            SELECT \(table.column) FROM \(table.name) WHERE position BETWEEN ? AND ?
            ORDER BY position
            """, arguments: [range.lowerBound + 1, range.upperBound])
        return keys.map { ListedEntries.Entry(key: $0 ?? 0) }
      }
    }
  }

  /// The number of the entry with an id; nil where the listing has it not.
  ///
  /// The empty id is that of the articles which name no source.
  func number(of id: String, _ database: Database) throws -> Int? {
    let key = id.isEmpty ? 0 : try EntryKey.find(id, in: database)?.key
    guard let key else { return nil }
    switch contents {
    case .table(let table):
      return try Int.fetchOne(
        database,
        sql: "SELECT position - 1 FROM \(table.name) WHERE \(table.column) IS nullif(?, 0)",
        arguments: [key])
    case .entries(let entries):
      return try entries.keys.firstIndex(of: key) ?? laterVersion(of: key, in: entries, database)
    }
  }

  /// Lists have of versions the newest.
  private func laterVersion(
    of article: Int64, in entries: ListedEntries, _ database: Database
  ) throws -> Int? {
    guard list == .articles else { return nil }
    var seen: Set<Int64> = [article]
    var waiting = [article]
    while let key = waiting.popLast() {
      let later = try Int64.fetchAll(
        database, sql: "SELECT key FROM article WHERE versionOf = ?", arguments: [key])
      for key in later where seen.insert(key).inserted {
        if let number = entries.keys.firstIndex(of: key) { return number }
        waiting.append(key)
      }
    }
    return nil
  }
}
