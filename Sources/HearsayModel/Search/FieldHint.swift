/// Why a field of a query finds nothing: its value is no name of the kind that the
/// field takes, though perhaps one of another kind.
public struct FieldHint: Sendable, Hashable {
  /// The field.
  public var field: SearchQuery.Field
  /// Its value as typed, without quotation marks.
  public var value: String
  /// What the value names, or nearly names; nil: nothing that a field could find.
  public var meant: Meant?

  /// An entry that a value means, and the field that finds its quotes.
  public struct Meant: Sendable, Hashable {
    /// What the value has to do with the entry.
    public enum Relation: Sendable, Hashable {
      /// It names the entry.
      case names
      /// It nearly names it.
      case nearlyNames
      /// It names this source, which republishes articles of the entry.
      case republishes(host: String)
    }

    /// The entry's name.
    public var name: String
    /// The field that finds the entry's quotes.
    public var field: SearchQuery.Field
    /// What the value has to do with the entry.
    public var relation: Relation
    /// What finds the entry behind the field; nil: the value as typed.
    public var value: String?

    /// Makes an entry with its field; named by the value, unless told otherwise.
    public init(
      name: String, field: SearchQuery.Field, relation: Relation = .names, value: String? = nil
    ) {
      self.name = name
      self.field = field
      self.relation = relation
      self.value = value
    }
  }

  /// Makes a hint.
  public init(field: SearchQuery.Field, value: String, meant: Meant? = nil) {
    self.field = field
    self.value = value
    self.meant = meant
  }

  /// The hint as a sentence, with what to type instead at its end:
  /// `“haftar” is no source here; Khalifa Haftar is a speaker: speaker:haftar`.
  public var sentence: String {
    guard let meant else { return "“\(value)” is \(Self.none(of: field)) here." }
    return "\(start(meant)): \(suggestion ?? "")"
  }

  private func start(_ meant: Meant) -> String {
    switch (meant.relation, field, meant.field) {
    case (.republishes(let host), _, _):
      return "\(host) has no article of its own here and republishes \(meant.name)"
    case (.nearlyNames, let field, let other):
      let what = other == field ? "" : ", \(Self.one(of: other))"
      return "“\(value)” is \(Self.none(of: field)) here; perhaps \(meant.name) is meant\(what)"
    case (.names, .source, .via): return "\(meant.name) has no article here and is only credited"
    case (.names, .via, .source): return "nobody credits \(meant.name) here; what it reports itself"
    case (.names, let field, let other):
      return "“\(value)” is \(Self.none(of: field)) here; \(meant.name) is \(Self.one(of: other))"
    }
  }

  /// What finds the entry that the value names, as it is typed; nil: nothing does.
  public var suggestion: String? {
    guard let meant else { return nil }
    let value = meant.value ?? value
    let isWord = !value.contains { $0.isWhitespace || "()\"“”".contains($0) }
    return "\(meant.field.rawValue):" + (isWord ? value : "\"\(value)\"")
  }

  private static func none(of field: SearchQuery.Field) -> String {
    field == .via ? "credited by nobody" : "no \(word(for: field))"
  }

  private static func one(of field: SearchQuery.Field) -> String {
    switch field {
    case .via: "only credited"
    case .event: "an event"
    default: "a \(word(for: field))"
    }
  }

  private static func word(for field: SearchQuery.Field) -> String { field.rawValue }
}

extension SearchQuery {
  /// The fields that the query wants to hold, with values that are names.
  public var namedFields: [(field: Field, value: FieldValue)] { root.namedFields }
}

extension SearchQuery.Node {
  fileprivate var namedFields: [(field: SearchQuery.Field, value: SearchQuery.FieldValue)] {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.namedFields)
    case .field(let field, .words(let words, let asTyped)) where field.takesNames:
      [(field, .words(words, asTyped: asTyped))]
    default: []
    }
  }
}

extension SearchQuery.Field {
  /// Whether its values are names of entries.
  fileprivate var takesNames: Bool {
    switch self {
    case .source, .via, .speaker, .event: true
    case .kind, .lang, .tag: false
    }
  }
}
