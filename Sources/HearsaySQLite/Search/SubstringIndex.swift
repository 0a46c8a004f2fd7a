internal import GRDB
internal import HearsayModel

/// The full text of letters, three by three, which a library has at its user's wish: it finds
/// parts of words.
///
/// Its table says that it is wanted; the row `substring` of `total` that it holds what `wording`
/// does. A program that does not know of it takes that row away when it reckons the wordings
/// anew, so it is never asked for what it has not.
struct SubstringIndex {
  static let table = "substringIndex"
  /// Wordings after which is told how far the building is.
  private static let step = 8_192
  /// The bytes it takes for each byte of folded words, as measured.
  static let bytesPerByte = 1.1
  /// The bytes of folded words that are entered in a second, as measured.
  static let bytesPerSecond = 5_500_000.0

  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Whether it is wanted.
  var isWanted: Bool {
    get throws { try database.tableExists(Self.table) }
  }

  /// Whether it can be asked.
  var isCurrent: Bool {
    get throws {
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT value FROM total WHERE name = 'substring'")) ?? false
    }
  }

  /// Has it built with the next load.
  func want() throws {
    guard try !isWanted else { return }
    try database.execute(sql: Schema.substringIndex)
  }

  /// Builds it anew of the wordings that are there.
  func build(_ tell: (_ done: Int, _ total: Int) throws -> Void) throws {
    try remove()
    try database.execute(sql: Schema.substringIndex)
    try database.execute(
      sql: """
        INSERT INTO substringIndex (substringIndex, rank) VALUES ('hashsize', \(8 << 20))
        """)
    let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM wording") ?? 0
    // Row by row: after a statement of several, FTS5 writes out all that it holds.
    let insert = try BulkStatement(
      database, "INSERT INTO substringIndex (rowid, words) VALUES (?, ?)")
    var done = 0
    try BulkStatement(database, "SELECT rank, words FROM wording ORDER BY rank").each { row in
      if done % Self.step == 0 { try tell(done, total) }
      done += 1
      try insert.run(.integer(row.integer(0)), .bytes(row.withText(1) { Array($0) }))
      return true
    }
    try database.execute(sql: "INSERT INTO total (name, value) VALUES ('substring', 1)")
  }

  /// Takes it out, and the wish with it.
  func remove() throws {
    try database.execute(sql: "DROP TABLE IF EXISTS \(Self.table)")
    try database.execute(sql: "DELETE FROM total WHERE name = 'substring'")
  }
}
