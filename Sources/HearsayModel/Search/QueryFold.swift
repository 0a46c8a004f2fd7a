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
}
