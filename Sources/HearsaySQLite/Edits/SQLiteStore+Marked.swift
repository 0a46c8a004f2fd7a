internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The marked entries of a listing.
  public func marked(_ listing: Listing, _ request: PageRequest) async throws -> Page<MarkedRow> {
    try await read { database in
      let entries = try MarkedList(database).entries(listing)
      let window = try ListWindow(request, count: entries.count) { id in
        guard let entry = try EntryKey.find(id, in: database) else { return nil }
        return entries.firstIndex { $0.key == entry.key }
      }
      return window.page(
        try entries[window.range].map { entry in
          MarkedRow(
            id: entry.id, type: entry.type,
            name: try Self.name(database, entry.id) ?? entry.id,
            tags: try Self.tags(database, entry.key), note: try Self.note(database, entry.key))
        })
    }
  }
}

/// What users have marked: read whole, for they mark by hand.
struct MarkedList {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The entries of a listing, in its order.
  func entries(_ listing: Listing) throws -> [EntryKey] {
    let entries = try Row.fetchAll(
      database,
      sql: """
        SELECT entry.key, entry.id, entry.type FROM mark JOIN entry ON entry.key = mark.entry
        ORDER BY mark.edit, mark.entry
        """
    ).compactMap { row in
      RecordType(rawValue: row["type"]).map {
        EntryKey(key: row["key"], id: row["id"], type: $0)
      }
    }
    let wanted = TextFold.searchTokens(of: listing.name)
    guard !wanted.isEmpty || listing.order != .standard else { return entries }
    let named = try entries.map { entry in
      let name = try SQLiteStore.name(database, entry.id) ?? entry.id
      return (entry: entry, words: TextFold.words(name).map(\.text))
    }
    let found = named.filter { $0.words.hasStarts(wanted) }
    switch listing.order {
    case .name:
      return found.enumerated().sorted {
        ($0.element.words.joined(separator: " "), $0.offset)
          < ($1.element.words.joined(separator: " "), $1.offset)
      }.map(\.element.entry)
    case .kind:
      return found.enumerated().sorted {
        (Self.rank($0.element.entry.type), $0.offset) < (
          Self.rank($1.element.entry.type), $1.offset
        )
      }.map(\.element.entry)
    default: return found.map(\.entry)
    }
  }

  private static func rank(_ type: RecordType) -> Int {
    let order: [RecordType] = [.event, .actor, .source, .article, .quote, .report]
    return order.firstIndex(of: type) ?? order.count
  }
}

extension [String] {
  /// Whether each of some words is the start of one of these.
  func hasStarts(_ words: [String]) -> Bool {
    words.allSatisfy { word in contains { $0.hasPrefix(word) } }
  }
}
