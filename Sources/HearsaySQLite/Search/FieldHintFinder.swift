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
    var nearest = try field == .source ? republished(value) : nil
    nearest = nearest ?? found.first
    for other in [field] + SearchQuery.Field.allCases where nearest == nil {
      nearest = try near(other, value)
    }
    return FieldHint(field: field, value: asTyped, meant: nearest)
  }

  /// What the value names that a field finds quotes of: what has most of them.
  private func meant(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> [FieldHint.Meant] {
    guard let statement = Self.found[field], let keys = try fields.keys(field, value) else {
      return []
    }
    let rows = try Row.fetchAll(
      database, sql: statement.replacing("$which", with: "key IN (\(keys.list))") + " LIMIT 1")
    return rows.map { FieldHint.Meant(name: $0["name"], field: field) }
  }

  /// Whose articles the source republishes that the value names.
  private func republished(_ value: SearchQuery.FieldValue) throws -> FieldHint.Meant? {
    guard let keys = try fields.keys(.source, value) else { return nil }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT host.name AS host, source.name FROM article
          JOIN source AS host ON host.key = article.host
          JOIN source ON source.key = article.source
        WHERE article.host IN (\(keys.list)) AND article.status <> 'rejected'
          AND source.status <> 'rejected'
        GROUP BY host.key, source.key ORDER BY count(*) DESC, source.key LIMIT 1
        """)
    return row.map {
      FieldHint.Meant(
        name: $0["name"], field: .source, relation: .republishes(host: $0["host"]),
        value: $0["name"])
    }
  }

  /// The entry with a name that is nearly the value: one that begins so, or the
  /// nearest; of some thousands at most.
  private func near(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> FieldHint.Meant? {
    guard case .words(let words, _) = value, let statement = Self.found[field] else { return nil }
    let wanted = words.joined()
    guard wanted.count >= Self.shortestNear else { return nil }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT found.name, name.words FROM (\(statement.replacing("$which", with: "1"))
          LIMIT \(Self.mostNear)) AS found JOIN name ON name.owner = found.key
        """)
    var entries: [String: (name: String, value: String)] = [:]
    var forms: [String] = []
    for row in rows {
      let parts = (row["words"] as String).split(separator: " ").map(String.init)
      for part in [parts.joined()] + parts where part.count >= Self.shortestNear {
        guard entries[part] == nil else { continue }
        entries[part] = (row["name"], parts.contains(part) ? part : row["words"])
        forms.append(part)
      }
    }
    let form = forms.first { $0.hasPrefix(wanted) } ?? nearestName(to: wanted, among: forms)
    return form.flatMap { entries[$0] }.map {
      FieldHint.Meant(name: $0.name, field: field, relation: .nearlyNames, value: $0.value)
    }
  }

  /// Shorter values are near to too much.
  private static let shortestNear = 3
  private static let mostNear = 2_000

  /// The entries of which a field finds quotes; most quotes first.
  static let found: [SearchQuery.Field: String] = [
    .source: """
    SELECT key, name FROM sourceTotal JOIN source ON source.key = sourceTotal.source
    WHERE $which AND articles > 0 ORDER BY position
    """,
    .via: """
    SELECT key, name FROM (SELECT key, name FROM source UNION ALL SELECT key, name FROM actor)
    WHERE $which AND EXISTS (
      SELECT 1 FROM credit WHERE credit.source = key OR credit.actor = key)
    """,
    .speaker: """
    SELECT key, name FROM actorTotal JOIN actor ON actor.key = actorTotal.actor
    WHERE $which AND quotes > 0 ORDER BY position
    """,
    .event: """
    SELECT key, name FROM eventTotal JOIN event ON event.key = eventTotal.event
    WHERE $which ORDER BY quotes + quotesByArticle DESC, position
    """,
  ]

  private func isCreditWords(_ value: SearchQuery.FieldValue) throws -> Bool {
    let (condition, arguments) = fields.creditWords(value)
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM credit AS c WHERE \(condition))",
      arguments: arguments) ?? false
  }
}
