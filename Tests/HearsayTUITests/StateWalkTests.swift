import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("A walk over all states of a small graph")
struct StateWalkTests {
  @Test(
    "Left undoes Right in each, and each cursor is an entry that is on the screen",
    arguments: [(80, 24, []), (120, 36, ["z"])])
  func walk(columns: Int, rows: Int, keys: [String]) async throws {
    var shape = FixtureReader.Shape()
    shape.events = 1
    shape.actors = 1
    shape.sources = 1
    shape.quotesPerEvent = 2
    var start = try await Harness(.made(shape), columns: columns, rows: rows)
    for key in keys { try await start.press(key) }
    var seen: Set<Spot> = []
    var open = [start]
    while let harness = open.popLast(), seen.count < Self.limit {
      guard seen.insert(Spot(harness.state)).inserted else { continue }
      try Self.requireCursorsOnScreen(harness.state)
      try await Self.requireLeftToUndoRight(harness)
      for name in ["Down", "Up", "Right", "Left", "Tab"] {
        var next = harness
        try await next.press(name)
        open.append(next)
      }
    }
    #expect(seen.count > 100)
    #expect(seen.count < Self.limit)
  }

  /// More states than the small graph has.
  private static let limit = 3_000

  /// What tells the states of the walk apart.
  private struct Spot: Hashable {
    var focus: Pane
    var frontList: ListKind
    var driver: ListKind?
    var event: String?
    var source: String?
    var quote: Quote.ID?
    var row: QuoteOutline.RowID?
    var unfolded: WordingID?
    var report: Report.ID?

    init(_ state: AppState) {
      let here = state.here
      focus = here.focus
      frontList = here.frontList
      driver = here.driver
      event = here.lists[.events].cursor
      source = here.lists[.sources].cursor
      quote = here.quotes.list.cursor
      row = here.quote.cursor
      unfolded = here.quote.unfolded
      report = here.evidence?.report
    }
  }

  private static func requireLeftToUndoRight(_ harness: Harness) async throws {
    var probe = harness
    try await probe.press("Right")
    guard probe.state.message == nil else { return }
    try await probe.press("Left")
    var before = harness.state
    before.message = nil
    try #require(Spot(probe.state) == Spot(before))
    try #require(Screen(probe.state).canvas.lines == Screen(before).canvas.lines)
  }

  private static func requireCursorsOnScreen(_ state: AppState) throws {
    let list = state.here.quotes.list
    let visible = list.visible(lines: state.layout.lines(of: .quotes))
    try #require(list.rows.isEmpty || visible.contains { $0.id == list.cursor })
    let outline = QuoteOutline(state.here.quote)
    try #require(outline.rows.isEmpty || outline.index(of: state.here.quote.cursor) != nil)
    try #require(!state.hasPendingReadings && state.held.isEmpty)
  }
}
