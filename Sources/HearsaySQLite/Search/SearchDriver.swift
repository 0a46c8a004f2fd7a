internal import GRDB
internal import HearsayModel

/// What finds the wordings on which the rest of a search is checked, in the order of the list.
enum SearchDriver {
  /// Nothing: all wordings are looked at.
  case none
  /// A full text, asked for a pattern.
  case fullText(table: String, pattern: String)
  /// The quotes that are noted for something.
  case quotes(NotedQuotes)

  /// Whether what the full text of words knows by itself was asked of it.
  var isOfWords: Bool {
    if case .fullText(Self.words, _) = self { true } else { false }
  }

  private static let words = "wordingIndex"

  /// The driver of a search: of those that there are, the one that finds least.
  init(
    _ root: SearchQuery.Node, in scope: ScopeRows, fields: FieldResolver, _ database: Database
  ) throws {
    self =
      try FullTextPattern(fields: fields).pattern(for: root).map {
        .fullText(table: Self.words, pattern: $0)
      } ?? .none
    // The full text of words alone knows scopes, and by which wordings events hold.
    guard scope.isWhole, !root.hasEvent else { return }
    var others: [SearchDriver] = []
    if let quotes = try NotedQuotes(root) { others.append(.quotes(quotes)) }
    if let pattern = SubstringPattern.pattern(for: root), try SubstringIndex(database).isCurrent {
      others.append(.fullText(table: SubstringIndex.table, pattern: pattern))
    }
    guard !others.isEmpty else { return }
    if case .none = self {} else { others.append(self) }
    self = others.count == 1 ? others[0] : try Self.rarest(others, database)
  }

  /// The same for the wordings that the full text knows by a word of its own.
  func narrowed(to token: String?) -> SearchDriver {
    guard let token else { return self }
    let scope = "fields : \"\(token)\""
    guard case .fullText(let table, let pattern) = self else {
      return .fullText(table: Self.words, pattern: scope)
    }
    return .fullText(table: table, pattern: "(\(pattern)) AND \(scope)")
  }

  /// Of equal ones the first: all that are found often are equal.
  private static func rarest(
    _ drivers: [SearchDriver], _ database: Database
  ) throws -> SearchDriver {
    var rarest = drivers[0]
    var least = Int.max
    for driver in drivers {
      let count = try driver.count(database)
      if count < least { (rarest, least) = (driver, count) }
    }
    return rarest
  }

  /// How many wordings or quotes it finds, counted up to some thousands.
  private func count(_ database: Database) throws -> Int {
    let found: SearchStatement.Query
    switch self {
    case .none: return .max
    case .fullText(let table, let pattern):
      found = SearchStatement.Query("SELECT 1 FROM \(table) WHERE \(table) MATCH ?", [pattern])
    case .quotes(let quotes):
      let (from, condition) = quotes.rows
      found = SearchStatement.Query(
        "SELECT 1 FROM \(from.sql) WHERE \(condition)", from.arguments)
    }
    return try Int.fetchOne(
      database, sql: "SELECT count(*) FROM (\(found.sql) LIMIT 16384)",
      arguments: found.arguments) ?? 0
  }
}
