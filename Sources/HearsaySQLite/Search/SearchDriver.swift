internal import GRDB
internal import HearsayModel

/// What finds the wordings on which the rest of a search is checked: a full text, asked for a
/// pattern, or nothing but the list itself.
struct SearchDriver {
  /// The full text.
  private(set) var table = "wordingIndex"
  /// What it is asked for; nil: all wordings are looked at.
  private(set) var pattern: String?

  /// Whether what the full text of words knows by itself was asked of it.
  var isOfWords: Bool { table == "wordingIndex" }

  /// The full text of letters, where there is one, drives what asks for rarer parts of words
  /// than words; else that of words does.
  init(
    _ root: SearchQuery.Node, in scope: ScopeRows, fields: FieldResolver, _ database: Database
  ) throws {
    pattern = try FullTextPattern(fields: fields).pattern(for: root)
    // That of words knows scopes, and by which wordings events hold.
    guard scope.isWhole, !root.hasEvent,
      let substring = SubstringPattern.pattern(for: root),
      try SubstringIndex(database).isCurrent
    else { return }
    let letters = Self(table: SubstringIndex.table, pattern: substring)
    guard try pattern == nil || letters.isRarer(than: self, database) else { return }
    self = letters
  }

  private init(table: String, pattern: String) {
    self.table = table
    self.pattern = pattern
  }

  /// The same for the wordings that the full text knows by a word of its own.
  func narrowed(to token: String?) -> SearchDriver {
    guard let token else { return self }
    let scope = "fields : \"\(token)\""
    var driver = self
    driver.pattern = pattern.map { "(\($0)) AND \(scope)" } ?? scope
    return driver
  }

  private func isRarer(than other: SearchDriver, _ database: Database) throws -> Bool {
    try count(database) < other.count(database)
  }

  /// How many wordings it finds, counted up to some thousands.
  private func count(_ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 4096)",
      arguments: [pattern]) ?? 0
  }
}
