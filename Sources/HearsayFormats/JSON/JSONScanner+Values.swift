public import HearsayModel

extension JSONScanner {
  /// Takes a number that is known to come, and gives its letters.
  mutating func number() throws(JSONFault) -> String {
    let start = index
    try passNumber()
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Passes a number: `-`, digits without a leading zero, a fraction, an exponent.
  mutating func passNumber() throws(JSONFault) {
    let start = index
    if byte == UInt8(ascii: "-") { index += 1 }
    if byte == UInt8(ascii: "0") {
      index += 1
      if isAtDigit { throw JSONFault(.badNumber, at: start) }
    } else {
      try passDigits(of: start)
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      try passDigits(of: start)
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      try passDigits(of: start)
    }
  }

  private mutating func passDigits(of number: Int) throws(JSONFault) {
    guard isAtDigit else { throw JSONFault(.badNumber, at: number) }
    while isAtDigit { index += 1 }
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var isAtDigit: Bool { index < bytes.count && bytes[index] &- UInt8(ascii: "0") < 10 }

  /// Takes any value as a tree; throws where an object bears a key twice.
  mutating func value() throws(JSONFault) -> JSONValue {
    switch try kind() {
    case .null, .boolean:
      guard let truth = try literal() else { return .null }
      return .bool(truth)
    case .number: return .number(try number())
    case .string: return .string(try text(of: rawString()))
    case .array:
      var elements: [JSONValue] = []
      try enterArray()
      while try nextElement(isFirst: elements.isEmpty) { elements.append(try value()) }
      return .array(elements)
    case .object:
      var members: [JSONMember] = []
      var keys = KeysSeen()
      try enterObject()
      while let raw = try nextKey(isFirst: members.isEmpty) {
        let key = try text(of: raw)
        guard keys.insert(key) else { throw JSONFault(.repeatedKey(key), at: raw.start - 1) }
        members.append(JSONMember(key: key, value: try value()))
      }
      return .object(members)
    }
  }

  /// Passes any value; all that `value` refuses is refused.
  mutating func skip() throws(JSONFault) {
    switch try kind() {
    case .null, .boolean: _ = try literal()
    case .number: try passNumber()
    case .string: try check(rawString())
    case .array, .object: _ = try value()
    }
  }
}

/// The keys of one object, to find one that stands twice in constant time.
struct KeysSeen {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Whether the key is new.
  mutating func insert(_ key: String) -> Bool {
    if many.isEmpty {
      // Compared by bytes: keys that are only canonically equivalent are two.
      if few.contains(where: { $0 == key && $0.utf8.elementsEqual(key.utf8) }) { return false }
      few.append(key)
      if few.count > 16 { many = Set(few.map(Self.spelling)) }
      return true
    }
    return many.insert(Self.spelling(key)).inserted
  }

  /// A text that is equal where the bytes are.
  private static func spelling(_ key: String) -> String {
    key.utf8.allSatisfy { $0 < 0x80 } ? "=" + key : key.utf8.map { "\($0)" }.joined(separator: ",")
  }
}

extension JSONValue {
  /// Reads one JSON text; white space may stand around it.
  public init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    var scanner = JSONScanner(bytes)
    self = try scanner.value()
    try scanner.end()
  }
}
