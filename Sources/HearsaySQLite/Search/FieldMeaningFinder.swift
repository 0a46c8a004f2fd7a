internal import GRDB
internal import HearsayModel

/// Finds out which entries the fields of a query mean.
struct FieldMeaningFinder {
  private let database: Database
  private let fields: FieldResolver

  init(_ database: Database) {
    self.database = database
    fields = FieldResolver(database)
  }

  /// So many entries of a field are named.
  private static let most = 4

  /// A meaning for each field whose value names several entries that have quotes.
  func meanings(of query: SearchQuery) throws -> [FieldMeaning] {
    try query.namedFields.compactMap { try meaning($0.field, $0.value) }
  }

  private func meaning(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> FieldMeaning? {
    guard case .words(let words, let asTyped) = value, let keys = try fields.keys(field, value),
      keys.keys.count > 1, let statement = FieldHintFinder.found[field]
    else { return nil }
    let rows = try Row.fetchAll(
      database,
      sql: statement.replacing("$which", with: "key IN (\(keys.list))")
        + " LIMIT \(Self.most + 1)")
    guard rows.count > 1 else { return nil }
    let entries = try rows.prefix(Self.most).map { row in
      FieldMeaning.Entry(
        name: row["name"], form: try form(of: row["key"], named: row["name"], words))
    }
    // Whose own names have the words stand before those that are only called so.
    return FieldMeaning(
      field: field, value: asTyped,
      entries: entries.filter { $0.form == nil } + entries.filter { $0.form != nil },
      hasMore: rows.count > Self.most)
  }

  /// The other name of an entry in which all words stand; nil: its own has them, or none.
  private func form(of key: Int64, named name: String, _ words: [String]) throws -> String? {
    guard !Self.has(words, name), !words.isEmpty else { return nil }
    let forms = try String.fetchAll(
      database,
      sql: """
        SELECT value FROM record, json_each(record.body, '$.aliases') WHERE record.key = ?1
        UNION ALL
        SELECT * FROM (
          SELECT record.body ->> '$.as' FROM naming JOIN record ON record.key = naming.key
          WHERE naming.actor = ?1 LIMIT 500)
        """, arguments: [key])
    return forms.first { Self.has(words, $0) }
  }

  private static func has(_ words: [String], _ name: String) -> Bool {
    let own = Set(TextFold.words(name).map(\.text))
    return words.allSatisfy(own.contains)
  }
}
