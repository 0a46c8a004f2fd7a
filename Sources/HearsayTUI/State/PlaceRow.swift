/// A row of Places: where else one can go.
enum PlaceRow: Sendable, Hashable {
  case list(ListKind)
  case filters, help

  /// All rows, in the order of the screen.
  static let all: [PlaceRow] = ListKind.allCases.map(PlaceRow.list) + [.filters, .help]

  /// How the row is called.
  var name: String {
    switch self {
    case .list(let list): list.name
    case .filters: "Filters"
    case .help: "Help"
    }
  }

  /// What is to be found there.
  var explanation: String {
    switch self {
    case .list(let list): list.explanation
    case .filters: "what all lists and quotes are narrowed to"
    case .help: "keys and commands"
    }
  }
}

extension ListKind {
  /// What is to be found in the list.
  var explanation: String {
    switch self {
    case .events: "what happened, by date"
    case .actors: "who acts or speaks"
    case .sources: "who publishes or is credited"
    case .articles: "what was published, by date"
    case .marked: "what you marked: to be handed in"
    case .searches: "the searches that were kept"
    case .findings: "what an analyst should know of"
    }
  }
}
