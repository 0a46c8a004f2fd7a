internal import HearsayModel

/// Writes one JSON object into bytes: fields that are nil or empty are left out.
struct BodyWriter {
  private let bytes: ByteBuffer

  /// Opens an object behind what a buffer holds.
  init(into bytes: ByteBuffer) {
    self.bytes = bytes
    bytes.append(UInt8(ascii: "{"))
  }

  /// Closes the object.
  func finish() { bytes.append(UInt8(ascii: "}")) }

  /// The object that `write` writes, as a text.
  static func text(_ write: (inout BodyWriter) -> Void) -> String {
    let bytes = ByteBuffer()
    var writer = BodyWriter(into: bytes)
    write(&writer)
    writer.finish()
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  mutating func text(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    begin(key)
    append(value)
  }

  mutating func texts(_ key: StaticString, _ values: [String]) {
    array(key, values) { writer, value in writer.append(value) }
  }

  mutating func ids<Record>(_ key: StaticString, _ values: [ID<Record>]) {
    array(key, values) { writer, value in writer.append(value.rawValue) }
  }

  mutating func date(_ key: StaticString, _ value: EDTFDate?) {
    text(key, value?.text)
  }

  mutating func integer(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(key)
    add(String(value))
  }

  mutating func number(_ key: StaticString, _ value: Double?) {
    guard let value else { return }
    begin(key)
    add(value.description)
  }

  mutating func spans(_ key: StaticString, _ spans: [TextSpan]) {
    array(key, spans) { writer, span in
      writer.add("[\(span.start),\(span.end)]")
    }
  }

  mutating func object(_ key: StaticString, _ fill: (inout BodyWriter) -> Void) {
    begin(key)
    element(fill)
  }

  mutating func objects<Element>(
    _ key: StaticString, _ elements: [Element], _ fill: (inout BodyWriter, Element) -> Void
  ) {
    array(key, elements) { writer, value in writer.element { fill(&$0, value) } }
  }

  /// A list of values, left out where it is empty.
  mutating func array<Element>(
    _ key: StaticString, _ elements: [Element], _ append: (inout BodyWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    begin(key)
    list(elements, append)
  }

  /// A list of values, written where it is empty too.
  mutating func list<Element>(
    _ elements: [Element], _ append: (inout BodyWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// An object as an element of a list.
  mutating func element(_ fill: (inout BodyWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    fill(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Members in their order, whatever their values.
  mutating func members(_ key: StaticString, _ members: [JSONMember]) {
    guard !members.isEmpty else { return }
    begin(key)
    append(.object(members))
  }

  /// Opens a field; its value has to follow.
  mutating func begin(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(key)
    bytes.append("\":")
  }

  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: bytes.append("null")
    case .bool(let value): bytes.append(value ? "true" : "false")
    case .number(let text): add(text)
    case .string(let text): append(text)
    case .array(let values): list(values) { $0.append($1) }
    case .object(let members):
      element { writer in
        for member in members { writer.member(member) }
      }
    }
  }

  /// A member, whatever its value.
  mutating func member(_ member: JSONMember) {
    separate()
    append(member.key)
    bytes.append(UInt8(ascii: ":"))
    append(member.value)
  }

  mutating func append(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var start = 0
      while let place = text[start...].firstIndex(where: Self.isEscaped) {
        bytes.append(UnsafeBufferPointer(rebasing: text[start..<place]))
        appendEscaped(text[place])
        start = place + 1
      }
      bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append("\\\"")
    case UInt8(ascii: "\\"): bytes.append("\\\\")
    case UInt8(ascii: "\n"): bytes.append("\\n")
    default:
      let digits = String(byte, radix: 16)
      add("\\u00" + (digits.count < 2 ? "0" : "") + digits)
    }
  }

  /// Adds letters as they stand.
  private func add(_ letters: String) {
    var letters = letters
    letters.withUTF8 { bytes.append($0) }
  }

  private mutating func separate() {
    if let last = bytes.last, last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
  }
}
