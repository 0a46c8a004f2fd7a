internal import GRDB
internal import HearsayModel

/// Collects the articles on a quote's events, so that the model can say which other
/// sources cover them without the quote.
struct ElsewhereFinder {
  /// Events with more articles are not looked through.
  private static let mostArticles = 500

  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Nil: the quote has no event with an article, or one with too many.
  func elsewhere(_ analysis: QuoteAnalysis) throws -> NotFoundElsewhere? {
    var candidates = try candidates(of: analysis.key)
    guard !candidates.isEmpty, candidates.count <= Self.mostArticles else { return nil }
    try lookForWords(&candidates, analysis)
    return NotFoundElsewhere(
      candidates: candidates, statement: analysis.quote.spoken,
      reports: analysis.items.filter(\.isCounted).compactMap(\.row.published),
      languages: languages(analysis))
  }

  /// Looks whether texts of credited sources have the words, though no report of them
  /// is entered.
  private func lookForWords(
    _ candidates: inout [NotFoundElsewhere.Candidate], _ analysis: QuoteAnalysis
  ) throws {
    let credited = Set(
      analysis.items.flatMap { ($0.row.report.via ?? []).joined().compactMap(\.source) })
    let wordings = analysis.wordings.compactMap(\.text)
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.quote == nil, candidate.hasText, let source = candidate.source,
        credited.contains(source),
        let key = try EntryKey.find(candidate.id.rawValue, .article, in: database)
      else { continue }
      let statement = try database.cachedStatement(sql: "SELECT text FROM record WHERE key = ?")
      guard let text = try String.fetchOne(statement, arguments: [key]) else { continue }
      candidates[index].hasWords = NotFoundElsewhere.hasWords(of: wordings, in: text)
    }
  }

  /// Where the quote's reports were found by the program itself, what it did not find
  /// in other languages than those of its rules proves nothing; nil: they were entered.
  private func languages(_ analysis: QuoteAnalysis) -> Set<String>? {
    let isFound = analysis.items.contains { item in
      item.row.report.provenance.by?.hasPrefix("hearsay") ?? false
    }
    return isFound ? NotFoundElsewhere.languagesWithRules : nil
  }

  /// The articles on the events, and those of the reports beside them; none where no
  /// article is on an event of the quote.
  private func candidates(of quote: Int64) throws -> [NotFoundElsewhere.Candidate] {
    let statement = try database.cachedStatement(
      sql: """
        WITH covering AS (
          SELECT articleEvent.article FROM articleEvent
            JOIN event ON event.key = articleEvent.event AND event.status <> 'rejected'
          WHERE event IN (
            SELECT spokenIn FROM quote WHERE key = ?1
            UNION SELECT target FROM quoteAbout WHERE quote = ?1))
        SELECT entry.id, record.body, article.hasText, article.status,
          (SELECT min(report.status) FROM report
            WHERE report.quote = ?1 AND report.article = article.key
              AND report.status <> 'rejected') AS quote
        FROM article JOIN entry ON entry.key = article.key JOIN record ON record.key = article.key
        WHERE article.status <> 'rejected' AND EXISTS (SELECT 1 FROM covering)
          AND article.key IN (
            SELECT article FROM covering UNION SELECT article FROM report WHERE quote = ?1)
        ORDER BY article.key LIMIT \(Self.mostArticles + 1)
        """)
    return try Row.fetchAll(statement, arguments: [quote]).map { row in
      let article = Article(
        id: row["id"], body: try BodyReader(text: row["body"]), text: nil)
      return NotFoundElsewhere.Candidate(
        id: article.id, source: article.source, published: article.published,
        extent: article.extent, state: article.state, lang: article.lang,
        hasText: row["hasText"], versionOf: article.versionOf,
        eventLink: Status(rawValue: row["status"]) ?? .accepted,
        quote: (row["quote"] as String?).flatMap(Status.init))
    }
  }
}
