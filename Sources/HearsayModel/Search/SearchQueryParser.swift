/// Reads the lexemes of a query by recursive descent: `or` is made of `and`s,
/// `and` of parts, a part of brackets, a field or words.
struct SearchQueryParser {
  typealias Node = SearchQuery.Node
  typealias Lexeme = QueryLexer.Lexeme

  private let lexemes: [Lexeme]
  /// Where the last bare word must end to count as a prefix; nil: none does.
  private let prefixEnd: Int?
  private var position = 0
  private var depth = 0

  /// Brackets may stand in brackets this deep.
  private static let greatestDepth = 32

  init(lexemes: [Lexeme], prefixEnd: Int?) {
    self.lexemes = lexemes
    self.prefixEnd = prefixEnd
  }

  /// The whole query.
  mutating func root() throws(SearchQueryError) -> Node {
    let node = try alternatives()
    if let stray = current { throw .strayBracket(stray.range) }
    guard let node else { throw .nothingToSearch(lexemes[0].range) }
    return node
  }

  /// Parts joined by OR; nil where all were passed over.
  private mutating func alternatives() throws(SearchQueryError) -> Node? {
    var nodes: [Node] = []
    let first = try conjunction()
    if let first { nodes.append(first) }
    while let lexeme = current, lexeme.kind == .or {
      guard !nodes.isEmpty else { throw .nothing(beside: "OR", lexeme.range, isBefore: true) }
      position += 1
      guard let next = try conjunction() else {
        throw .nothing(beside: "OR", lexeme.range, isBefore: false)
      }
      nodes.append(next)
    }
    return nodes.count > 1 ? .or(nodes) : nodes.first
  }

  /// Parts that must all hold, up to an OR, a closing bracket or the end.
  private mutating func conjunction() throws(SearchQueryError) -> Node? {
    var nodes: [Node] = []
    while let lexeme = current, lexeme.kind != .or, lexeme.kind != .close {
      if lexeme.kind == .and {
        guard !nodes.isEmpty else { throw .nothing(beside: "AND", lexeme.range, isBefore: true) }
        position += 1
        switch current?.kind {
        case nil, .or, .and, .close: throw .nothing(beside: "AND", lexeme.range, isBefore: false)
        default: continue
        }
      }
      if let node = try part() { nodes.append(node) }
    }
    return nodes.count > 1 ? .and(nodes) : nodes.first
  }

  /// One part with what negates it; nil where it is passed over.
  private mutating func part() throws(SearchQueryError) -> Node? {
    var negations: [Lexeme] = []
    while let lexeme = current, lexeme.kind == .minus || lexeme.kind == .not {
      position += 1
      negations.append(lexeme)
      let isCut = lexeme.kind == .minus && current?.range.lowerBound != lexeme.range.upperBound
      if isCut { throw .loneNegation(lexeme) }
    }
    guard let lexeme = current else {
      if let last = negations.last { throw .loneNegation(last) }
      return nil
    }
    let node = try operand(lexeme, isNegated: !negations.isEmpty)
    guard let last = negations.last else { return node }
    guard let node else { throw .loneNegation(last) }
    return negations.count.isMultiple(of: 2) ? node : .not(node)
  }

  private mutating func operand(
    _ lexeme: Lexeme, isNegated: Bool
  ) throws(SearchQueryError) -> Node? {
    switch lexeme.kind {
    case .open:
      return try bracket(lexeme)
    case .term(let term):
      position += 1
      return try words(term, mayBePrefix: !isNegated)
    case .field(let name, let value):
      position += 1
      return try SearchFieldReader(name: name, value: value, range: lexeme.range).node()
    case .close, .minus, .not, .and, .or:
      return nil
    }
  }

  private mutating func bracket(_ opening: Lexeme) throws(SearchQueryError) -> Node {
    position += 1
    depth += 1
    guard depth <= Self.greatestDepth else { throw .tooDeep(opening.range, Self.greatestDepth) }
    let node = try alternatives()
    guard let closing = current else { throw .openBracket(opening.range) }
    position += 1
    depth -= 1
    guard let node else {
      throw .emptyBrackets(opening.range.lowerBound..<closing.range.upperBound)
    }
    return node
  }

  /// A word, prefix, phrase or part of a word; nil where it is passed over.
  private func words(
    _ term: QueryLexer.Term, mayBePrefix: Bool
  ) throws(SearchQueryError) -> Node? {
    guard term.isClosed else { throw .openQuote(term.range) }
    if term.hasTilde { return try substring(term) }
    if !term.isQuoted, let star = term.text.firstIndex(of: "*") {
      let offset = term.text.distance(from: term.text.startIndex, to: star)
      throw .strayStar(column: term.range.lowerBound + offset + 1)
    }
    let words = QueryFold.words(term.text)
    guard !words.isEmpty else {
      if term.hasStar { throw .strayStar(column: term.range.upperBound) }
      if term.isQuoted { throw .emptyPhrase(term.range) }
      return nil
    }
    let isLast = !term.isQuoted && mayBePrefix && term.range.upperBound == prefixEnd
    let isPrefix = term.hasStar || isLast || words.last.map(TextFold.wantsPrefix) == true
    switch (words.count, isPrefix) {
    case (1, true): return .prefix(words[0])
    case (1, false): return .word(words[0])
    case (_, true): return .phrasePrefix(words)
    case (_, false): return .phrase(words)
    }
  }

  private func substring(_ term: QueryLexer.Term) throws(SearchQueryError) -> Node {
    let folded = QueryFold.folded(term.text)
    guard folded.count >= SearchQuery.shortestSubstring else { throw .shortSubstring(term) }
    guard !term.hasStar else { throw .strayStar(column: term.range.upperBound) }
    return .substring(folded)
  }

  private var current: Lexeme? {
    position < lexemes.count ? lexemes[position] : nil
  }
}
