import HearsayTerminal

/// The keys that terminals send as one byte of ASCII.
enum ControlKeys {
  /// The key for a byte below 0x80 other than Escape.
  static func key(for byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0: .control("@")
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 27...31: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }
}

/// How long a character of UTF-8 is.
enum UTF8Length {
  /// The number of bytes of a character that begins with this one; 0 for a byte
  /// that cannot begin one.
  static func of(_ byte: UInt8) -> Int {
    switch byte {
    case 0...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
