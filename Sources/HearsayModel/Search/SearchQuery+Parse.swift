extension SearchQuery {
  /// Reads a query as a user types it; nil where the text holds nothing but
  /// blanks, which means all quotes.
  ///
  /// Parts stand side by side and must all hold; `OR` binds more weakly than
  /// that, brackets group, `NOT` or a `-` right before a part leaves out what it
  /// finds. A query may consist of such parts alone: it finds all but them.
  /// `OR`, `AND` and `NOT` are connectives in capitals only; in small letters they
  /// are words. Marks without a letter or digit are passed over.
  ///
  /// - Parameter lastWordIsPrefix: whether the last bare word, while no blank
  ///   follows it, stands for all words that begin so. One that is to be left
  ///   out never does, for that would leave out more than was asked.
  /// - Throws: the first thing that is wrong, with its column.
  public static func parse(
    _ text: String, lastWordIsPrefix: Bool = true
  ) throws(SearchQueryError) -> SearchQuery? {
    var lexer = QueryLexer(text)
    let lexemes = lexer.lexemes()
    guard !lexemes.isEmpty else { return nil }
    let end = text.count
    var parser = SearchQueryParser(lexemes: lexemes, prefixEnd: lastWordIsPrefix ? end : nil)
    return SearchQuery(text: text, root: try parser.root())
  }

  /// The stretches of a query's text and what each is, in their order, for
  /// colouring the prompt; of a wrong query too.
  public static func tokens(in text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    return lexer.lexemes().flatMap { lexeme -> [QueryToken] in
      switch lexeme.kind {
      case .open, .close:
        [QueryToken(role: .bracket, range: lexeme.range)]
      case .minus, .not, .and, .or:
        [QueryToken(role: .connective, range: lexeme.range)]
      case .term(let term):
        [QueryToken(role: role(of: term), range: lexeme.range)]
      case .field(let name, let value):
        [
          QueryToken(
            role: .field,
            range: lexeme.range.lowerBound..<(lexeme.range.lowerBound + name.count + 1))
        ] + (value.map { [QueryToken(role: .value, range: $0.range)] } ?? [])
      }
    }
  }

  private static func role(of term: QueryLexer.Term) -> QueryToken.Role {
    if term.hasTilde { return .substring }
    if term.isQuoted { return .phrase }
    if term.hasStar { return .prefix }
    return QueryFold.words(term.text).isEmpty ? .passedOver : .word
  }
}
