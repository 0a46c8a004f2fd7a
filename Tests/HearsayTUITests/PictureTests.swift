import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

/// The screens as they are drawn, cell by cell, with a layer for style.
@Suite struct PictureTests {
  /// A screen: which sample, and the keys that lead to it.
  struct Place: Sendable, CustomTestStringConvertible {
    var name: String
    var sample: String
    var keys: [String]
    var testDescription: String { name }

    init(_ name: String, _ sample: String, _ keys: String...) {
      self.name = name
      self.sample = sample
      self.keys = keys
    }
  }

  static let places = [
    Place("events", "libya", "Down"),
    Place("actors", "libya", "2", "Down"),
    Place("sources", "libya", "3"),
    Place("quotes", "libya", "2", "Down", "Up", "Right", "Down"),
    Place("quote", "libya", "2", "Down", "Up", "Right", "Down", "Right", "Down"),
    Place("search", "libya", "/", "mobili"),
    Place("invalid-query", "libya", "/", "speaker:haftar (weapons"),
    Place("empty-result", "libya", "/", "zeppelin"),
    Place(
      "evidence-without-text", "libya", "/", "jihad mobilization", "Enter", "Right", "Down",
      "Right", "Right",
      "Right"),
    Place("bridge-quote", "bridge", "/", "every cable inspected", "Enter", "Right"),
    Place(
      "bridge-unfolded", "bridge", "/", "every cable inspected", "Enter", "Right", "Right", "Right"),
    Place("bridge-zoomed", "bridge", "/", "every cable inspected", "Enter", "Right", "z", "Right"),
    Place(
      "evidence", "bridge", "/", "every cable inspected", "Enter", "Right", "Right", "Right",
      "Right"),
    Place("proposed", "bridge", "/", "is:proposed speaker:toth", "Enter", "Right", "Right"),
    Place("credits-by-report", "libya", "/", "targets", "Enter", "Right", "z", "Right"),
    Place("places", "libya", "Left"),
    Place("articles", "libya", "Left", "Down", "Down", "Down", "Right", "Down"),
    Place("searches-empty", "libya", "Left", "Down", "Down", "Down", "Down", "Down", "Right"),
    Place(
      "searches", "libya", "/", "mobili", "Enter", "Esc", "/", "speaker:haftar", "Enter", "1",
      "Left", "Down", "Down", "Down", "Down", "Down", "Right"),
    Place("find", "libya", "2", "&", "haf"),
    Place("find-nothing", "libya", "2", "&", "zeppelin"),
    Place("sorted", "libya", "2", "s"),
    Place("card-event", "bridge", "1", "Enter"),
    Place("card-actor", "bridge", "2", "Enter"),
    Place("card-source", "bridge", "3", "Enter"),
    Place("card-credited", "libya", "3", "&", "ria", "Enter", "Enter"),
    Place("card-article", "bridge", "Left", "Down", "Down", "Down", "Right", "Enter"),
    Place("card-quote", "libya", "/", "jihad mobilization", "Enter", "Enter"),
    Place(
      "go-to", "bridge", "/", "every cable inspected", "Enter", "Right", "Right", "Right", "Enter"),
    Place("filtered", "bridge", "2", "f", "1", "Down"),
    Place("filters", "bridge", "2", "f", "/", "bridge after:2025-03", "Enter", "F"),
    Place("ways-out", "libya", "/", "zeppelin speaker:haftar after:2020-05", "Enter"),
    Place("help", "libya", "?"),
    Place("palette", "libya", "Right", ":", "quote"),
  ]

  @Test(
    "A screen is drawn as its picture", arguments: places,
    [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      Size(columns: 200, rows: 60),
    ])
  func picture(place: Place, size: Size) async throws {
    let store = try await Samples.store(named: place.sample)
    var walk = try await Walk(store, size: size)
    try await walk.press(place.keys)
    Golden.expect(
      walk.screen.canvas.picture, named: "\(place.name)-\(size.columns)x\(size.rows).txt")
  }

  /// Where a quote comes from, how its wordings differ, who else does not have it.
  static let covers = [
    Place(
      "credits", "bridge", "/", "every cable inspected", "Enter", "Right", "Right", "Right", "v"),
    Place(
      "credits-hop", "bridge", "/", "every cable inspected", "Enter", "Right", "v", "Down", "Down",
      "Down", "Down", "Down"),
    Place("credits-jihad", "libya", "/", "declare jihad", "Enter", "v", "End"),
    Place("credits-loop", "loop", "4", "v", "Down", "Down", "Down"),
    Place("credits-garbled", "libya", "/", "snipers", "Enter", "v", "Down"),
    Place("credits-unexamined", "bridge", "/", "is:unexamined", "Enter", "v"),
    Place(
      "differences", "bridge", "/", "every cable inspected", "Enter", "Right", "d", "Down", "n"),
    Place(
      "differences-modal", "bridge", "/", "may be closed", "Enter", "Right", "d", "n"),
    Place("differences-jihad", "libya", "/", "declare jihad", "Enter", "Right", "Down", "d"),
    Place("differences-tongues", "tongues", "4", "Right", "d", "n"),
    Place("differences-uncompared", "tongues", "4", "Right", "d", "End", "Down", "Down", "Down"),
    Place("elsewhere", "bridge", "/", "every cable inspected", "Enter", "Right", "Space", "Down"),
    Place("elsewhere-vote", "elsewhere", "4", "Right", "Space", "End"),
    Place("go-to-from-credits", "bridge", "/", "every cable inspected", "Enter", "v", "Enter"),
  ]

  @Test(
    "What covers the panes is drawn as its picture", arguments: covers,
    [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      Size(columns: 200, rows: 60),
    ])
  func cover(place: Place, size: Size) async throws {
    try await picture(place: place, size: size)
  }

  @Test("While nothing is read yet, each pane says so")
  func loading() {
    var state = AppState(size: Size(columns: 80, rows: 24), title: "sample")
    _ = state.update(.begin)
    Golden.expect(Screen(state).canvas.picture, named: "loading-80x24.txt")
  }

  @Test("What could not be read is said where it would stand, and at the foot")
  func failure() {
    var state = AppState(size: Size(columns: 80, rows: 24), title: "sample")
    for case .read(let reading, let request) in state.update(.begin) {
      let sentence = "The library is locked by another program (\(reading.channel)); try again."
      _ = state.update(.failed(sentence, request))
    }
    Golden.expect(Screen(state).canvas.picture, named: "failure-80x24.txt")
  }

  @Test("The least size shows the pane with the focus")
  func leastSize() async throws {
    let store = try await Samples.store(named: "libya")
    let walk = try await Walk(store, size: ExploreLayout.leastSize)
    Golden.expect(walk.screen.canvas.picture, named: "least-20x6.txt")
  }

  @Test("Below the least size a notice says which size is needed")
  func tooSmall() async throws {
    let store = try await Samples.store(named: "libya")
    let walk = try await Walk(store, size: Size(columns: 18, rows: 5))
    Golden.expect(walk.screen.canvas.picture, named: "too-small-18x5.txt")
  }
}
