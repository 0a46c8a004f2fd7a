import HearsayModel

/// Writes one record's keys and values; absent and empty ones are left out.
struct RecordEncoder {
  var json = JSONWriter()
  /// The unknown keys of the record that is being written.
  private var unknownMembers: [JSONMember] = []

  /// A record: its type, its own keys, the shared ones, the unknown ones.
  mutating func record(
    _ type: RecordType, _ provenance: Provenance, _ fields: (inout RecordEncoder) -> Void
  ) {
    unknownMembers = provenance.unknown
    json.beginObject()
    choice(SharedKey.type, type)
    fields(&self)
    shared(provenance)
    json.endObject()
    json.endLine()
  }

  /// The header, of which unknown keys are known apart.
  mutating func header(_ unknown: [JSONMember], _ fields: (inout RecordEncoder) -> Void) {
    unknownMembers = unknown
    json.beginObject()
    fields(&self)
    self.unknown(at: "")
    json.endObject()
    json.endLine()
  }

  /// The unknown keys of the object at a JSON Pointer.
  mutating func unknown(at pointer: @autoclosure () -> String) {
    guard !unknownMembers.isEmpty else { return }
    for member in UnknownKey.members(of: pointer(), among: unknownMembers) {
      json.key(member.key)
      json.value(member.value)
    }
  }

  /// Text, where there is any.
  mutating func text(_ key: some Listed, _ text: String?) {
    guard let text else { return }
    json.key(key.rawValue)
    json.string(text)
  }

  mutating func texts(_ key: some Listed, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    json.key(key.rawValue)
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }

  mutating func id<Record>(_ key: some Listed, _ id: ID<Record>?) {
    text(key, id?.rawValue)
  }

  mutating func ids<Record>(_ key: some Listed, _ ids: [ID<Record>]) {
    texts(key, ids.map(\.rawValue))
  }

  mutating func date(_ key: some Listed, _ date: EDTFDate?) {
    text(key, date?.text)
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ key: some Listed, _ choice: Choice?) {
    text(key, choice?.rawValue)
  }

  mutating func number(_ key: some Listed, _ number: Double?) {
    guard let number else { return }
    json.key(key.rawValue)
    json.number(number)
  }

  mutating func number(_ key: some Listed, _ number: Int?) {
    guard let number else { return }
    json.key(key.rawValue)
    json.number(number)
  }

  mutating func spans(_ key: some Listed, _ spans: [TextSpan]) {
    guard !spans.isEmpty else { return }
    json.key(key.rawValue)
    json.beginArray()
    for span in spans {
      json.beginArray()
      json.number(span.start)
      json.number(span.end)
      json.endArray()
    }
    json.endArray()
  }

  /// A list of objects, each with the JSON Pointer to it.
  mutating func objects<Element>(
    _ key: some Listed, _ elements: [Element],
    _ fields: (inout RecordEncoder, Element, _ pointer: String) -> Void
  ) {
    guard !elements.isEmpty else { return }
    json.key(key.rawValue)
    json.beginArray()
    for (index, element) in elements.enumerated() {
      object(at: "/\(key.rawValue)/\(index)") { fields(&$0, element, $1) }
    }
    json.endArray()
  }

  /// An object, with the JSON Pointer to it.
  mutating func object(
    at pointer: String, _ fields: (inout RecordEncoder, _ pointer: String) -> Void
  ) {
    json.beginObject()
    fields(&self, pointer)
    unknown(at: pointer)
    json.endObject()
  }
}
