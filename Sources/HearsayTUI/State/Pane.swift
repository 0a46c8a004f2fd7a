/// One of the panes of the main screen.
enum Pane: Sendable, Hashable {
  /// The lists there are, and what else can be gone to: left of each list.
  case places
  case list(ListKind)
  case quotes, quote

  static var events: Pane { .list(.events) }
  static var actors: Pane { .list(.actors) }
  static var sources: Pane { .list(.sources) }

  /// Those that a digit goes to, in the order of their digits.
  static let numbered: [Pane] = [.events, .actors, .sources, .quotes, .quote]

  /// The digit that goes to the pane; nil: none does.
  var digit: Int? { Self.numbered.firstIndex(of: self).map { $0 + 1 } }

  /// The list that the pane shows; nil for Places, Quotes and Quote.
  var list: ListKind? {
    if case .list(let list) = self { list } else { nil }
  }

  /// How titles and the trail call it.
  var name: String {
    switch self {
    case .places: "Places"
    case .list(let list): list.name
    case .quotes: "Quotes"
    case .quote: "Quote"
    }
  }

  /// The name behind its digit: `1 Events`.
  var numberedName: String { digit.map { "\($0) \(name)" } ?? name }
}
