import HearsayModel

/// One of the lists that can drive the quotes.
enum ListKind: Int, Sendable, Hashable, CaseIterable {
  case events, actors, sources, articles, marked, searches, findings

  /// Those that wide screens show side by side; the others are reached through
  /// Places.
  static let main: [ListKind] = [.events, .actors, .sources]

  /// Whether wide screens show it beside others.
  var isMain: Bool { Self.main.contains(self) }

  /// The pane that shows the list.
  var pane: Pane { .list(self) }

  /// How titles and the trail call it.
  var name: String {
    switch self {
    case .events: "Events"
    case .actors: "Actors"
    case .sources: "Sources"
    case .articles: "Articles"
    case .marked: "Marked"
    case .searches: "Searches"
    case .findings: "Findings"
    }
  }

  /// The list of the graph, which can be sorted, searched for names and filtered; nil:
  /// it is of another kind.
  var graphList: GraphList? {
    switch self {
    case .events: .events
    case .actors: .actors
    case .sources: .sources
    case .articles: .articles
    case .marked, .searches, .findings: nil
    }
  }
}
