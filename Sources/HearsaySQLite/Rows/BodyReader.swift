internal import HearsayModel

/// The fields of a record's body by their names.
struct BodyReader {
  private let fields: [String: JSONValue]

  init(_ members: [JSONMember]) {
    fields = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  init(text: String) throws {
    self.init(try BodyParser.members(text))
  }

  func has(_ key: String) -> Bool { fields[key] != nil }

  func text(_ key: String) -> String? {
    if case .string(let value) = fields[key] { value } else { nil }
  }

  func texts(_ key: String) -> [String] {
    values(key).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  func id<Record>(_ key: String) -> ID<Record>? {
    text(key).map { ID<Record>($0) }
  }

  func ids<Record>(_ key: String) -> [ID<Record>] {
    texts(key).map { ID<Record>($0) }
  }

  func choice<Choice: RawRepresentable<String>>(_ key: String) -> Choice? {
    text(key).flatMap { Choice(rawValue: $0) }
  }

  func date(_ key: String) -> EDTFDate? {
    text(key).flatMap { EDTFDate($0) }
  }

  func integer(_ key: String) -> Int? {
    if case .number(let text) = fields[key] { Int(text) } else { nil }
  }

  func number(_ key: String) -> Double? {
    if case .number(let text) = fields[key] { Double(text) } else { nil }
  }

  func spans(_ key: String) -> [TextSpan] {
    values(key).compactMap { value in
      guard case .array(let ends) = value, ends.count == 2, case .number(let start) = ends[0],
        case .number(let end) = ends[1], let start = Int(start), let end = Int(end)
      else { return nil }
      return TextSpan(start, end)
    }
  }

  func object(_ key: String) -> BodyReader? {
    if case .object(let members) = fields[key] { BodyReader(members) } else { nil }
  }

  func objects(_ key: String) -> [BodyReader] {
    values(key).compactMap { BodyReader(element: $0) }
  }

  func members(_ key: String) -> [JSONMember] {
    if case .object(let members) = fields[key] { members } else { [] }
  }

  func values(_ key: String) -> [JSONValue] {
    if case .array(let values) = fields[key] { values } else { [] }
  }

  /// A reader of a list's element; nil where that is no object.
  init?(element: JSONValue) {
    guard case .object(let members) = element else { return nil }
    self.init(members)
  }
}
