internal import HearsayModel

/// Puts into the full text's own syntax what of a query it can answer: at least
/// all wordings that the query may hit, so that what is left is checked on few.
struct FullTextPattern {
  /// Beyond so many entries a field is only checked on the reports.
  private static let mostTokens = 200

  let fields: FieldResolver

  /// The pattern for a query; nil: the full text cannot narrow it.
  func pattern(for node: SearchQuery.Node) throws -> String? {
    switch node {
    case .and(let nodes):
      return try conjunction(nodes)
    case .or(let nodes):
      let parts = try nodes.map(pattern)
      let known = parts.compactMap { $0 }
      guard known.count == nodes.count, !known.isEmpty else { return nil }
      return known.map { "(\($0))" }.joined(separator: " OR ")
    case .word, .prefix, .phrase, .phrasePrefix:
      return Self.words(node)
    case .field(let field, let value):
      return try tokens(field, value)
    case .flag(.unnamed): return Self.inFields([FieldTokens.token(.source, nil)])
    case .flag(.unknown): return Self.inFields([FieldTokens.token(.speaker, nil)])
    case .flag(.unexamined):
      return try fields.hasAllTokens ? Self.inFields([FieldTokens.unexamined]) : nil
    case .not(.field(.kind, let value)):
      return try fields.hasAllTokens ? Self.otherKinds(than: value) : nil
    case .not, .substring, .date, .flag:
      return nil
    }
  }

  /// The pattern for a word, a prefix or a phrase, or what is made of them.
  static func words(_ node: SearchQuery.Node) -> String {
    switch node {
    case .word(let word): "words : \(quoted(word))"
    case .prefix(let word): "words : \(quoted(word)) *"
    case .phrase(let words): "words : \(quoted(words.joined(separator: " ")))"
    case .phrasePrefix(let words): "words : \(quoted(words.joined(separator: " "))) *"
    default: ""
    }
  }

  /// The pattern for a term; "" for a part of a word.
  static func pattern(of term: SearchQuery.Term) -> String {
    switch term {
    case .word(let word): words(.word(word))
    case .prefix(let start): words(.prefix(start))
    case .phrase(let parts, let lastIsPrefix):
      words(lastIsPrefix ? .phrasePrefix(parts) : .phrase(parts))
    case .substring: ""
    }
  }

  /// A string of FTS5.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Words that must not stand in the wording go with those that must.
  private func conjunction(_ nodes: [SearchQuery.Node]) throws -> String? {
    let parts = try nodes.compactMap(pattern)
    guard !parts.isEmpty else { return nil }
    var result = parts.map { "(\($0))" }.joined(separator: " AND ")
    for case .not(let node) in nodes where node.isAnsweredByFullText {
      if let part = try pattern(for: node) { result = "(\(result)) NOT (\(part))" }
    }
    return result
  }

  private func tokens(
    _ field: SearchQuery.Field, _ value: SearchQuery.FieldValue
  ) throws -> String? {
    let tokens: [String]
    switch field {
    case .kind: tokens = [FieldTokens.token(kind: value.spelled)]
    case .lang: tokens = [FieldTokens.token(lang: value.spelled ?? "none")]
    case .source: tokens = try self.tokens(.source, keys: fields.keys(field, value))
    case .speaker: tokens = try self.tokens(.speaker, keys: fields.keys(field, value))
    case .via:
      let keys = try fields.keys(field, value)
      // Words of a credit may name a source in the article's own way.
      guard let keys else { return Self.inFields([FieldTokens.token(.via, nil)]) }
      tokens = try self.tokens(.via, keys: keys) + [FieldTokens.viaUnnamed]
    case .tag: return nil
    case .event:
      guard let keys = try fields.keys(field, value) else {
        return try fields.hasAllTokens ? Self.inFields([FieldTokens.token(.event, nil)]) : nil
      }
      tokens = keys.keys.flatMap {
        [FieldTokens.token(.event, $0), FieldTokens.token(.byArticle, $0)]
      }
    }
    guard !tokens.isEmpty else { return Self.inFields(["nothing"]) }
    guard tokens.count <= Self.mostTokens else { return nil }
    return Self.inFields(tokens)
  }

  /// Whether events that have to hold keep to wordings of which they hold.
  static func isNarrowed(byEvents keys: FieldResolver.Keys) -> Bool {
    keys.keys.count * 2 <= mostTokens
  }

  private func tokens(_ field: FieldTokens.Field, keys: FieldResolver.Keys?) throws -> [String] {
    guard let keys else { return [FieldTokens.token(field, nil)] }
    return keys.keys.map { FieldTokens.token(field, $0) }
  }

  /// What has a report of another kind, or none.
  private static func otherKinds(than value: SearchQuery.FieldValue) -> String {
    let kinds = Report.Kind.allCases.map { FieldTokens.token(kind: $0.rawValue) }
    let all = kinds + [FieldTokens.token(kind: nil), FieldTokens.reportless]
    return inFields(all.filter { $0 != FieldTokens.token(kind: value.spelled) })
  }

  private static func inFields(_ tokens: [String]) -> String {
    "fields : (" + tokens.map(quoted).joined(separator: " OR ") + ")"
  }
}
