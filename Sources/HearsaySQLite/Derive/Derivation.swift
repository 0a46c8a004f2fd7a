internal import GRDB
internal import HearsayModel

/// Brings up to date what is reckoned from the records: the order of lists, the
/// counters, the full text and the findings; within the load's transaction.
struct Derivation {
  /// Raised when the rules change by which figures are reckoned: the next load, of
  /// whatever, then reckons them anew.
  private static let rules = 3

  let session: LoadSession
  var database: Database { session.database }

  init(_ session: LoadSession) {
    self.session = session
  }

  /// Whether there are records, and their figures are not those of today's rules.
  static func isStale(_ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM entry)
          AND NOT EXISTS (SELECT 1 FROM total WHERE name = 'rules' AND value = ?)
        """, arguments: [rules]) ?? false
  }

  func run() throws {
    try clear()
    try orderQuotes()
    try QuoteDerivation(session).run()
    try execute(Counters.lists)
    try execute(Counters.pairs)
    try execute(Counters.totals)
    try execute(["INSERT INTO total (name, value) VALUES ('rules', \(Self.rules))"])
    try execute([
      // In larger runs than the usual one of 1 MB, that are fewer to merge.
      "INSERT INTO wordingIndex (wordingIndex, rank) VALUES ('hashsize', \(16 << 20))",
      "INSERT INTO wordingIndex (wordingIndex) VALUES ('rebuild')",
    ])
    if session.names.hasChanged {
      try execute(["INSERT INTO nameIndex (nameIndex) VALUES ('rebuild')"])
    }
  }

  private func execute(_ statements: [String]) throws {
    for statement in statements {
      try session.checkCancellation()
      try database.execute(sql: statement)
    }
  }

  private func clear() throws {
    for index in Schema.derivedIndexes { try database.execute(sql: "DROP INDEX \(index.name)") }
    for table in Counters.tables { try database.execute(sql: "DELETE FROM \(table)") }
  }

  /// The quotes in the order of lists: by the date on which they were said, else
  /// the first report's; undated ones last.
  private func orderQuotes() throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS ordered (
          number INTEGER PRIMARY KEY, quote INTEGER NOT NULL, date INTEGER);
        DELETE FROM temp.ordered;
        INSERT INTO temp.ordered (quote, date)
        SELECT quote.key, coalesce(quote.date, (
            SELECT min(article.date) FROM report JOIN article ON article.key = report.article
            WHERE report.quote = quote.key AND report.status <> 'rejected'
              AND article.status <> 'rejected')) AS listed
        FROM quote WHERE quote.status <> 'rejected'
        ORDER BY listed IS NULL, listed, quote.key
        """)
  }
}
