internal import GRDB
internal import HearsayModel

/// Makes the rows of lists of quotes.
struct QuoteRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The row of the quote at a rank; `hitWordings` are those that a search hit.
  func row(rank: Int64, hitWordings: [Int64]?) throws -> QuoteRow {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, quote.key, record.text, quote.hash, quote.status,
          record.body ->> '$.speakerUnknown' AS speakerUnknown,
          record.body ->> '$.spoken' AS spoken,
          quoteTotal.*, source.name AS sourceName
        FROM quoteTotal JOIN quote ON quote.key = quoteTotal.quote
          JOIN record ON record.key = quote.key JOIN entry ON entry.key = quote.key
          LEFT JOIN source ON source.key = quoteTotal.soleOrigin
        WHERE quoteTotal.rank = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [rank]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a rank stands for no quote")
    }
    return QuoteRow(
      id: Quote.ID(row["id"]), text: row["text"],
      kind: (row["kind"] as String?).flatMap(Report.Kind.init),
      speakers: try speakers(of: row["key"]),
      speakerUnknown: (row["speakerUnknown"] as String?).flatMap(Quote.UnknownSpeaker.init),
      spoken: (row["spoken"] as String?).flatMap { EDTFDate($0) }, reports: row["reports"],
      wordings: row["wordings"], soleOrigin: row["sourceName"],
      alsoAs: try alsoAs(quote: row["key"], hash: row["hash"], hitWordings),
      marks: QuoteRow.Marks(rawValue: row["marks"]),
      status: Status(rawValue: row["status"]) ?? .accepted)
  }

  /// The names of who said a quote, in the record's order.
  func speakers(of quote: Int64) throws -> [Named<Actor.ID>] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, actor.name FROM quoteSpeaker
          JOIN actor ON actor.key = quoteSpeaker.actor JOIN entry ON entry.key = actor.key
        WHERE quoteSpeaker.quote = ? ORDER BY quoteSpeaker.ordinal
        """)
    return try Row.fetchAll(statement, arguments: [quote]).map {
      Named(id: Actor.ID($0["id"]), name: $0["name"])
    }
  }

  /// The first hit wording, where the search did not hit the quote's own text.
  private func alsoAs(quote: Int64, hash: Int64, _ hits: [Int64]?) throws -> String? {
    guard let hits, let first = hits.first, !hits.contains(hash), !hits.contains(0) else {
      return nil
    }
    let statement = try database.cachedStatement(
      sql: """
        SELECT record.text FROM report JOIN record ON record.key = report.key
        WHERE quote = ? AND wording = ? AND status <> 'rejected' ORDER BY report.key LIMIT 1
        """)
    return try String.fetchOne(statement, arguments: [quote, first])
  }
}
