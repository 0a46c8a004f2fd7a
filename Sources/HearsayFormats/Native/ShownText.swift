/// Characters that steer a terminal or turn the order of what follows: kept in the
/// data, and shown as marks.
enum ShownText {
  /// The first control character (but tab and line feed) or bidirectional
  /// embedding, override or isolate of a text; nil where it has none.
  static func firstSteeringScalar(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first(where: steers)
  }

  /// How many such characters a text has.
  static func countOfSteeringScalars(in text: String) -> Int {
    text.unicodeScalars.count(where: steers)
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A scalar's name in a message: `U+202E`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The first 60 characters of a text in quotation marks, for a message.
func excerpt(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 60 else { return quoted(text) }
  return quoted(String(scalars.prefix(60)) + "…")
}

/// A name or text in quotation marks, for a message; what steers is escaped.
func quoted(_ text: some StringProtocol) -> String {
  var shown = "“"
  for scalar in text.unicodeScalars {
    if scalar.value < 0x20 || ShownText.firstSteeringScalar(in: String(scalar)) != nil {
      shown += ShownText.name(of: scalar)
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "”"
}
