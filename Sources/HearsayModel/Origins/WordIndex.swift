/// The folded words of a text and where each stands, to find sequences in it.
struct WordIndex {
  private let words: [String]
  private let positions: [String: [Int]]

  init(_ text: String) {
    words = TextFold.words(text).map(\.text)
    positions = Dictionary(grouping: words.indices) { [words] in words[$0] }
  }

  /// Whether the words stand in the text one after the other.
  func contains(_ wanted: [String]) -> Bool {
    guard let first = wanted.first else { return true }
    return positions[first]?.contains { words[$0...].starts(with: wanted) } ?? false
  }

  /// How many of the distinct words stand somewhere in the text.
  func shared(_ wanted: Set<String>) -> Int {
    wanted.count { positions[$0] != nil }
  }
}
