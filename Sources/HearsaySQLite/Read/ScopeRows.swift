internal import GRDB
internal import HearsayModel

/// The rows of a scope's quotes, and the words by which the full-text index knows
/// them.
struct ScopeRows {
  /// Selects `section`, `rank` and `isAccepted` of the scope's quotes: whether a quote
  /// counts there.
  let sql: String
  /// Whether all rows are of section 0.
  let isOneSection: Bool
  /// Whether they are those of all quotes.
  let isWhole: Bool
  /// The sections in the order of the list, each with its word in the index; nil
  /// where the index does not know the scope.
  let sections: [(section: Int64, token: String)]?
  /// The condition, on a report `r` with its article `a`, that a search adds.
  let condition: String?
  /// The event of whose articles the quotes of section 1 are.
  private(set) var event: Int64?

  /// Nil: the scope's entry is not in the library, or rejected.
  init?(_ scope: QuoteSelection.Scope, in database: Database) throws {
    isWhole = scope == .all
    switch scope {
    case .all, .actor, .source(.unnamed): isOneSection = true
    case .event, .source, .article: isOneSection = false
    }
    switch scope {
    case .all:
      sql = "SELECT 0 AS section, rank, isAccepted FROM quoteTotal"
      sections = nil
      condition = nil
    case .event(let id):
      guard let key = try EntryKey.findShown(id.rawValue, .event, in: database)?.key else {
        return nil
      }
      sql = "SELECT byArticle AS section, rank, isAccepted FROM eventQuote WHERE event = \(key)"
      sections = [
        (0, FieldTokens.token(.event, key)), (1, FieldTokens.token(.byArticle, key)),
      ]
      condition = nil
      event = key
    case .actor(let id):
      guard let key = try EntryKey.findShown(id.rawValue, .actor, in: database)?.key else {
        return nil
      }
      sql = "SELECT 0 AS section, rank, isAccepted FROM actorQuote WHERE actor = \(key)"
      sections = [(0, FieldTokens.token(.speaker, key))]
      condition = nil
    case .source(.unnamed):
      sql = "SELECT 0 AS section, rank, isAccepted FROM sourceQuote WHERE source = 0"
      sections = [(0, FieldTokens.token(.source, nil))]
      condition = "r.key IS NOT NULL AND a.source IS NULL"
    case .source(.named(let id)):
      guard let key = try EntryKey.findShown(id.rawValue, .source, in: database)?.key else {
        return nil
      }
      sql = """
        SELECT isCredited AS section, rank, isAccepted FROM sourceQuote WHERE source = \(key)
        """
      // Those that credit it stand in only where no article of its own is here.
      if try Self.isPublishing(key, in: database) {
        sections = [(0, FieldTokens.token(.source, key))]
        condition = "a.source = \(key)"
      } else {
        sections = [(1, FieldTokens.token(.via, key))]
        condition = """
          EXISTS (SELECT 1 FROM credit AS c WHERE c.report = r.key AND c.source = \(key))
          """
      }
    case .article(let id):
      guard let key = try EntryKey.findShown(id.rawValue, .article, in: database)?.key else {
        return nil
      }
      sql = Self.inArticle(key)
      sections = nil
      condition = "r.article = \(key)"
    }
  }

  private static func isPublishing(_ source: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM article WHERE source = ? AND status <> 'rejected')",
      arguments: [source]) ?? false
  }

  private static func inArticle(_ key: Int64) -> String {
    """
    SELECT min(\(place("report"))) AS section, quoteTotal.rank,
      quoteTotal.isAccepted AND max(report.status = 'accepted') AS isAccepted
    FROM report JOIN record ON record.key = report.key
      JOIN quoteTotal ON quoteTotal.quote = report.quote
    WHERE report.article = \(key) AND report.status <> 'rejected'
    GROUP BY quoteTotal.rank
    """
  }

  /// Where a report, with its `record`, stands in the order of its article's text:
  /// headline and standfirst first where they have no spans, and what has neither spans
  /// nor place last.
  static func place(_ report: String) -> String {
    """
    coalesce(\(report).start, CASE record.body ->> '$.place'
      WHEN 'headline' THEN -2 WHEN 'standfirst' THEN -1 ELSE 1 << 40 END)
    """
  }
}
