import HearsayModel

/// What is said of a file whose first line begins no graph.
enum ForeignLine {
  /// Whether a line speaks of the format, so that it is a header with a fault and
  /// not something else.
  static func namesFormat(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).contains("\"\(HeaderKey.hearsay.rawValue)\"")
  }

  /// What the file seems to be, for a message.
  static func phrase(of line: UnsafeBufferPointer<UInt8>) -> String {
    guard let text = String(validating: line, as: UTF8.self),
      ShownText.firstSteeringScalar(in: text) == nil
    else { return "a file of another kind" }
    switch text.first(where: { !$0.isWhitespace }) {
    case "{", "[": return "JSON of another kind"
    default: return "a text of another kind"
    }
  }
}

/// The id that a line was to bring which cannot be read as a record: so that what
/// refers to it is not told of as well.
enum LineID {
  /// The first well-formed value of a key `id`; nil where there is none.
  static func of(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    let key = Array("\"id\"".utf8)
    var rest = line[...]
    while let start = rest.firstIndex(of: key[0]) {
      rest = rest[start...]
      if rest.starts(with: key) { return value(behind: rest.dropFirst(key.count)) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func value(behind key: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let colon = key.drop(while: isBlank)
    guard colon.first == UInt8(ascii: ":") else { return nil }
    let quoted = colon.dropFirst().drop(while: isBlank)
    guard quoted.first == UInt8(ascii: "\"") else { return nil }
    let text = quoted.dropFirst()
    guard let end = text.prefix(201).firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let id = String(decoding: text[..<end], as: UTF8.self)
    return isWellFormedID(id) ? id : nil
  }
}
