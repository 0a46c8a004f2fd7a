import Foundation

/// Prints a value as one JSON document: keys sorted, two blanks of indentation,
/// and every character that could act on a terminal escaped, so that the data
/// stays whole and harmless.
enum JSONText {
  ///
  /// - Parameter indent: Blanks before all lines but the first, within a larger document.
  static func encode(_ value: some Encodable, indent: Int = 0) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = indented(try encoder.encode(value), by: indent)
    return escapingInvisible(String(decoding: bytes, as: UTF8.self))
  }

  private static func indented(_ text: Data, by indent: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 2)
    let lineFeed = UInt8(ascii: "\n")
    text.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let end = rest.firstIndex(of: lineFeed) {
        result.append(contentsOf: rest[...end])
        rest = rest[(end + 1)...]
        if rest.first != lineFeed {
          result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
        }
      }
      result.append(contentsOf: rest)
    }
    return result
  }

  /// Escapes what is no visible character (line feeds between tokens stay: inside
  /// strings the encoder has escaped them).
  static func escapingInvisible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isInvisible(scalar) {
        for unit in UTF16.self.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          let padding = String(repeating: "0", count: 4 - digits.count)
          result.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
        }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar != "\n" && (scalar.value < 0x20 || scalar.value == 0x7F) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      true
    default: false
    }
  }
}
