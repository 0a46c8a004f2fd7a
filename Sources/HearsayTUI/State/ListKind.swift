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

  /// The orders that the list offers, the standard one first.
  var orders: [ListOrder] {
    switch self {
    case .marked: RemarkList.marked.orders
    case .findings: RemarkList.findings.orders
    case .searches: [.standard, .name]
    case .events, .actors, .sources, .articles: graphList?.orders ?? [.standard]
    }
  }

  /// What an order is called in the list.
  func label(of order: ListOrder) -> String {
    switch self {
    case .marked: RemarkList.marked.label(of: order)
    case .findings: RemarkList.findings.label(of: order)
    case .searches: order == .name ? "by their words" : "latest first"
    case .events, .actors, .sources, .articles: graphList?.label(of: order) ?? ""
    }
  }

  /// The list of the graph's entries, which filters narrow; nil: it is of another kind.
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
