internal import GRDB
internal import HearsayModel

/// The SQL of a search in one section of a scope.
struct SearchStatement {
  /// SQL with its arguments.
  struct Query {
    var sql: String
    var arguments: StatementArguments
  }

  private let driver: SearchDriver
  private let condition: SearchCondition
  private let scope: ScopeRows
  private let segment: DateSpan.Segment
  /// Whether the full text has to be asked also of wordings that it did not find.
  private let checksPattern: Bool
  private let isUndated: Bool
  /// A scope that the full text does not know, and its rows do.
  private let isByRows: Bool
  /// Whether anything in the library is proposed; else all that is found counts.
  private let hasProposals: Bool
  /// The event whose articles alone put the section's quotes there.
  private let event: Int64?

  init(
    _ search: CompiledSearch, section: Int64, token: String?,
    segment: DateSpan.Segment = .all, condition: SearchCondition? = nil, isUndated: Bool = false
  ) {
    driver = search.driver(token: token)
    self.segment = segment
    checksPattern = token != nil || !search.canCheckWords
    if case .lasting = segment, !checksPattern {
      self.condition = search.wideCondition
    } else {
      self.condition = condition ?? search.condition
    }
    scope = search.scope
    self.isUndated = isUndated
    hasProposals = search.hasProposals
    isByRows = search.scope.sections == nil && !search.scope.isOneSection
    event = section == 1 ? search.scope.event : nil
  }

  /// Rows of `quoteRank`, the wording's hash and, where they are wanted, its words, in the
  /// order of the list.
  func listing(from rank: Int64, isForward: Bool, withWords: Bool = false) -> Query {
    let comparison = isForward ? ">" : "<"
    var (sql, arguments) = body
    if rank != .min, rank != .max {
      // Wordings of the place's own quote are few; the second condition drops them.
      sql += " AND \(rowid) \(comparison) ? AND w.quoteRank \(comparison) ?"
      arguments += [rank, rank]
      if case .quotes = driver, !isLasting {
        sql += " AND t.rank \(comparison) ?"
        arguments += [rank]
      }
    }
    return Query(
      sql: """
        SELECT w.quoteRank, w.hash\(withWords ? ", w.words" : "") \(sql)
        ORDER BY \(order(isForward: isForward))
        """, arguments: arguments)
  }

  /// Rows of `quoteRank`, whether the quote counts by the wording, the number of
  /// reports hit that count, and whether the wording was kept, in the order of the list.
  var counting: Query {
    let (sql, arguments) = body
    let isCounted = isCounted
    let reports = countedReports
    return Query(
      sql: """
        SELECT w.quoteRank, \(isCounted.sql), \(reports.sql), w.hash <> 0 \(sql)
        ORDER BY \(order(isForward: true))
        """, arguments: isCounted.arguments + reports.arguments + arguments)
  }

  /// Rows of `quoteRank`, the wording's hash, whether the quote counts by the wording,
  /// and whether what is asked of the wording itself holds without proposed reports.
  var sharing: Query {
    let (sql, arguments) = body
    let isCounted = isCounted
    let wording = condition.accepted.wording
    return Query(
      sql: """
        SELECT w.quoteRank, w.hash, \(isCounted.sql),
          CASE WHEN t.proposedReports = 0 THEN 1 ELSE \(wording.map { "(\($0.sql))" } ?? "1") END
        \(sql)
        """, arguments: isCounted.arguments + (wording?.arguments ?? []) + arguments)
  }

  /// Whether a quote counts by a wording: it is accepted, and the search holds without
  /// its proposed reports.
  private var isCounted: Query {
    guard hasProposals else { return Query("1") }
    var parts = [condition.accepted.wording].compactMap(\.self)
    if let event { parts.append(SearchCondition.isAcceptedByArticle("= \(event)")) }
    var ofReport = [condition.accepted.report].compactMap(\.self)
    if let scope = scope.condition { ofReport.append(Query("r.status = 'accepted' AND \(scope)")) }
    if let report = SearchCondition.joined(ofReport, " AND ") {
      parts.append(
        Query(
          """
          EXISTS (SELECT 1 FROM report AS r JOIN article AS a ON a.key = r.article
            WHERE r.quote = w.quote AND r.wording = w.hash AND r.status <> 'rejected'
            AND a.status <> 'rejected' AND \(report.sql))
          """, report.arguments))
    }
    let whole = SearchCondition.joined(parts, " AND ")
    return Query(
      """
      CASE WHEN NOT t.isAccepted THEN 0 WHEN t.proposedReports = 0 THEN 1
        ELSE \(whole?.sql ?? "1") END
      """, whole?.arguments ?? [])
  }

  private var countedReports: Query {
    guard let reports = reportCondition else { return Query("w.reports") }
    let counted = """
      (SELECT count(*) FROM report AS r JOIN article AS a ON a.key = r.article
        WHERE r.quote = w.quote AND r.wording = w.hash AND r.status = 'accepted'
        AND a.status <> 'rejected'
        AND NOT EXISTS (SELECT 1 FROM uncountedReport AS u WHERE u.report = r.key)
        AND (\(reports.sql)))
      """
    return Query(counted, reports.arguments)
  }

  /// FROM and WHERE.
  ///
  /// Each wording has its quote; that it is joined from the left lets SQLite leave out what
  /// is not asked for.
  private var body: (String, StatementArguments) {
    var (sql, arguments) = origin
    if isByRows { sql += " AND w.quoteRank IN (SELECT rank FROM (\(scope.sql)))" }
    if case .ranks(let ranks) = segment {
      sql += " AND \(rowid) BETWEEN ? AND ?"
      arguments += [ranks.lowerBound, ranks.upperBound]
    }
    if isUndated { sql += " AND t.date IS NULL" }
    if let quoteCondition = condition.quote {
      sql += " AND (\(quoteCondition.sql))"
      arguments += quoteCondition.arguments
    }
    if let reports = reportCondition {
      sql += """
         AND EXISTS (SELECT 1 FROM (SELECT 1) LEFT JOIN report AS r ON r.quote = w.quote
          AND r.wording = w.hash AND r.status <> 'rejected'
          AND (SELECT status FROM article WHERE key = r.article) <> 'rejected'
          LEFT JOIN article AS a ON a.key = r.article WHERE \(reports.sql))
        """
      arguments += reports.arguments
    }
    return (sql, arguments)
  }

  /// What finds the wordings.
  private var origin: (sql: String, arguments: StatementArguments) {
    let quote = "LEFT JOIN quote AS q ON q.key = w.quote"
    let ofQuotes = "CROSS JOIN wording AS w ON w.quoteRank = t.rank \(quote)"
    let ofWordings = "LEFT JOIN quoteTotal AS t ON t.rank = w.quoteRank \(quote)"
    switch segment {
    case .lasting(let date, let rank):
      let sql = """
        FROM lastingQuote AS d CROSS JOIN quoteTotal AS t ON t.rank = d.rank \(ofQuotes)
        WHERE d.dateEnd >= ? AND d.rank < ?
        """
      guard checksPattern, case .fullText(let table, let pattern) = driver else {
        return (sql, [date, rank])
      }
      let found = "SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND rowid < ?"
      return ("\(sql) AND w.rank IN (\(found))", [date, rank, pattern, rank])
    case .all, .ranks: break
    }
    switch driver {
    case .fullText(let table, let pattern):
      return (
        """
        FROM \(table) AS f CROSS JOIN wording AS w ON w.rank = f.rowid \(ofWordings)
        WHERE f.\(table) MATCH ?
        """, [pattern]
      )
    case .quotes(let quotes):
      let (from, condition) = quotes.rows
      return ("FROM \(from.sql) \(ofQuotes) WHERE \(condition)", from.arguments)
    case .none:
      // Undated quotes are few: their own index finds them.
      return isUndated
        ? ("FROM quoteTotal AS t \(ofQuotes) WHERE 1", [])
        : ("FROM wording AS w \(ofWordings) WHERE 1", [])
    }
  }

  /// The column with a wording's rank, by which the driver goes.
  private var rowid: String {
    if case .fullText = driver, !isLasting { return "f.rowid" }
    return "w.rank"
  }

  /// What the rows are ordered by.
  private func order(isForward: Bool) -> String {
    let direction = isForward ? "" : " DESC"
    if case .quotes = driver, !isLasting { return "t.rank\(direction), w.rank\(direction)" }
    return rowid + direction
  }

  private var isLasting: Bool { if case .lasting = segment { true } else { false } }

  /// What has to hold of one report, the scope's condition included.
  private var reportCondition: Query? {
    switch (condition.report, scope.condition) {
    case (nil, nil): nil
    case (let report?, nil): report
    case (nil, let scope?): Query(sql: scope, arguments: [])
    case (let report?, let scope?):
      Query(sql: "(\(report.sql)) AND \(scope)", arguments: report.arguments)
    }
  }
}
