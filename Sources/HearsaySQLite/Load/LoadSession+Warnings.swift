internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// Records of this load that seem to be the same as others.
  ///
  /// W04: quotes of one speaker with equal folded text; W05: articles with the same
  /// address.
  func warnOfTwins() throws {
    try findShared("SELECT key, hash FROM quote WHERE status <> 'rejected'")
    try warnOfTwins(Self.equalQuotes) { first in
      (
        .W04, "text", "the same words of the same speaker as \(first)",
        "if it is one quote, give its reports one quote; else leave it"
      )
    }
    try findShared(
      "SELECT key, address FROM article WHERE address IS NOT NULL AND status <> 'rejected'")
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
      SELECT entry.id, entry.line, import.path, entry.type FROM (
          SELECT quote AS key FROM quoteTotal
          WHERE reports = 0 AND proposedReports = 0 AND NOT EXISTS (SELECT 1 FROM report
            WHERE report.quote = quoteTotal.quote AND report.status <> 'rejected')
          UNION ALL SELECT key FROM event
          WHERE status <> 'rejected' AND NOT hasAccounts AND NOT EXISTS (
            SELECT 1 FROM articleEvent WHERE articleEvent.event = event.key)) AS lone
        CROSS JOIN entry ON entry.key = lone.key JOIN import ON import.key = entry.import
      WHERE entry.import >= ?1
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

  /// Gathers in `temp.shared` the keys whose value another has too; they are few.
  private func findShared(_ sql: String) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS shared (key INTEGER PRIMARY KEY);
        DELETE FROM temp.shared
        """)
    var values: [(value: Int64, key: Int64)] = []
    try BulkStatement(database, sql).each { row in
      values.append((row.integer(1), row.integer(0)))
      return true
    }
    values.sort { $0 < $1 }
    let insert = try BulkStatement(database, "INSERT OR IGNORE INTO temp.shared (key) VALUES (?)")
    for (one, other) in zip(values, values.dropFirst()) where one.value == other.value {
      try insert.run(.integer(one.key))
      try insert.run(.integer(other.key))
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
        FROM temp.shared CROSS JOIN quote ON quote.key = shared.key
          JOIN quoteSpeaker ON quoteSpeaker.quote = quote.key)
      SELECT min(earlier.key) AS first, later.key AS second
      FROM twin AS later JOIN twin AS earlier ON earlier.hash = later.hash
        AND earlier.actor = later.actor AND earlier.key < later.key
      GROUP BY later.key
      """)

  private static let equalAddresses = twins(
    pairs: """
      WITH twin AS (
        SELECT article.key, article.address, article.versionOf
        FROM temp.shared CROSS JOIN article ON article.key = shared.key)
      SELECT min(earlier.key) AS first, later.key AS second
      FROM twin AS later JOIN twin AS earlier ON earlier.address = later.address
        AND earlier.key < later.key
      WHERE later.versionOf IS NULL AND earlier.versionOf IS NOT later.key
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
