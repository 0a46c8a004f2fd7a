/// How a query's words are folded.
enum QueryFold {
  /// The folded words of a text, in their order.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A text folded as a whole.
  static func folded(_ text: String) -> String {
    text.lowercased()
  }

  static func date(_ text: String) -> EDTFDate? {
    let isDate =
      text.count >= 4 && text.allSatisfy { $0.isNumber || "-/.TZ:?~%X".contains($0) }
    guard isDate else { return nil }
    return EDTFDate(
      text: text, earliest: nil, latest: nil, precision: .day, isUncertain: false,
      isApproximate: false, isInterval: false, hasZone: false)
  }
}
