/// A search of the fixed list, as it is typed.
struct BenchQuery {
  enum Kind: String, CaseIterable {
    case rare, common, phrase, prefix, and, not, field, date
  }

  /// Words one after the other that must stand in a text, or must not.
  struct Term: Equatable {
    var isNegated: Bool
    var words: [String]
    /// Whether the last word is only the beginning of one.
    var isOpen: Bool
  }

  let kind: Kind
  let text: String

  /// What is asked of the text; nil where fields or dates are asked for too.
  var terms: [Term]? {
    let parts = Self.parts(of: text)
    guard !parts.contains(where: { $0.contains(":") }) else { return nil }
    return parts.enumerated().map { place, part in
      let isNegated = part.hasPrefix("-")
      let words = part.filter { !"-*\"".contains($0) }.split(separator: " ").map(String.init)
      let isLast = place == parts.count - 1 && text.hasSuffix(part) && !part.hasSuffix("\"")
      return Term(
        isNegated: isNegated, words: words,
        isOpen: part.hasSuffix("*") || isLast && !isNegated)
    }
  }

  /// The words, and the phrases with their marks.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    for place in text.indices {
      if text[place] == "\"" { isQuoted.toggle() }
      guard text[place] == " ", !isQuoted else { continue }
      parts.append(text[start..<place])
      start = text.index(after: place)
    }
    return (parts + [text[start...]]).filter { !$0.isEmpty }
  }
}
