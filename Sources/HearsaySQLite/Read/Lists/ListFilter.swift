internal import GRDB
internal import HearsayModel

/// The SQL that counts, entry by entry of a list, the quotes which a query finds.
///
/// It counts as `CompiledSearch.count` does within the scope of each entry, all
/// entries at once: what is found in the whole graph is shared out.
struct ListFilter {
  /// Selects `key`, `quotes`, `others`, `proposed` and `reports` of the entries that
  /// have any.
  let statement: SearchStatement.Query

  init(_ query: SearchQuery, of list: GraphList, _ database: Database) throws {
    let all = try ScopeRows(.all, in: database)
    guard let all else {
      statement = SearchStatement.Query("SELECT 0 AS key WHERE 0")
      return
    }
    let search = try CompiledSearch(query, in: all, database)
    let hits = SearchStatement(search, section: 0, token: nil).sharing
    let hasCredited = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM sourceTotal WHERE section = 2)")
    let parts = Self.parts(of: list, search.condition, hasCredited: hasCredited == true)
    statement = SearchStatement.Query(
      """
      WITH hit (rank, hash, isCounted, isWordingCounted) AS MATERIALIZED (\(hits.sql))
      \(parts.sql)
      """, hits.arguments + parts.arguments)
  }

  private static func parts(
    of list: GraphList, _ condition: SearchCondition, hasCredited: Bool
  ) -> SearchStatement.Query {
    switch list {
    case .events: SearchStatement.Query(events)
    case .actors: SearchStatement.Query(actors)
    case .sources: sources(FoundReports(condition), hasCredited: hasCredited)
    case .articles: articles(FoundReports(condition))
    }
  }

  /// The quotes that are hit, each with whether it counts by one of its wordings.
  private static let hitQuotes =
    "(SELECT rank, max(isCounted) AS isCounted FROM hit GROUP BY rank) AS hitQuote"

  private static let actors = """
    SELECT actor AS key, sum(hitQuote.isCounted) AS quotes, 0 AS others,
      sum(NOT hitQuote.isCounted) AS proposed, 0 AS reports
    FROM actorQuote JOIN \(hitQuotes) ON hitQuote.rank = actorQuote.rank GROUP BY actor
    """

  /// A quote stands under an event by its article where a wording is hit that the
  /// article has.
  private static let events = """
    SELECT event AS key, sum(isCounted AND NOT byArticle) AS quotes,
      sum(isCounted AND byArticle) AS others, sum(NOT isCounted) AS proposed, 0 AS reports
    FROM (
      SELECT eventQuote.event, 0 AS byArticle, hitQuote.isCounted
      FROM eventQuote JOIN \(hitQuotes) ON hitQuote.rank = eventQuote.rank
      WHERE eventQuote.byArticle = 0
      UNION ALL
      SELECT eventQuote.event, 1, max(hit.isCounted AND r.status = 'accepted')
      FROM hit CROSS JOIN quoteTotal AS t ON t.rank = hit.rank
        CROSS JOIN quote AS q ON q.key = t.quote AND NOT EXISTS (
          SELECT 1 FROM event WHERE event.key = q.spokenIn AND event.status <> 'rejected')
        CROSS JOIN report AS r ON r.quote = t.quote AND r.wording = hit.hash
          AND r.status <> 'rejected'
        CROSS JOIN article AS a ON a.key = r.article AND a.status <> 'rejected'
        CROSS JOIN articleEvent ON articleEvent.article = a.key
        CROSS JOIN eventQuote ON eventQuote.event = articleEvent.event
          AND eventQuote.byArticle = 1 AND eventQuote.rank = hit.rank
      GROUP BY eventQuote.event, eventQuote.rank)
    GROUP BY event
    """

  /// Section 2 of the list are the sources without an article here.
  private static func sources(
    _ found: FoundReports, hasCredited: Bool
  ) -> SearchStatement.Query {
    var sides = [
      found.rows("coalesce(a.source, 0) AS key, 0 AS isCredited, t.rank AS rank")
    ]
    if hasCredited {
      sides.append(
        found.rows(
          "credited.source, 1, t.rank",
          join: """
            CROSS JOIN credit AS credited ON credited.report = r.key AND credited.source IN (
              SELECT source FROM sourceTotal WHERE section = 2)
            """))
    }
    return SearchStatement.Query(
      """
      SELECT key, sum(isCounted AND NOT isCredited) AS quotes,
        sum(isCounted AND isCredited) AS others, sum(NOT isCounted) AS proposed, 0 AS reports
      FROM (
        SELECT key, isCredited, max(isCounted) AS isCounted
        FROM (\(sides.map(\.sql).joined(separator: " UNION ALL ")))
        GROUP BY key, isCredited, rank)
      GROUP BY key
      """, sides.reduce(into: StatementArguments()) { $0 += $1.arguments })
  }

  private static func articles(_ found: FoundReports) -> SearchStatement.Query {
    let reports = found.rows(
      """
      a.key AS key, t.rank, NOT EXISTS (
        SELECT 1 FROM uncountedReport AS u WHERE u.report = r.key) AS isOfNewest
      """)
    return SearchStatement.Query(
      """
      SELECT key, sum(isCounted) AS quotes, 0 AS others, sum(NOT isCounted) AS proposed,
        sum(reports) AS reports
      FROM (
        SELECT key, max(isCounted) AS isCounted, sum(isCounted AND isOfNewest) AS reports
        FROM (\(reports.sql)) GROUP BY key, rank)
      GROUP BY key
      """, reports.arguments)
  }
}

/// The reports in which a search holds, among the wordings that it has hit.
private struct FoundReports {
  private let condition: SearchStatement.Query
  /// That the quote counts by the report.
  private let isCounted: SearchStatement.Query

  init(_ condition: SearchCondition) {
    self.condition = condition.report ?? SearchStatement.Query("1")
    let accepted = condition.accepted.report
    isCounted = SearchStatement.Query(
      """
      CASE WHEN NOT t.isAccepted THEN 0 WHEN t.proposedReports = 0 THEN 1
        ELSE ifnull(
          hit.isWordingCounted AND r.status = 'accepted' AND (\(accepted?.sql ?? "1")), 0) END
      """, accepted?.arguments ?? [])
  }

  /// One row a report `r` in article `a`: some columns, then `isCounted`.
  func rows(_ columns: String, join: String = "") -> SearchStatement.Query {
    SearchStatement.Query(
      """
      SELECT \(columns), \(isCounted.sql) AS isCounted
      FROM hit CROSS JOIN quoteTotal AS t ON t.rank = hit.rank
        CROSS JOIN quote AS q ON q.key = t.quote
        CROSS JOIN wording AS w ON w.quote = t.quote AND w.hash = hit.hash
        CROSS JOIN report AS r ON r.quote = t.quote AND r.wording = hit.hash
          AND r.status <> 'rejected'
        CROSS JOIN article AS a ON a.key = r.article AND a.status <> 'rejected'
        \(join)
      WHERE (\(condition.sql))
      """, isCounted.arguments + condition.arguments)
  }
}
