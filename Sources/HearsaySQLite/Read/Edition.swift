internal import GRDB

/// Which state of a library a snapshot shows: of equal ones the same is read.
///
/// It changes with whatever is written, by this program or by another one.
struct Edition: Sendable, Hashable {
  /// The state of the records, and of what is reckoned from them.
  struct Records: Sendable, Hashable {
    /// The number of the last import, and its time in seconds since 1970.
    var lastImport: Int64
    var lastImported: Int64
    /// How many imports there are: one may have been taken out.
    var imports: Int
    /// The number of the last edit that is no mark, tag or note.
    var lastDecision: Int
  }

  var records: Records
  /// The number of the last edit.
  var lastEdit: Int

  /// That of the snapshot which the database shows; a few rows are looked at.
  init(_ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT last.key, last.at, (SELECT count(*) FROM import),
          (SELECT max(edit) FROM decision), (SELECT max(number) FROM edit)
        FROM (SELECT max(key) AS key FROM import) AS newest
          LEFT JOIN import AS last ON last.key = newest.key
        """)
    let row = try Row.fetchOne(statement)
    records = Records(
      lastImport: row?[0] ?? 0, lastImported: row?[1] ?? 0, imports: row?[2] ?? 0,
      lastDecision: row?[3] ?? 0)
    lastEdit = row?[4] ?? 0
  }
}

/// What was read of one edition; of any other nothing is known.
struct OfEdition<Edition: Sendable & Hashable, Value: Sendable>: Sendable {
  private let nothing: Value
  private var known: (edition: Edition, value: Value)?

  /// Nothing is known yet; `nothing` says so.
  init(_ nothing: Value) {
    self.nothing = nothing
  }

  /// What is known of an edition; setting it forgets what was known of another one.
  subscript(edition: Edition) -> Value {
    get {
      guard let known, known.edition == edition else { return nothing }
      return known.value
    }
    set { known = (edition, newValue) }
  }

  /// Forgets what is known.
  mutating func forget() {
    known = nil
  }
}
