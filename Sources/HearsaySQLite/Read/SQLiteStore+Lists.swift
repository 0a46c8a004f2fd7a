internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The events of a listing, a page by number.
  public func events(_ listing: Listing, _ request: PageRequest) async throws -> Page<EventRow> {
    try await list(.events, listing, request) { database, entries in
      let rows = try EventRows(database)
      return try entries.compactMap { try rows.row($0.key, $0.figures) }
    }
  }

  /// The actors of a listing, a page by number.
  public func actors(_ listing: Listing, _ request: PageRequest) async throws -> Page<ActorRow> {
    try await list(.actors, listing, request) { database, entries in
      let rows = try EventRows(database)
      return try entries.compactMap { try rows.actor($0.key, $0.figures) }
    }
  }

  /// The sources of a listing, a page by number.
  public func sources(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<SourceRow> {
    try await list(.sources, listing, request) { database, entries in
      let rows = try SourceRows(database)
      return try entries.compactMap { try rows.row($0.key, $0.figures) }
    }
  }

  /// The articles of a listing, a page by number.
  public func articles(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<ArticleRow> {
    try await list(.articles, listing, request) { database, entries in
      let rows = ArticleRows(database)
      return try entries.compactMap { try rows.row($0.key, $0.figures) }
    }
  }

  /// How many entries a listing has.
  public func size(of list: GraphList, _ listing: Listing, cap: Int?) async throws -> Count {
    try await reading(list, listing) { database, entries in
      Count(try entries.count(database), cap: cap)
    }
  }

  private func list<Item: Sendable>(
    _ list: GraphList, _ listing: Listing, _ request: PageRequest,
    rows: @escaping @Sendable (Database, [ListedEntries.Entry]) throws -> [Item]
  ) async throws -> Page<Item> {
    try await reading(list, listing) { database, entries in
      let window = try ListWindow(request, count: entries.count(database)) { id in
        try entries.number(of: id, database)
      }
      return window.page(try rows(database, entries[window.range, database]))
    }
  }

  /// Reads with the entries of a listing, which are found once for all its pages.
  private func reading<T: Sendable>(
    _ list: GraphList, _ listing: Listing,
    _ body: @escaping @Sendable (Database, EntryList) throws -> T
  ) async throws -> T {
    let key = ListingCache.Key(list, listing)
    let cache = analyses.listings
    return try await read { database in
      if let table = EntryList.Table(list), key.isPlain {
        return try body(database, EntryList(list: list, contents: .table(table)))
      }
      let finder = try ListingFinder(database, cache)
      return try body(database, EntryList(list: list, contents: .entries(finder.entries(key))))
    }
  }
}
