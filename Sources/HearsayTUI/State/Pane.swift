/// One of the five panes of the main screen, in the order of their digits.
enum Pane: Int, Sendable, Hashable, CaseIterable {
  case events = 1
  case actors, sources, quotes, quote

  /// The digit that goes to the pane.
  var digit: Int { rawValue }

  /// The list that the pane shows; nil for Quotes and Quote.
  var list: ListKind? {
    switch self {
    case .events: .events
    case .actors: .actors
    case .sources: .sources
    case .quotes, .quote: nil
    }
  }
}

/// One of the three lists that can drive the quotes.
enum ListKind: Sendable, Hashable, CaseIterable {
  case events, actors, sources

  /// The pane that shows the list.
  var pane: Pane {
    switch self {
    case .events: .events
    case .actors: .actors
    case .sources: .sources
    }
  }
}
