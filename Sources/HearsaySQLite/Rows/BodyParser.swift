internal import HearsayModel

/// Reads back what `BodyWriter` wrote: it trusts the library's own JSON, and
/// stops at the first byte that cannot stand where it does.
struct BodyParser {
  /// The body is not what this program writes.
  struct Malformed: Error {
    var offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The members of the object.
  static func members(_ text: String) throws -> [JSONMember] {
    var parser = BodyParser(text)
    guard case .object(let members) = try parser.value() else { throw Malformed(offset: 0) }
    return members
  }

  private mutating func value() throws -> JSONValue {
    skipBlanks()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws -> [JSONMember] {
    index += 1
    var members: [JSONMember] = []
    skipBlanks()
    if try take(UInt8(ascii: "}")) { return members }
    while true {
      skipBlanks()
      let key = try string()
      skipBlanks()
      guard try take(UInt8(ascii: ":")) else { throw Malformed(offset: index) }
      members.append(JSONMember(key: key, value: try value()))
      skipBlanks()
      if try take(UInt8(ascii: "}")) { return members }
      guard try take(UInt8(ascii: ",")) else { throw Malformed(offset: index) }
    }
  }

  private mutating func array() throws -> [JSONValue] {
    index += 1
    var values: [JSONValue] = []
    skipBlanks()
    if try take(UInt8(ascii: "]")) { return values }
    while true {
      values.append(try value())
      skipBlanks()
      if try take(UInt8(ascii: "]")) { return values }
      guard try take(UInt8(ascii: ",")) else { throw Malformed(offset: index) }
    }
  }

  private mutating func string() throws -> String {
    guard try take(UInt8(ascii: "\"")) else { throw Malformed(offset: index) }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != backslash {
      index += 1
    }
    guard try peek() == backslash else {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var content = Array(bytes[start..<index])
    while try peek() != UInt8(ascii: "\"") {
      guard try take(backslash) else {
        content.append(bytes[index])
        index += 1
        continue
      }
      let escape = try peek()
      index += 1
      switch escape {
      case UInt8(ascii: "n"): content.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "u"):
        guard index + 4 <= bytes.count,
          let byte = UInt8(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw Malformed(offset: index) }
        content.append(byte)
        index += 4
      default: content.append(escape)
      }
    }
    index += 1
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func number() throws -> String {
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    guard index > start else { throw Malformed(offset: index) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func literal(_ text: String, _ value: JSONValue) throws -> JSONValue {
    guard bytes[index...].starts(with: text.utf8) else { throw Malformed(offset: index) }
    index += text.utf8.count
    return value
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
  }

  private func peek() throws -> UInt8 {
    guard index < bytes.count else { throw Malformed(offset: index) }
    return bytes[index]
  }

  private mutating func take(_ byte: UInt8) throws -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte == 0x20 || byte == 0x0A
  }

  private var backslash: UInt8 { UInt8(ascii: "\\") }
}
