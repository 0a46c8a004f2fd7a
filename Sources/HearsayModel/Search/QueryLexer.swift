/// Cuts a query's text into lexemes.
///
/// It never fails: what is wrong with them the
/// parser says, so that a prompt can be coloured while it is being typed.
struct QueryLexer {
  /// A piece of a query.
  struct Lexeme: Equatable {
    var kind: Kind
    /// Half-open, in Characters.
    var range: Range<Int>
  }

  enum Kind: Equatable {
    case open, close, minus, not, and, or
    case term(Term)
    /// A field's name as typed, and its value; nil: nothing follows the colon.
    case field(String, Term?)
  }

  /// Words as typed, without marks.
  struct Term: Equatable {
    var text: String
    var range: Range<Int>
    var isQuoted = false
    /// False: its closing mark is missing.
    var isClosed = true
    var hasTilde = false
    var hasStar = false
  }

  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// All lexemes in their order.
  mutating func lexemes() -> [Lexeme] {
    var found: [Lexeme] = []
    while let lexeme = next() { found.append(lexeme) }
    return found
  }

  private mutating func next() -> Lexeme? {
    while let character = current, character.isWhitespace { position += 1 }
    guard let character = current else { return nil }
    let start = position
    switch character {
    case "(", ")", "-":
      position += 1
      let kind: Kind = character == "(" ? .open : character == ")" ? .close : .minus
      return Lexeme(kind: kind, range: start..<position)
    default:
      if let field = field() { return field }
      let term = term()
      let kind = term.isQuoted || term.hasTilde ? nil : Self.connectives[term.text]
      return Lexeme(kind: kind ?? .term(term), range: start..<position)
    }
  }

  /// A name of ASCII letters and a colon, with what follows; nil where none is.
  ///
  /// Times (12:30), addresses (http://) and other scripts are words.
  private mutating func field() -> Lexeme? {
    let start = position
    var end = position
    while end < characters.count, characters[end].isASCII, characters[end].isLetter { end += 1 }
    guard end > start, end < characters.count, characters[end] == ":" else { return nil }
    guard !characters[(end + 1)...].starts(with: "//") else { return nil }
    position = end + 1
    let name = String(characters[start..<end])
    var value: Term?
    if let character = current, !character.isWhitespace, character != "(", character != ")" {
      value = term()
    }
    return Lexeme(kind: .field(name, value), range: start..<position)
  }

  private mutating func term() -> Term {
    let start = position
    let hasTilde = current == "~"
    if hasTilde { position += 1 }
    var term = quoted() ?? bare()
    term.hasTilde = hasTilde
    term.range = start..<position
    return term
  }

  /// Words in quotation marks, of whatever form; nil where no mark stands here.
  private mutating func quoted() -> Term? {
    guard let closers = current.flatMap({ Self.closers[$0] }) else { return nil }
    let start = position
    position += 1
    while let character = current, !closers.contains(character) { position += 1 }
    let isClosed = current != nil
    let text = String(characters[(start + 1)..<position])
    if isClosed { position += 1 }
    let hasStar = isClosed && current == "*"
    if hasStar { position += 1 }
    return Term(
      text: text, range: start..<position, isQuoted: true, isClosed: isClosed, hasStar: hasStar)
  }

  private mutating func bare() -> Term {
    let start = position
    while let character = current, !character.isWhitespace, character != "(", character != ")",
      Self.closers[character] == nil
    {
      position += 1
    }
    var text = characters[start..<position]
    let hasStar = text.last == "*"
    if hasStar { text.removeLast() }
    return Term(text: String(text), range: start..<position, hasStar: hasStar)
  }

  private var current: Character? {
    position < characters.count ? characters[position] : nil
  }

  private static let connectives: [String: Kind] = ["OR": .or, "AND": .and, "NOT": .not]

  /// The marks that open a phrase, and those that close it.
  private static let closers: [Character: Set<Character>] = [
    "\"": ["\"", "”"], "“": ["”", "\""], "”": ["”", "\""], "„": ["“", "”", "\""], "«": ["»"],
    "»": ["«"],
  ]
}
