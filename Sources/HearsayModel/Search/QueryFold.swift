/// How a query's words are folded.
enum QueryFold {
  /// The folded words of a text, in their order.
  static func words(_ text: String) -> [String] {
    TextFold.searchTokens(of: text)
  }

  /// A text folded as a whole.
  static func folded(_ text: String) -> String {
    TextFold.fold(text)
  }
}
