import HearsayModel

/// The bytes of a text file, and their digest.
enum TextBytes {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of a file as the model keeps it; nil where it is not UTF-8.
  static func text(of bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).map(ArticleText.normalized)
  }

  /// Whether a text is a SHA-256 in 64 hexadecimal digits.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
      }
  }
}
