import HearsayModel

/// How a key that the format does not know is named among a record's unknown keys.
///
/// A key of the record itself stands as it is. A key of an object within the
/// record stands as its JSON Pointer (RFC 6901): `/place/x-river`. So that the two
/// cannot be mistaken, a record's own key that begins with a slash is a pointer too.
enum UnknownKey {
  static func spelling(_ key: String, isInside: Bool) -> String {
    guard isInside || key.utf8.first == UInt8(ascii: "/") else { return key }
    return "/" + escaped(key)
  }

  /// The unknown members of one object, by the pointer to it ("" for the record).
  static func members(of pointer: String, among unknown: [JSONMember]) -> [JSONMember] {
    guard !unknown.isEmpty else { return [] }
    return unknown.compactMap { member in
      guard member.key.utf8.first == UInt8(ascii: "/") else {
        return pointer.isEmpty ? member : nil
      }
      guard member.key.utf8.starts(with: pointer.utf8) else { return nil }
      let rest = member.key.utf8.dropFirst(pointer.utf8.count)
      guard rest.first == UInt8(ascii: "/"), !rest.dropFirst().contains(UInt8(ascii: "/")) else {
        return nil
      }
      return JSONMember(key: unescaped(Substring(rest.dropFirst())), value: member.value)
    }
  }

  private static func escaped(_ key: String) -> String {
    var escaped = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescaped(_ step: Substring) -> String {
    var text = ""
    var isAfterTilde = false
    for scalar in step.unicodeScalars {
      switch (isAfterTilde, scalar) {
      case (false, "~"):
        isAfterTilde = true
        continue
      case (true, "0"): text += "~"
      case (true, "1"): text += "/"
      default: text.unicodeScalars.append(scalar)
      }
      isAfterTilde = false
    }
    return text
  }
}
