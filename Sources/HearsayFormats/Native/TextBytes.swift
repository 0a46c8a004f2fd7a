/// An article's text as the model keeps it: as it came, without a byte order mark
/// and with CRLF as LF.
enum ArticleText {
  /// A text that was read, brought into that form.
  static func normalized(_ text: String) -> String {
    let hasMark = text.utf8.starts(with: byteOrderMark)
    guard hasMark || text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    return String(decoding: withoutReturns(text.utf8.dropFirst(hasMark ? 3 : 0)), as: UTF8.self)
  }

  /// The text of a file; nil where it is not UTF-8.
  static func text(of bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).map(normalized)
  }

  /// Whether a text is a SHA-256 in 64 hexadecimal digits.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
      }
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func withoutReturns(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), kept.last == UInt8(ascii: "\r") { kept.removeLast() }
      kept.append(byte)
    }
    return kept
  }
}
