/// Why a field of a query finds nothing: its value is no name of the kind that the
/// field takes, though perhaps one of another kind.
public struct FieldHint: Sendable, Hashable {
  /// The field.
  public var field: SearchQuery.Field
  /// Its value as typed, without quotation marks.
  public var value: String
  /// What the value names; nil: nothing that a field could find.
  public var meant: Meant?

  /// An entry that a value names, and the field that finds its quotes.
  public struct Meant: Sendable, Hashable {
    /// The entry's name.
    public var name: String
    /// The field that finds the entry's quotes.
    public var field: SearchQuery.Field

    /// Makes an entry with its field.
    public init(name: String, field: SearchQuery.Field) {
      self.name = name
      self.field = field
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
    let start =
      switch (field, meant.field) {
      case (.source, .via): "\(meant.name) has no article here and is only credited"
      case (.via, .source): "nobody credits \(meant.name) here; what it reports itself"
      default:
        "“\(value)” is \(Self.none(of: field)) here; \(meant.name) is \(Self.one(of: meant.field))"
      }
    return "\(start): \(suggestion ?? "")"
  }

  /// What finds the entry that the value names, as it is typed; nil: nothing does.
  public var suggestion: String? {
    guard let meant else { return nil }
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
    case .kind, .lang: false
    }
  }
}
