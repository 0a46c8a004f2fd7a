/// What is shown in the place of a character that a terminal would obey or that
/// would hide or reorder its neighbours.
///
/// This is the one place that decides it: canvases and the plain commands both
/// ask here. A C0 control or DEL is its picture in the block at U+2400 (`␛`), any
/// other one is its number: `‹U+202E›`.
enum VisibleMark {
  /// The mark, nil for a character that is shown as it is.
  static func of(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    switch value {
    case 0x20...0x7E, 0xA0...0x61B: return nil
    case 0...0x1F: return picture(0x2400 + value)
    case 0x7F: return picture(0x2421)
    default: return isHostile(value) ? "‹U+\(hexadecimal(value))›" : nil
    }
  }

  /// C1, bidi controls, invisible operators, separators of lines and paragraphs,
  /// the byte order mark, annotations, tags, formats of music and shorthand, and
  /// what is no character.
  private static func isHostile(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x61C, 0x180E, 0x200E...0x200F, 0x2028...0x202E, 0x2061...0x206F, 0xFEFF,
      0xFDD0...0xFDEF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF,
      0xE01F0...0xE0FFF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private static func picture(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String(Character($0)) }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
