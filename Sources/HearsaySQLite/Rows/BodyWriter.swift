internal import HearsayModel

/// Writes one JSON object into bytes: fields that are nil or empty are left out.
struct BodyWriter {
  private(set) var bytes: [UInt8]

  init() {
    bytes = []
    bytes.reserveCapacity(256)
    bytes.append(UInt8(ascii: "{"))
  }

  /// The object, closed.
  mutating func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "}"))
    return bytes
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
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func number(_ key: StaticString, _ value: Double?) {
    guard let value else { return }
    begin(key)
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func spans(_ key: StaticString, _ spans: [TextSpan]) {
    array(key, spans) { writer, span in
      writer.bytes.append(contentsOf: "[\(span.start),\(span.end)]".utf8)
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
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): append(text)
    case .array(let values): list(values) { $0.append($1) }
    case .object(let members):
      element { writer in
        for member in members {
          writer.separate()
          writer.append(member.key)
          writer.bytes.append(UInt8(ascii: ":"))
          writer.append(member.value)
        }
      }
    }
  }

  mutating func append(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { buffer in
      var start = 0
      for (index, byte) in buffer.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: buffer[start..<index])
        appendEscaped(byte)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (digits.count < 2 ? "0" : "") + digits).utf8)
    }
  }

  private mutating func separate() {
    if let last = bytes.last, last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
  }
}
