internal import GRDB
internal import HearsayModel

/// Brings up to date what is reckoned from the records: the order of lists, the
/// counters, the full text and the findings; within the load's transaction.
struct Derivation {
  /// Raised when the rules change by which figures are reckoned: the next load, of
  /// whatever, then reckons them anew.
  private static let rules = 6

  /// So many quotes are not worth a thread for their full text.
  private static let few = 2000

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
    let derivation = try QuoteDerivation(session)
    let fullText = derivation.quotes > Self.few ? try FullTextBuilder() : nil
    try derivation.run(fullText)
    try execute(Counters.lists)
    try execute(Counters.pairs)
    try execute(Counters.totals)
    try session.makeIndexes()
    try countFindings(withDates: derivation.mayPrecedeStatements)
    try execute(["INSERT INTO total (name, value) VALUES ('rules', \(Self.rules))"])
    try execute([FullTextBuilder.settings])
    if let fullText {
      try session.checkCancellation()
      try fullText.finish(into: database, session.feed)
    } else {
      try execute(["INSERT INTO wordingIndex (wordingIndex) VALUES ('rebuild')"])
    }
    let substrings = SubstringIndex(database)
    if try substrings.isWanted {
      try substrings.build { try session.tell(.finishing, $0, of: $1) }
    }
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

  /// As many as the list of findings has, of each kind.
  private func countFindings(withDates: Bool) throws {
    try session.checkCancellation()
    try database.execute(
      sql: "INSERT INTO total (name, value) VALUES ('findings', ?)",
      arguments: [FindingList(database).items(withDates: withDates).count])
  }

  private func clear() throws {
    for index in Schema.derivedIndexes { try database.execute(sql: "DROP INDEX \(index.name)") }
    try database.execute(sql: "DROP INDEX quoteTotalNoted")
    for table in Counters.tables { try database.execute(sql: "DELETE FROM \(table)") }
  }
}
