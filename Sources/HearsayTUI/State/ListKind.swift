/// One of the lists that can drive the quotes.
enum ListKind: Sendable, Hashable, CaseIterable {
  case events, actors, sources, searches

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
    case .searches: "Searches"
    }
  }
}
