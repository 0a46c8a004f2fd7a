internal import HearsayModel

/// Puts into the syntax of the full text of letters what that can answer of a query: at least
/// all wordings in which the parts of words may stand that it asks for.
enum SubstringPattern {
  /// Further ones would narrow no more.
  private static let mostTriples = 32

  /// The pattern for a query; nil: three letters one after the other cannot narrow it.
  static func pattern(for node: SearchQuery.Node) -> String? {
    switch node {
    case .and(let nodes):
      return joined(nodes.compactMap(pattern), " AND ")
    case .or(let nodes):
      let parts = nodes.compactMap(pattern)
      return parts.count == nodes.count ? joined(parts, " OR ") : nil
    case .substring(let part):
      return joined(triples(of: part).map(FullTextPattern.quoted), " AND ")
    case .word, .prefix, .phrase, .phrasePrefix, .not, .field, .date, .flag:
      return nil
    }
  }

  /// Whatever three code points stand one after the other in a word of the part, each once.
  private static func triples(of part: String) -> [String] {
    var triples: [String] = []
    for word in TextFold.searchTokens(of: part) {
      let scalars = Array(word.unicodeScalars)
      for start in scalars.indices.dropLast(2) {
        let triple = String(String.UnicodeScalarView(scalars[start..<start + 3]))
        if !triples.contains(triple) { triples.append(triple) }
      }
    }
    return Array(triples.prefix(mostTriples))
  }

  private static func joined(_ parts: [String], _ operation: String) -> String? {
    parts.isEmpty ? nil : parts.map { "(\($0))" }.joined(separator: operation)
  }
}
