import HearsayModel

extension SearchQuery.Node {
  /// A part of a search as screens call it: `drone`, `after: 2020-05`.
  var label: String {
    switch self {
    case .prefix(let start): start
    case .field(let field, .none): "\(field.rawValue): none"
    case .field(let field, .words(_, let asTyped)): "\(field.rawValue): \(asTyped)"
    case .date(.after(let date)): "after: \(date.text)"
    case .date(.before(let date)): "before: \(date.text)"
    case .date(.within(let date)): "date: \(date.text)"
    case .flag(let flag): "is: \(flag.rawValue)"
    case .not(let node): "-\(node.label)"
    default: description
    }
  }

  /// Whether it is words that a wording must hold, and nothing else.
  var isWords: Bool {
    switch self {
    case .word, .prefix, .phrase, .phrasePrefix, .substring: true
    default: false
    }
  }
}
