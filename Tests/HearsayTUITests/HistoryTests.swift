import HearsayModel
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("History")
struct HistoryTests {
  @Test("Backspace brings focus, cursors and scroll back, and ] goes forward again")
  func backAndForward() async throws {
    var shape = FixtureReader.Shape()
    shape.events = 40
    var harness = try await Harness(.made(shape))
    try await harness.press("PageDown", "PageDown", "Down")
    let list = harness.state.here
    try await harness.press("Enter", "Down")
    let quotes = harness.state.here
    try await harness.press("Enter")
    #expect(harness.state.here.focus == .quote)
    try await harness.press("Backspace")
    #expect(harness.state.here == quotes)
    try await harness.press("[")
    #expect(harness.state.here == list)
    try await harness.press("]", "Alt-Right")
    #expect(harness.state.here.focus == .quote)
    #expect(harness.state.here.quotes == quotes.quotes)
  }

  @Test("Backspace undoes Enter on a wording and on a report")
  func enterInQuote() async throws {
    var harness = try await Harness()
    try await harness.press("5", "Enter")
    #expect(harness.state.here.quote.unfolded != nil)
    try await harness.press("Down", "Enter")
    #expect(harness.state.here.evidence?.document != nil)
    try await harness.press("Backspace")
    #expect(harness.state.here.evidence == nil)
    #expect(harness.state.here.quote.currentReport != nil)
    try await harness.press("Backspace")
    #expect(harness.state.here.quote.unfolded == nil)
  }

  @Test("history keeps a hundred places")
  func bound() async throws {
    var harness = try await Harness()
    for _ in 0..<130 { try await harness.press("5", "Enter") }
    #expect(harness.state.past.count == 100)
  }

  @Test("a place that was left while it was being read is read when it is shown again")
  func readAgain() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("Down", "Enter", "1")
    harness.unanswered = []
    try await harness.press("Backspace")
    #expect(harness.state.here.quotes.shown?.scope == .event(.init("e:1")))
    #expect(harness.state.here.quote.card?.id == .init("q:3"))
    #expect(!harness.state.hasPendingReadings)
  }

  @Test("without a place before, Backspace says so")
  func nothingBefore() async throws {
    var harness = try await Harness()
    try await harness.press("Backspace")
    #expect(harness.state.message == Message("There is no earlier place."))
  }
}
