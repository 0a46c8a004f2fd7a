internal import GRDB
internal import HearsayModel

/// The SQL of a listing, whatever name is looked for: the keys of its entries in their
/// order, with the figures of its query.
struct ListStatement {
  private let list: GraphList
  private let order: ListOrder
  private let filter: ListFilter?

  init(_ key: ListingCache.Key, _ database: Database) throws {
    list = key.list
    order = key.order
    filter = try key.query.map { try ListFilter($0, of: key.list, database) }
  }

  /// The entries.
  func entries(_ database: Database) throws -> ListedEntries {
    var entries = ListedEntries(keys: [], figures: [])
    let query = query
    let rows = try Row.fetchCursor(database, sql: query.sql, arguments: query.arguments)
    while let row = try rows.next() {
      entries.keys.append(row[0] as Int64? ?? 0)
      guard filter != nil else { continue }
      entries.figures.append(
        QuoteFigures(quotes: row[1], others: row[2], proposed: row[3], reports: row[4]))
    }
    return entries
  }

  private var query: SearchStatement.Query {
    var sql = "SELECT \(key)"
    var arguments = StatementArguments()
    if let filter {
      sql += ", found.quotes, found.others, found.proposed, found.reports FROM \(rows)"
      sql += " JOIN (\(filter.statement.sql)) AS found ON found.key = coalesce(\(key), 0)"
      arguments += filter.statement.arguments
    } else {
      sql += " FROM \(rows)"
    }
    return SearchStatement.Query(sql + " WHERE \(condition) ORDER BY \(ordering)", arguments)
  }

  private var key: String {
    switch list {
    case .events: "total.event"
    case .actors: "total.actor"
    case .sources: "total.source"
    case .articles: "entry.key"
    }
  }

  private var rows: String {
    switch list {
    case .events: "eventTotal AS total JOIN event AS entry ON entry.key = total.event"
    case .actors: "actorTotal AS total JOIN actor AS entry ON entry.key = total.actor"
    case .sources: "sourceTotal AS total LEFT JOIN source AS entry ON entry.key = total.source"
    case .articles:
      switch order {
      case .source: "article AS entry LEFT JOIN source ON source.key = entry.source"
      case .quotes where filter == nil: "article AS entry LEFT JOIN \(Self.reported)"
      default: "article AS entry"
      }
    }
  }

  /// How many accepted quotes each article reports.
  private static let reported = """
    (SELECT report.article, count(DISTINCT report.quote) AS quotes FROM report
      JOIN quote ON quote.key = report.quote
      WHERE report.status = 'accepted' AND quote.status = 'accepted' GROUP BY report.article)
      AS reported ON reported.article = entry.key
    """

  private var condition: String {
    list == .articles ? "entry.status <> 'rejected' AND \(ArticleRows.isNewest("entry"))" : "1"
  }

  private var ordering: String {
    let standard = list == .articles ? "entry.date IS NULL, entry.date, entry.key" : "position"
    switch order {
    case .standard: return filter == nil ? standard : "\(byFigures)\(standard)"
    case .name: return "entry.name IS NULL, \(SearchCondition.fold)(entry.name), \(standard)"
    case .kind: return "\(Self.kinds), \(byFigures)\(standard)"
    case .quotes: return "\(quotes) DESC, \(standard)"
    case .sources: return "total.sources DESC, total.unnamedArticles DESC, \(standard)"
    case .articles: return "total.articles DESC, \(standard)"
    case .credited: return "total.creditedBy DESC, \(standard)"
    case .source: return "source.name IS NULL, \(SearchCondition.fold)(source.name), \(standard)"
    case .title:
      let title = "(SELECT body ->> '$.title' FROM record WHERE record.key = entry.key)"
      return "\(title) IS NULL, \(SearchCondition.fold)(\(title)), \(standard)"
    }
  }

  /// What the standard order of actors and sources goes by, where a query has counted
  /// it anew.
  private var byFigures: String {
    guard filter != nil else { return "" }
    switch list {
    case .events, .articles: return ""
    case .actors: return "found.quotes DESC, entry.name COLLATE NOCASE, "
    case .sources:
      return """
        section, CASE section WHEN 2 THEN total.creditedBy ELSE found.quotes END DESC,
        entry.name COLLATE NOCASE,
        """ + " "
    }
  }

  private var quotes: String {
    if filter != nil { return "found.quotes + found.others" }
    return list == .articles ? "reported.quotes" : "total.quotes + total.quotesByArticle"
  }

  private static let kinds: String = {
    let cases = Actor.Kind.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
    return "CASE entry.kind \(cases.joined(separator: " ")) ELSE 99 END"
  }()
}
