internal import GRDB
internal import HearsayModel

/// Finds out why the fields of a query find nothing.
struct FieldHintFinder {
  private let database: Database
  private let fields: FieldResolver

  init(_ database: Database) {
    self.database = database
    fields = FieldResolver(database)
  }

  /// A hint for each field whose value names nothing that it could find.
  func hints(for query: SearchQuery) throws -> [FieldHint] {
    try query.namedFields.compactMap { try hint($0.field, $0.value) }
  }

  private func hint(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> FieldHint? {
    guard case .words(_, let asTyped) = value else { return nil }
    if field == .via, try isCreditWords(value) { return nil }
    let found = try SearchQuery.Field.allCases.flatMap { try meant($0, value) }
    if found.contains(where: { $0.field == field }) { return nil }
    return FieldHint(field: field, value: asTyped, meant: found.first)
  }

  /// What the value names that a field finds quotes of; most quotes first.
  private func meant(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> [FieldHint.Meant] {
    guard let statement = Self.found[field], let keys = try fields.keys(field, value) else {
      return []
    }
    let names = try String.fetchAll(
      database, sql: statement.replacing("$keys", with: keys.list))
    return names.map { FieldHint.Meant(name: $0, field: field) }
  }

  private static let found: [SearchQuery.Field: String] = [
    .source: """
    SELECT name FROM sourceTotal JOIN source ON source.key = sourceTotal.source
    WHERE source IN ($keys) AND articles > 0 ORDER BY position LIMIT 1
    """,
    .via: """
    SELECT name FROM (SELECT key, name FROM source UNION ALL SELECT key, name FROM actor)
    WHERE key IN ($keys) AND EXISTS (
      SELECT 1 FROM credit WHERE credit.source = key OR credit.actor = key)
    LIMIT 1
    """,
    .speaker: """
    SELECT name FROM actorTotal JOIN actor ON actor.key = actorTotal.actor
    WHERE actor IN ($keys) AND quotes > 0 ORDER BY position LIMIT 1
    """,
    .event: """
    SELECT name FROM eventTotal JOIN event ON event.key = eventTotal.event
    WHERE event IN ($keys) ORDER BY quotes + quotesByArticle DESC, position LIMIT 1
    """,
  ]

  private func isCreditWords(_ value: SearchQuery.FieldValue) throws -> Bool {
    let (condition, arguments) = fields.creditWords(value)
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM credit AS c WHERE \(condition))",
      arguments: arguments) ?? false
  }
}
