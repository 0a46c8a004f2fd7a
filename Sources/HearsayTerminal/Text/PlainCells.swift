/// What is told of most texts at a glance, without taking them apart into clusters.
enum PlainCells {
  /// The number of cells of a text of which each scalar is a cluster of its own and
  /// takes one cell; nil where that is not certain at a glance.
  static func width(_ text: String) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      guard isPlain(scalar.value) else { return nil }
      width += 1
    }
    return width
  }

  /// Letters and marks that nothing joins, nothing reorders and nothing hides:
  /// Latin, and the punctuation, lines and blocks that are drawn here.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
      0x2500...0x259F:
      true
    default: false
    }
  }
}

extension String {
  /// The byte at this index if it is a cluster by itself, of printable ASCII and
  /// with ASCII or nothing after it.
  func printableASCII(at index: Index) -> UInt8? {
    let byte = utf8[index]
    guard byte >= 0x20, byte < 0x7F else { return nil }
    let next = utf8.index(after: index)
    return next == endIndex || utf8[next] < 0x7F ? byte : nil
  }
}
