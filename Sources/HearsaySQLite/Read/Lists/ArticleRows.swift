internal import GRDB
internal import HearsayModel

/// Makes the rows of lists of articles.
struct ArticleRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The condition that no accepted version is later than an article.
  static func isNewest(_ article: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM article AS newer
      WHERE newer.versionOf = \(article).key AND newer.status = 'accepted')
    """
  }

  /// The row of an article; nil where it is rejected.
  func row(_ key: Int64, _ figures: QuoteFigures? = nil) throws -> ArticleRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, record.body, article.hasText, \(Self.isNewest("article")) AS isNewest
        FROM article JOIN record ON record.key = article.key JOIN entry ON entry.key = article.key
        WHERE article.key = ? AND article.status <> 'rejected'
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let article = Article(id: row["id"], body: try BodyReader(text: row["body"]), text: nil)
    return try self.row(
      article, hasText: row["hasText"], isNewest: row["isNewest"], figures ?? counted(key))
  }

  private func row(
    _ article: Article, hasText: Bool, isNewest: Bool, _ figures: QuoteFigures
  ) throws -> ArticleRow {
    let names = RecordNames(database)
    return ArticleRow(
      id: article.id, source: try article.source.map(names.named),
      host: try article.host.map(names.named), title: article.title,
      published: article.published, publishedGround: article.provenance.ground(of: "published"),
      state: article.state, extent: article.extent, isEarlierVersion: !isNewest,
      copyOf: article.copyOf, hasText: hasText, quotes: figures.quotes,
      proposedQuotes: figures.proposed, reports: figures.reports,
      status: article.provenance.status)
  }

  /// The quotes and reports of an article, whatever a search would find of them.
  private func counted(_ key: Int64) throws -> QuoteFigures {
    let statement = try database.cachedStatement(
      sql: """
        SELECT coalesce(sum(isCounted), 0), coalesce(sum(NOT isCounted), 0),
          coalesce(sum(iif(isCounted, reports, 0)), 0)
        FROM (
          SELECT quote.status = 'accepted' AND max(report.status = 'accepted') AS isCounted,
            sum(report.status = 'accepted' AND NOT EXISTS (
              SELECT 1 FROM uncountedReport WHERE uncountedReport.report = report.key)) AS reports
          FROM report JOIN quote ON quote.key = report.quote
          WHERE report.article = ? AND report.status <> 'rejected' AND quote.status <> 'rejected'
          GROUP BY report.quote)
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else {
      return QuoteFigures(quotes: 0, others: 0, proposed: 0, reports: 0)
    }
    return QuoteFigures(quotes: row[0], others: 0, proposed: row[1], reports: row[2])
  }
}
