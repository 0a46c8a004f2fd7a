extension SearchQuery {
  /// `~` wants at least so many characters.
  public static let shortestSubstring = 3

  /// What a hit may rest on, for highlighting it in a text.
  public enum Term: Sendable, Hashable {
    /// A folded word.
    case word(String)
    /// The beginning of a folded word.
    case prefix(String)
    /// Folded words one after the other; of the last, where so said, only the
    /// beginning.
    case phrase([String], lastIsPrefix: Bool)
    /// A folded part of the text.
    case substring(String)
  }

  /// The words, prefixes, phrases and parts of words that the query looks for,
  /// each once, in their order; those that it leaves out are not among them.
  public var terms: [Term] {
    var terms: [Term] = []
    Self.collect(root, into: &terms)
    return terms
  }

  /// The terms by which quotes can be put in the order of how well they match: all but parts
  /// of words; empty: the query asks for no word.
  public var rankingTerms: [Term] {
    terms.filter { if case .substring = $0 { false } else { true } }
  }

  private static func collect(_ node: Node, into terms: inout [Term]) {
    let term: Term
    switch node {
    case .and(let nodes), .or(let nodes):
      for node in nodes { collect(node, into: &terms) }
      return
    case .not, .field, .date, .flag: return
    case .word(let word): term = .word(word)
    case .prefix(let prefix): term = .prefix(prefix)
    case .phrase(let words): term = .phrase(words, lastIsPrefix: false)
    case .phrasePrefix(let words): term = .phrase(words, lastIsPrefix: true)
    case .substring(let part): term = .substring(part)
    }
    if !terms.contains(term) { terms.append(term) }
  }
}
