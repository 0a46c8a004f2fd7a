internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// Records of this load that seem to be the same as others.
  ///
  /// W04: quotes of one speaker with equal folded text; W05: articles with the same
  /// address.
  func warnOfTwins() throws {
    try warnOfTwins(Self.equalQuotes) { first in
      (
        .W04, "text", "the same words of the same speaker as \(first)",
        "if it is one quote, give its reports one quote; else leave it"
      )
    }
    try warnOfTwins(Self.equalAddresses) { first in
      (
        .W05, "url", "the same address as \(first)",
        "if it is a later version, say versionOf; if it is the same, keep one"
      )
    }
  }

  /// Records of this load that nothing bears out.
  ///
  /// W06: a quote without a report, an event without an article.
  func warnOfLoneRecords() throws {
    let lone = """
      SELECT entry.id, entry.line, import.path, entry.type FROM entry
      JOIN import ON import.key = entry.import
      WHERE entry.import >= ?1 AND entry.status <> 'rejected' AND (
        (entry.type = 'quote' AND NOT EXISTS (
          SELECT 1 FROM report WHERE report.quote = entry.key AND report.status <> 'rejected'))
        OR (entry.type = 'event' AND NOT EXISTS (
            SELECT 1 FROM articleEvent WHERE articleEvent.event = entry.key)
          AND NOT EXISTS (SELECT 1 FROM event WHERE event.key = entry.key AND event.hasAccounts)))
      ORDER BY entry.key LIMIT \(ProblemList.listedOthers)
      """
    let rows = try Row.fetchCursor(database, sql: lone, arguments: [firstImport])
    while let row = try rows.next() {
      let isQuote = row["type"] == "quote"
      problems.add(
        Problem(
          code: .W06, file: row["path"], line: row["line"], record: row["id"],
          message: isQuote ? "no report renders this quote" : "no article is on this event",
          advice: isQuote
            ? "add a report of it, or take it out"
            : "name it in an article's events, or give its evidence"))
    }
  }

  private func warnOfTwins(
    _ sql: String,
    _ words: (_ first: String) -> (Problem.Code, String, String, String)
  ) throws {
    let rows = try Row.fetchCursor(
      database, sql: sql, arguments: [firstImport, ProblemList.listedOthers])
    while let row = try rows.next() {
      let (code, field, message, advice) = words(
        "\(row["first"] as String) (\(row["firstPath"] as String):\(row["firstLine"] as Int))")
      problems.add(
        Problem(
          code: code, file: row["path"], line: row["line"], record: row["id"], field: field,
          message: message, advice: advice))
    }
  }

  private static let equalQuotes = twins(
    pairs: """
      WITH twin AS (
        SELECT quote.key, quote.hash, quoteSpeaker.actor
        FROM quote JOIN quoteSpeaker ON quoteSpeaker.quote = quote.key
        WHERE quote.status <> 'rejected' AND quote.hash IN (
          SELECT hash FROM quote WHERE status <> 'rejected' GROUP BY hash HAVING count(*) > 1))
      SELECT min(earlier.key) AS first, later.key AS second
      FROM twin AS later JOIN twin AS earlier ON earlier.hash = later.hash
        AND earlier.actor = later.actor AND earlier.key < later.key
      GROUP BY later.key
      """)

  private static let equalAddresses = twins(
    pairs: """
      SELECT min(earlier.key) AS first, later.key AS second
      FROM article AS later JOIN article AS earlier ON earlier.address = later.address
        AND earlier.key < later.key
      WHERE later.versionOf IS NULL AND earlier.versionOf IS NOT later.key
        AND later.status <> 'rejected' AND earlier.status <> 'rejected'
        AND later.address IN (SELECT address FROM article
          WHERE address IS NOT NULL GROUP BY address HAVING count(*) > 1)
      GROUP BY later.key
      """)

  private static func twins(pairs: String) -> String {
    """
    SELECT one.id AS first, oneImport.path AS firstPath, one.line AS firstLine, two.id, two.line,
      twoImport.path
    FROM (\(pairs)) AS pair
      JOIN entry AS one ON one.key = pair.first
      JOIN import AS oneImport ON oneImport.key = one.import
      JOIN entry AS two ON two.key = pair.second
      JOIN import AS twoImport ON twoImport.key = two.import
    WHERE two.import >= ? ORDER BY two.key LIMIT ?
    """
  }
}
