import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Reaching everything with arrows, Enter and Escape")
struct ReachTests {
  /// Where one is: what has the keys, and the entry under its cursor.
  private struct Stop: Hashable {
    var place: KeyPlace
    var list: ListKind?
    var entry: String
    var cover: Target?

    init(_ state: AppState) {
      let here = state.here
      place = state.place
      entry = ""
      switch place {
      case .places: entry = here.placeCursor.name
      case .list:
        list = here.focus.list
        entry = list.flatMap { here.lists[$0].cursor } ?? ""
      case .quotes: entry = here.quotes.list.cursor?.rawValue ?? ""
      case .quote: entry = here.quote.cursor.map { "\($0)" } ?? ""
      case .card:
        guard case .card(let card) = here.cover else { return }
        cover = card.target
        entry = String(card.cursor)
      case .credits:
        guard case .credits(let credits) = here.cover else { return }
        entry = "\(credits.quote) \(credits.cursor ?? "") \(credits.toggled.sorted())"
      case .differences:
        guard case .differences(let differences) = here.cover else { return }
        entry = "\(differences.quote) \(differences.other)"
      case .evidence: entry = here.evidence?.report.rawValue ?? ""
      case .chooser:
        guard let chooser = state.chooser else { return }
        entry = "\(chooser.title) \(chooser.cursor) of \(chooser.choices.map(\.label))"
      default: break
      }
    }
  }

  private static let keys = ["Up", "Down", "Left", "Right", "Enter", "Esc"]

  @Test(
    "each place is reached from each other one", arguments: [(80, 24), (120, 36)])
  func reach(columns: Int, rows: Int) async throws {
    let edges = try await Self.walk(columns: columns, rows: rows)
    let stops = Set(edges.keys)
    let places = Set(stops.map(\.place))
    for place in [
      KeyPlace.places, .list, .quotes, .quote, .card, .credits, .differences, .evidence, .chooser,
      .help,
    ] {
      #expect(places.contains(place), "\(place.name)")
    }
    for list in ListKind.allCases where list.graphList != nil {
      #expect(stops.contains { $0.place == .list && $0.list == list }, "\(list.name)")
    }
    let cards = Set(stops.compactMap(\.cover).map(Self.kind))
    #expect(cards.isSuperset(of: ["event", "actor", "source", "article", "quote"]))
    let start = try #require(stops.first { $0.place == .list && $0.list == .events })
    #expect(Self.leading(to: start, by: edges) == stops)
  }

  /// Every stop with those that a key leads to from it.
  private static func walk(columns: Int, rows: Int) async throws -> [Stop: Set<Stop>] {
    var shape = FixtureReader.Shape()
    shape.events = 1
    shape.actors = 1
    shape.sources = 1
    shape.quotesPerEvent = 2
    let start = try await Harness(.made(shape), columns: columns, rows: rows)
    var edges: [Stop: Set<Stop>] = [:]
    var open = [start]
    while let harness = open.popLast() {
      let stop = Stop(harness.state)
      guard edges[stop] == nil else { continue }
      edges[stop] = []
      for key in stop.place == .help ? ["Esc"] : keys {
        var next = harness
        try await next.press(key)
        try #require(!next.state.isEnding && !next.state.hasPendingReadings)
        edges[stop]?.insert(Stop(next.state))
        open.append(next)
      }
    }
    return edges
  }

  /// The stops from which a stop can be reached.
  private static func leading(to goal: Stop, by edges: [Stop: Set<Stop>]) -> Set<Stop> {
    var found: Set<Stop> = [goal]
    var isGrowing = true
    while isGrowing {
      let more = edges.filter { !found.contains($0.key) && !$0.value.isDisjoint(with: found) }
      found.formUnion(more.keys)
      isGrowing = !more.isEmpty
    }
    return found
  }

  private static func kind(_ target: Target) -> String {
    switch target {
    case .event: "event"
    case .actor: "actor"
    case .source: "source"
    case .article: "article"
    case .quote, .wordings, .quotes: "quote"
    case .report: "report"
    }
  }
}
