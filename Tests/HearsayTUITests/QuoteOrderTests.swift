import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("The orders of quotes")
struct QuoteOrderTests {
  private static func harness(rankedLimit: Int = 5_000) async throws -> Harness {
    var shape = FixtureReader.Shape()
    shape.events = 8
    var reader = FixtureReader.made(shape)
    reader.rankedLimit = rankedLimit
    return try await Harness(reader)
  }

  private static func title(_ harness: Harness) -> String {
    Screen(harness.state).canvas.lines.first { $0.contains("4 Quotes") } ?? ""
  }

  @Test("s has the best match first, and by date again; the cursor keeps its quote")
  func bothOrders() async throws {
    var harness = try await Self.harness()
    try await harness.press("/", "mobilization", "Enter", "Down", "Down")
    let byDate = harness.state.here.quotes.list.rows.map(\.id)
    let cursor = try #require(harness.state.here.quotes.list.cursor)
    #expect(byDate.count > 3)
    try await harness.press("s")
    #expect(harness.state.message?.text == "Quotes: best match first.")
    #expect(harness.state.here.quotes.list.rows.map(\.id) == byDate.reversed())
    #expect(harness.state.here.quotes.list.cursor == cursor)
    #expect(harness.state.here.quotes.pendingCount == nil)
    #expect(Self.title(harness).contains("4 Quotes · search · best first"))
    try await harness.press("s")
    #expect(harness.state.message?.text == "Quotes: by date.")
    #expect(harness.state.here.quotes.list.rows.map(\.id) == byDate)
    #expect(harness.state.here.quotes.list.cursor == cursor)
    #expect(!Self.title(harness).contains("best"))
  }

  @Test("where not all were compared, the title says how many were")
  func capped() async throws {
    var harness = try await Self.harness(rankedLimit: 3)
    try await harness.press("/", "mobilization", "Enter", "End")
    let cursor = harness.state.here.quotes.list.cursor
    try await harness.press("s")
    #expect(Self.title(harness).contains("· best of the first 3 "))
    #expect(harness.state.here.quotes.list.rows.count == 3)
    // The cursor's quote is not among those.
    #expect(harness.state.here.quotes.list.cursor != cursor)
    #expect(harness.state.here.quotes.list.position == 1)
  }

  @Test("a search that is changed keeps the order; without words quotes stand by date")
  func keepsOrder() async throws {
    var harness = try await Self.harness()
    try await harness.press("/", "mobilization", "Enter", "s", "/", "Space", "general", "Enter")
    #expect(harness.state.here.quotes.shown?.order == .best)
    try await harness.press("Esc")
    #expect(harness.state.here.quotes.shown?.order == .date)
    #expect(harness.state.here.quotes.ranked == nil)
    try await harness.press("s")
    #expect(
      harness.state.message?.text == "Best match goes by the words of a search: / asks for some.")
    #expect(harness.state.here.quotes.shown?.order == .date)
  }
}
