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
    try await harness.press("Right", "Down")
    let quotes = harness.state.here
    try await harness.press("Enter")
    #expect(harness.state.place == .card)
    try await harness.press("1", "Backspace")
    #expect(Self.shown(harness.state.here) == Self.shown(quotes))
    try await harness.press("1", "Up", "Down", "Enter", "[")
    #expect(harness.state.here.lists == list.lists)
    try await harness.press("]")
    #expect(harness.state.here.cover?.trailName == "Event")
  }

  /// What a place shows: requests and steps do not count.
  private static func shown(_ place: Viewpoint) -> Viewpoint {
    var place = place
    place.rightSteps = []
    return place
  }

  @Test("Backspace undoes going to what a report is linked with")
  func enterInQuote() async throws {
    var harness = try await Harness()
    try await harness.press("5", "Right", "Right")
    let report = harness.state.here.quote.currentReport
    #expect(report != nil)
    try await harness.press("Enter", "s")
    #expect(harness.state.place == .card && harness.state.chooser == nil)
    try await harness.press("Backspace")
    #expect(harness.state.here.cover == nil)
    #expect(harness.state.here.quote.currentReport == report)
  }

  @Test("history keeps a hundred places")
  func bound() async throws {
    var harness = try await Harness()
    for _ in 0..<130 { try await harness.press("4", "Enter", "Esc") }
    #expect(harness.state.past.count == 100)
  }

  @Test("a place that was left while it was being read is read when it is shown again")
  func readAgain() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("Down", "Enter")
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
