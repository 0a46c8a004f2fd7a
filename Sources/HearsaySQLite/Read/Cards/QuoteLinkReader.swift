internal import GRDB
internal import HearsayModel

/// Reads what ties a quote to other quotes.
struct QuoteLinkReader {
  private let rows: CardRows
  private var database: Database { rows.database }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  func links(_ quote: Quote, _ key: Int64) throws -> QuoteLinks {
    QuoteLinks(
      id: quote.id, links: try links(of: key, "link.rel <> 'same-as'"),
      sameAs: try links(of: key, "link.rel = 'same-as'"),
      translationOf: try original(of: quote),
      translations: try rows.section(
        """
        SELECT quoteTotal.rank FROM quote JOIN quoteTotal ON quoteTotal.quote = quote.key
        WHERE quote.translationOf = ? ORDER BY quoteTotal.rank
        """, [key]
      ) { try QuoteRows(database).row(rank: $0[0], hitWordings: nil) },
      disputes: try disputes(of: quote, key))
  }

  private func links(of key: Int64, _ condition: String) throws -> CardSection<QuoteLinks.Row> {
    try rows.section(
      """
      SELECT link.key, found.isOutgoing, quoteTotal.rank FROM \(CardRows.linked) JOIN link ON link.key = found.key JOIN quoteTotal ON quoteTotal.quote = found.other
      WHERE link.status <> 'rejected' AND \(condition)
      ORDER BY found.isOutgoing DESC, link.key
      """, [key]
    ) { row in
      guard let link = try rows.link(row[0]) else { return nil }
      return QuoteLinks.Row(
        link: link, isOutgoing: row[1],
        other: try QuoteRows(database).row(rank: row[2], hitWordings: nil),
        evidence: try rows.names.section(link.evidence).rows)
    }
  }

  private func original(of quote: Quote) throws -> QuoteRow? {
    guard let id = quote.translationOf,
      let key = try EntryKey.find(id.rawValue, .quote, in: database),
      let rank = try Int64.fetchOne(
        database, sql: "SELECT rank FROM quoteTotal WHERE quote = ?", arguments: [key])
    else { return nil }
    return try QuoteRows(database).row(rank: rank, hitWordings: nil)
  }

  private func disputes(of quote: Quote, _ key: Int64) throws -> CardSection<QuoteLinks.Dispute> {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT report.key, article.key AS article FROM report
          JOIN article ON article.key = report.article
        WHERE report.quote = ? AND report.isDisputed AND report.status <> 'rejected'
          AND article.status <> 'rejected'
        ORDER BY article.date IS NULL, article.date, report.key
        """, arguments: [key])
    let disputes: [QuoteLinks.Dispute] = try found.compactMap { row in
      guard let report = try rows.report(row["key"]), report.dispute(of: quote) != nil,
        let publisher = try rows.publisher(row["article"])
      else { return nil }
      return QuoteLinks.Dispute(
        id: report.id, article: publisher.article, sourceLabel: publisher.label,
        speakers: try report.speakers.map(rows.names.named), status: report.provenance.status)
    }
    return CardSection(
      Array(disputes.prefix(CardSection<QuoteLinks.Dispute>.limit)), count: disputes.count)
  }
}
