internal import GRDB

/// Counts the articles that are in totals: of each source, of each host and of each event.
///
/// The statements that make lists read them from two temporary tables.
final class ArticleTally {
  /// The articles of a source.
  private struct OfSource {
    var articles: Int64 = 0
    var hosted: Int64 = 0
    /// Whether any article is its own, or hosted by it, in totals or not.
    var publishes = false
    var hosts = false
  }

  private let sources: BulkStatement
  private let events: BulkStatement

  init(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS sourceArticles (
          source INTEGER PRIMARY KEY, articles INTEGER NOT NULL, hosted INTEGER NOT NULL,
          publishes INTEGER NOT NULL, hosts INTEGER NOT NULL);
        CREATE TEMP TABLE IF NOT EXISTS eventArticles (
          event INTEGER PRIMARY KEY, sources INTEGER NOT NULL, unnamed INTEGER NOT NULL);
        DELETE FROM temp.sourceArticles;
        DELETE FROM temp.eventArticles;
        """)
    sources = try BulkStatement(
      database, "INSERT INTO temp.sourceArticles VALUES (?, ?, ?, ?, ?)")
    events = try BulkStatement(database, "INSERT INTO temp.eventArticles VALUES (?, ?, ?)")
  }

  /// Writes the counts of a graph's articles.
  func write(_ graph: KeyedGraph) throws {
    var counts: [UInt32: OfSource] = [:]
    var covering = PairCounts()
    for place in graph.articles.indices
    where !graph.articles[place].marks.contains(.rejected) {
      let article = graph.articles[place]
      let isCounted = article.marks.contains(.counted)
      let count: Int64 = isCounted ? 1 : 0
      if article.source != 0 {
        counts[article.source, default: OfSource()].publishes = true
        counts[article.source, default: OfSource()].articles += count
      }
      if article.host != 0 {
        counts[article.host, default: OfSource()].hosts = true
        counts[article.host, default: OfSource()].hosted += count
      }
      guard isCounted else { continue }
      for event in graph.events(ofArticleAt: place) { covering.add(event, Int64(article.source)) }
    }
    for (source, count) in counts {
      try sources.run(
        .integer(Int64(source)), .integer(count.articles), .integer(count.hosted),
        .init(count.publishes), .init(count.hosts))
    }
    try write(covering.sorted())
  }

  /// Writes how many sources cover each event, and how many articles without one.
  private func write(_ covering: [PairCounts.Counted]) throws {
    var rest = covering[...]
    while let first = rest.first?.pair.first {
      var (named, unnamed) = (Int64(0), Int64(0))
      while let entry = rest.first, entry.pair.first == first {
        if entry.pair.second == 0 { unnamed = entry.count } else { named += 1 }
        rest.removeFirst()
      }
      try events.run(.integer(first), .integer(named), .integer(unnamed))
    }
  }
}
