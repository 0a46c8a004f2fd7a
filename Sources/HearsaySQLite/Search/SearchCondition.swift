internal import GRDB
internal import HearsayModel

/// A query as SQL on one report `r` (NULL where the quote has none), its article
/// `a`, wording `w`, quote `q` and the quote's totals `t`.
struct SearchCondition {
  /// What becomes of dates.
  enum Dates {
    case compared
    /// They hold: to find out what they leave out.
    case fulfilled
  }

  /// What has to hold of the quote or the wording alone; nil: nothing.
  private(set) var quote: SearchStatement.Query?
  /// What has to hold of one report; nil: nothing.
  private(set) var report: SearchStatement.Query?
  /// The same where proposed reports are left out: what of it rests on reports.
  private(set) var accepted = Accepted()
  let fields: FieldResolver
  private let dates: Dates

  /// - Parameter isNarrowed: Whether only wordings are looked at that the full text of words
  ///   found; what it knows by itself is then not asked again.
  init(
    _ root: SearchQuery.Node, fields: FieldResolver, dates: Dates, isNarrowed: Bool
  ) throws {
    self.fields = fields
    self.dates = dates
    var ofQuote: [SearchStatement.Query] = []
    var ofReport: [SearchStatement.Query] = []
    let conjunction = root.conjunction
    let hasWords = conjunction.contains(where: \.isAnsweredByFullText)
    for node in conjunction {
      if isNarrowed, node.isAnsweredByFullText { continue }
      if case .not(let left) = node, isNarrowed, hasWords, left.isAnsweredByFullText { continue }
      let query = try sql(node)
      if node.isOfReport { ofReport.append(query) } else { ofQuote.append(query) }
      if case .date(let bound) = node, dates == .compared { ofQuote.append(Self.reach(bound)) }
    }
    quote = Self.joined(ofQuote, " AND ")
    report = Self.joined(ofReport, " AND ")
    accepted = try accepted(of: conjunction)
  }

  func sql(_ node: SearchQuery.Node) throws -> SearchStatement.Query {
    switch node {
    case .and(let nodes):
      return Self.joined(try nodes.map(sql), " AND ") ?? SearchStatement.Query("1")
    case .or(let nodes):
      return Self.joined(try nodes.map(sql), " OR ") ?? SearchStatement.Query("0")
    case .not(let node):
      let query = try sql(node)
      return SearchStatement.Query("NOT ifnull((\(query.sql)), 0)", query.arguments)
    case .word(let word):
      return Self.stands(" \(word) ")
    case .prefix(let start):
      return Self.stands(" \(start)")
    case .phrase(let words):
      return Self.stands(" \(words.joined(separator: " ")) ")
    case .phrasePrefix(let words):
      return Self.stands(" \(words.joined(separator: " "))")
    case .substring(let part):
      return substring(part)
    case .field(let field, let value):
      return try sql(field, value)
    case .date(let bound):
      return dates == .fulfilled ? SearchStatement.Query("1") : sql(bound)
    case .flag(let flag):
      return SearchStatement.Query(sql(flag))
    }
  }

  private func sql(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> SearchStatement.Query {
    switch field {
    case .source:
      guard let keys = try fields.keys(field, value) else {
        return SearchStatement.Query("r.key IS NOT NULL AND a.source IS NULL")
      }
      return SearchStatement.Query("a.source IN (\(keys.list))")
    case .via:
      guard let keys = try fields.keys(field, value) else {
        return SearchStatement.Query(
          "r.isExamined AND NOT EXISTS (SELECT 1 FROM credit AS c WHERE c.report = r.key)")
      }
      let (words, arguments) = fields.creditWords(value)
      return SearchStatement.Query(
        """
        EXISTS (SELECT 1 FROM credit AS c WHERE c.report = r.key AND (
          c.source IN (\(keys.list)) OR c.actor IN (\(keys.list)) OR \(words)))
        """, arguments)
    case .kind:
      guard let kind = value.spelled else {
        return SearchStatement.Query("r.key IS NOT NULL AND r.kind IS NULL")
      }
      return SearchStatement.Query("r.kind = ?", [kind])
    case .lang:
      let lang = "lower(coalesce(r.lang, a.lang, q.lang))"
      guard let wanted = value.spelled else { return SearchStatement.Query("\(lang) IS NULL") }
      return SearchStatement.Query("(\(lang) = ? OR \(lang) LIKE ? || '-%')", [wanted, wanted])
    case .tag:
      guard let said = Self.tagged(value) else {
        return SearchStatement.Query("w.quote NOT IN (\(Self.said(in: "tag", where: "1")))")
      }
      return SearchStatement.Query("w.quote IN (\(said.sql))", said.arguments)
    case .speaker:
      let speakers = "SELECT 1 FROM quoteSpeaker AS s WHERE s.quote = w.quote"
      guard let keys = try fields.keys(field, value) else {
        return SearchStatement.Query("NOT EXISTS (\(speakers))")
      }
      return SearchStatement.Query("EXISTS (\(speakers) AND s.actor IN (\(keys.list)))")
    case .event:
      guard let keys = try fields.keys(field, value) else {
        return SearchStatement.Query(Self.hasNoEvent)
      }
      return SearchStatement.Query(isOf(events: keys))
    }
  }

  /// That a quote stands under one of some events; of many those are looked at that the quote
  /// may have.
  private func isOf(events keys: FieldResolver.Keys) -> String {
    guard !FullTextPattern.isNarrowed(byEvents: keys) else {
      return """
        EXISTS (SELECT 1 FROM eventQuote AS e WHERE e.event IN (\(keys.list))
          AND e.byArticle IN (0, 1) AND e.rank = w.quoteRank)
        """
    }
    let meant = "IN (SELECT value FROM json_each('[\(keys.list)]'))"
    return """
      EXISTS (SELECT 1 FROM eventQuote AS e WHERE e.event = q.spokenIn AND +e.event \(meant)
          AND e.byArticle = 0 AND e.rank = w.quoteRank)
        OR EXISTS (SELECT 1 FROM quoteAbout AS b CROSS JOIN eventQuote AS e ON e.event = b.target
          WHERE b.quote = w.quote AND +b.target \(meant)
          AND e.byArticle = 0 AND e.rank = w.quoteRank)
        OR EXISTS (SELECT 1 FROM report AS x CROSS JOIN articleEvent AS y ON y.article = x.article
          CROSS JOIN eventQuote AS e ON e.event = y.event
          WHERE x.quote = w.quote AND +y.event \(meant)
          AND e.byArticle = 1 AND e.rank = w.quoteRank)
      """
  }

  /// Quotes with a tag that has all words, or of which a report has one.
  private static func tagged(_ value: SearchQuery.FieldValue) -> SearchStatement.Query? {
    guard case .words(let words, _) = value else { return nil }
    let condition = words.map { _ in "instr(' ' || said.words || ' ', ?) > 0" }
      .joined(separator: " AND ")
    let arguments = StatementArguments(words.map { " \($0) " })
    return SearchStatement.Query(said(in: "tag", where: condition), arguments + arguments)
  }

  /// The quotes of which something is said that a part of a search asks for; nil: it asks for
  /// something else.
  static func said(_ node: SearchQuery.Node) -> SearchStatement.Query? {
    switch node {
    case .flag(.marked): SearchStatement.Query(said(in: "mark", where: "1"))
    case .field(.tag, let value): tagged(value)
    default: nil
    }
  }

  /// Quotes of which, or of a report of which, something is said in a table.
  private static func said(in table: String, where condition: String) -> String {
    """
    SELECT quote.key FROM \(table) AS said CROSS JOIN quote ON quote.key = said.entry WHERE \(condition)
    UNION SELECT report.quote FROM \(table) AS said CROSS JOIN report ON report.key = said.entry
      WHERE report.status <> 'rejected' AND \(condition)
    """
  }

  /// The words of a wording have a blank between each two, so this finds what the
  /// full text would, row by row.
  private static func stands(_ part: String) -> SearchStatement.Query {
    SearchStatement.Query("instr(' ' || w.words || ' ', ?) > 0", [part])
  }

  /// The words of the part first, for they stand in the wording's; then the part in
  /// the whole text folded, where it is more than one word.
  private func substring(_ part: String) -> SearchStatement.Query {
    let words = TextFold.searchTokens(of: part)
    let standing = words.map { SearchStatement.Query("instr(w.words, ?) > 0", [$0]) }
    if words == [part] { return standing[0] }
    let whole = SearchStatement.Query(
      """
      instr(\(Self.fold)(coalesce((SELECT record.text FROM report AS x
        JOIN record ON record.key = x.key
        WHERE x.quote = w.quote AND x.wording = w.hash AND x.status <> 'rejected'
        ORDER BY x.key LIMIT 1), (SELECT text FROM record WHERE key = w.quote))), ?) > 0
      """, [part])
    return Self.joined(standing + [whole], " AND ") ?? whole
  }

  /// The SQL function that folds a text.
  static let fold = "hearsayFold"

  private static let hasNoEvent = """
    NOT EXISTS (SELECT 1 FROM event WHERE key = q.spokenIn AND status <> 'rejected')
      AND NOT EXISTS (SELECT 1 FROM quoteAbout JOIN event ON event.key = quoteAbout.target
        WHERE quoteAbout.quote = w.quote AND event.status <> 'rejected')
      AND NOT EXISTS (SELECT 1 FROM report AS x
        JOIN article ON article.key = x.article AND article.status <> 'rejected'
        JOIN articleEvent ON articleEvent.article = x.article
        JOIN event ON event.key = articleEvent.event AND event.status <> 'rejected'
        WHERE x.quote = w.quote AND x.status <> 'rejected')
    """

  /// A bound holds of when the quote was said, else of the report's article; never
  /// of what is undated.
  private func sql(_ bound: SearchQuery.DateBound) -> SearchStatement.Query {
    let date =
      "CASE WHEN q.date IS NULL THEN iif(a.isDated, a.date, NULL) WHEN q.isDated THEN q.date END"
    switch bound {
    case .after(let start):
      return SearchStatement.Query("(\(date)) >= ?", [start.listKey ?? .min])
    case .before(let end):
      return SearchStatement.Query("(\(date)) <= ?", [end.latest ?? .max])
    case .within(let range):
      return SearchStatement.Query(
        "(\(date)) BETWEEN ? AND ?", [range.listKey ?? .min, range.latest ?? .max])
    }
  }

  /// What has to hold of a quote so that a bound can hold of one of its reports:
  /// cheaper than to look at them.
  private static func reach(_ bound: SearchQuery.DateBound) -> SearchStatement.Query {
    switch bound {
    case .after(let start):
      SearchStatement.Query("t.dateEnd >= ?", [start.listKey ?? .min])
    case .before(let end):
      SearchStatement.Query("t.date <= ?", [end.latest ?? .max])
    case .within(let range):
      SearchStatement.Query(
        "t.dateEnd >= ? AND t.date <= ?", [range.listKey ?? .min, range.latest ?? .max])
    }
  }

  private func sql(_ flag: SearchQuery.Flag) -> String {
    switch flag {
    case .marked: "w.quote IN (\(Self.said(in: "mark", where: "1")))"
    case .proposed: "q.status = 'proposed' OR t.marks & \(QuoteRow.Marks.proposals.rawValue)"
    case .disputed: "t.marks & \(QuoteRow.Marks.disputed.rawValue)"
    case .undated: "t.date IS NULL"
    case .unnamed: "r.key IS NOT NULL AND a.source IS NULL"
    case .unknown: "NOT EXISTS (SELECT 1 FROM quoteSpeaker AS s WHERE s.quote = w.quote)"
    case .unexamined: "r.isExamined = 0"
    case .loop: "t.marks & \(QuoteRow.Marks.loop.rawValue)"
    }
  }

  static func joined(_ queries: [SearchStatement.Query], _ operation: String)
    -> SearchStatement.Query?
  {
    guard !queries.isEmpty else { return nil }
    return SearchStatement.Query(
      queries.map { "(\($0.sql))" }.joined(separator: operation),
      queries.reduce(into: StatementArguments()) { $0 += $1.arguments })
  }
}

extension SearchStatement.Query {
  init(_ sql: String, _ arguments: StatementArguments = []) {
    self.init(sql: sql, arguments: arguments)
  }
}
