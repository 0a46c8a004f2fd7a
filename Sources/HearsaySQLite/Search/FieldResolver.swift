internal import GRDB
internal import HearsayModel

/// Finds the entries that a field's value means: by folded words that all stand
/// in one name, alias or naming, or by id.
final class FieldResolver {
  /// Keys of entries.
  struct Keys {
    var keys: [Int64]
    /// As SQL takes them.
    var list: String { keys.map(String.init).joined(separator: ",") }
  }

  private struct Wanted: Hashable {
    var field: SearchQuery.Field
    var value: SearchQuery.FieldValue
  }

  private let database: Database
  private var known: [Wanted: Keys] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// Whether the full text has all tokens that are known today.
  var hasAllTokens: Bool {
    get throws { try !Derivation.isStale(database) }
  }

  /// The entries that are meant; nil: the field is to be empty.
  func keys(_ field: SearchQuery.Field, _ value: SearchQuery.FieldValue) throws -> Keys? {
    guard case .words(let words, let asTyped) = value else { return nil }
    let wanted = Wanted(field: field, value: value)
    if let keys = known[wanted] { return keys }
    var found = Set(try named(words, types: Self.types(of: field)))
    for type in Self.types(of: field) {
      if let entry = try EntryKey.findShown(asTyped, type, in: database) { found.insert(entry.key) }
    }
    let keys = Keys(keys: found.sorted())
    known[wanted] = keys
    return keys
  }

  /// The condition that a credit's own words `c.words` hold a value's words.
  func creditWords(_ value: SearchQuery.FieldValue) -> (String, StatementArguments) {
    guard case .words(let words, _) = value, !words.isEmpty else { return ("0", []) }
    let condition = words.map { _ in "instr(' ' || c.words || ' ', ?) > 0" }
    return (
      "(" + condition.joined(separator: " AND ") + ")",
      StatementArguments(words.map { " \($0) " })
    )
  }

  private func named(_ words: [String], types: [RecordType]) throws -> [Int64] {
    guard !words.isEmpty else { return [] }
    let pattern = words.map(FullTextPattern.quoted).joined(separator: " AND ")
    let list = types.map { "'\($0.rawValue)'" }.joined(separator: ",")
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT name.owner FROM nameIndex JOIN name ON name.key = nameIndex.rowid
        JOIN entry ON entry.key = name.owner
        WHERE nameIndex MATCH ? AND entry.type IN (\(list)) AND entry.status <> 'rejected'
        """, arguments: [pattern])
  }

  private static func types(of field: SearchQuery.Field) -> [RecordType] {
    switch field {
    case .source: [.source]
    case .via: [.source, .actor]
    case .speaker: [.actor]
    case .event: [.event]
    case .kind, .lang, .tag: []
    }
  }
}
