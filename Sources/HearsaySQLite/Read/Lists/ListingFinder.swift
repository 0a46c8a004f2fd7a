internal import GRDB
internal import HearsayModel

/// Finds the entries of listings, and keeps them.
struct ListingFinder {
  private let database: Database
  private let cache: ListingCache
  private let edition: Edition

  init(_ database: Database, _ cache: ListingCache) throws {
    self.database = database
    self.cache = cache
    edition = try Edition(database)
  }

  /// The entries; names are looked for among those of the listing without them, which
  /// is the same for each letter that is typed.
  func entries(_ key: ListingCache.Key) throws -> ListedEntries {
    if let known = cache.entries(of: key, edition) { return known }
    let found =
      key.words.isEmpty
      ? try ListStatement(key, database).entries(database)
      : try entries(key.ofAllNames).filtered(by: named(key.words, in: key.list))
    cache.keep(found, of: key, edition)
    return found
  }

  /// The entries one of whose names has all of some folded words, each as the start of
  /// a word.
  private func named(_ words: [String], in list: GraphList) throws -> Set<Int64> {
    if list == .articles { return try titles().articles(beginning: words) }
    let pattern = words.map { "\(FullTextPattern.quoted($0)) *" }.joined(separator: " AND ")
    return try Int64.fetchSet(
      database,
      sql: """
        SELECT name.owner FROM nameIndex JOIN name ON name.key = nameIndex.rowid
        WHERE nameIndex MATCH ?
        """, arguments: [pattern])
  }

  private func titles() throws -> ArticleTitles {
    if let known = cache.titles(edition.records) { return known }
    let titles = try ArticleTitles(database)
    cache.keep(titles, edition.records)
    return titles
  }
}
