internal import GRDB
internal import HearsayModel

extension SearchCondition {
  /// What has to hold so that a quote that has proposed reports counts: an accepted
  /// report fulfils what is asked of reports, and bears the wording that is hit.
  struct Accepted {
    /// Of the wording; nil: nothing.
    var wording: SearchStatement.Query?
    /// Of one report that is not rejected; nil: nothing.
    var report: SearchStatement.Query?
  }

  /// The condition of parts that have to hold together.
  func accepted(of conjunction: [SearchQuery.Node]) throws -> Accepted {
    var ofWording: [SearchStatement.Query] = []
    var ofReport: [SearchStatement.Query] = []
    for node in conjunction where node.restsOnReports {
      if node.isOfReport {
        ofReport.append(try accepted(node))
      } else if case .field(.event, let value) = node,
        let keys = try fields.keys(.event, value), FullTextPattern.isNarrowed(byEvents: keys)
      {
        // The full text found the wording itself among the events' articles.
        ofWording.append(
          SearchStatement.Query(
            """
            EXISTS (SELECT 1 FROM eventQuote AS e WHERE e.event IN (\(keys.list))
              AND e.byArticle = 0 AND e.rank = w.quoteRank)
              OR \(Self.isAcceptedByArticle("IN (\(keys.list))").sql)
            """))
      } else {
        ofWording.append(try accepted(node))
      }
    }
    return Accepted(
      wording: Self.joined(ofWording, " AND "), report: Self.joined(ofReport, " AND "))
  }

  /// That an accepted report bears the wording in an article on one of some events,
  /// where its quote stands by its articles only.
  static func isAcceptedByArticle(_ isOneOfEvents: String) -> SearchStatement.Query {
    SearchStatement.Query(
      """
      EXISTS (SELECT 1 FROM eventQuote AS e
        JOIN articleEvent AS y ON y.event = e.event
        JOIN report AS x ON x.article = y.article
        JOIN article AS z ON z.key = x.article
        WHERE e.event \(isOneOfEvents) AND e.byArticle = 1 AND e.rank = w.quoteRank
        AND x.quote = w.quote AND x.wording = w.hash AND x.status = 'accepted'
        AND z.status <> 'rejected')
      """)
  }

  /// The whole with each of its parts held up by what is accepted, also what must
  /// not hold.
  private func accepted(
    _ node: SearchQuery.Node, isNegated: Bool = false
  ) throws -> SearchStatement.Query {
    switch node {
    case .and(let nodes):
      return Self.joined(
        try nodes.map { try accepted($0, isNegated: isNegated) }, isNegated ? " OR " : " AND ")
        ?? SearchStatement.Query(isNegated ? "0" : "1")
    case .or(let nodes):
      return Self.joined(
        try nodes.map { try accepted($0, isNegated: isNegated) }, isNegated ? " AND " : " OR ")
        ?? SearchStatement.Query(isNegated ? "1" : "0")
    case .not(let node):
      return try accepted(node, isNegated: !isNegated)
    case .field(.event, let value) where !isNegated:
      guard let keys = try fields.keys(.event, value) else { return try sql(node) }
      return SearchStatement.Query(
        """
        EXISTS (SELECT 1 FROM eventQuote AS e WHERE e.event IN (\(keys.list))
          AND e.byArticle IN (0, 1) AND e.rank = w.quoteRank AND e.isAccepted)
        """)
    case .word, .prefix, .phrase, .phrasePrefix, .substring, .field, .date, .flag:
      let query = try sql(isNegated ? .not(node) : node)
      let ground = Self.ground(of: node).map { SearchStatement.Query($0) }
      return Self.joined([ground, query].compactMap(\.self), " AND ") ?? query
    }
  }

  /// What holds up a part of a search; nil: the quote does by itself.
  private static func ground(of node: SearchQuery.Node) -> String? {
    switch node {
    case .word, .prefix, .phrase, .phrasePrefix, .substring: isAcceptedWording
    case .date: "q.date IS NOT NULL OR r.status = 'accepted'"
    default: node.isOfReport ? "r.status = 'accepted'" : nil
    }
  }

  private static let isAcceptedWording = """
    EXISTS (SELECT 1 FROM report AS x JOIN article AS z ON z.key = x.article
      WHERE x.quote = w.quote AND x.wording = w.hash AND x.status = 'accepted'
      AND z.status <> 'rejected')
    """
}
