import HearsayModel
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("The line from list to evidence")
struct LineTests {
  @Test("opens at the first event, its quotes and the first of them")
  func opening() async throws {
    let harness = try await Harness()
    let here = harness.state.here
    #expect(here.focus == .events && here.driver == .events)
    #expect(here.lists[.events].current?.name == "Event 0")
    #expect(here.quotes.shown == QuoteSelection(.event(.init("e:0"))))
    #expect(here.quotes.count?.quotes == Count(3))
    #expect(here.quote.card?.id == .init("q:0"))
    #expect(here.quote.cursor == .wording(.init("0/0")))
    #expect(harness.state.overview?.events == 4)
  }

  @Test(
    "opens at the events, else at the actors, else at the quotes",
    arguments: [
      ([], .events), (["e"], .actors), (["e", "a"], .quotes), (["e", "a", "s"], .quotes),
    ]
      as [([String], Pane)])
  func openingWithoutEvents(empty: [String], expected: Pane) async throws {
    var reader = FixtureReader.made()
    if empty.contains("e") { reader.eventRows = [] }
    if empty.contains("a") { reader.actorRows = [] }
    if empty.contains("s") { reader.sourceRows = [] }
    let harness = try await Harness(reader)
    #expect(harness.state.here.focus == expected)
    #expect(harness.state.here.driver == expected.list)
    #expect(harness.state.here.quotes.list.current != nil)
  }

  @Test("Right goes from list to quotes, wording, reports and evidence")
  func rightAllTheWay() async throws {
    var harness = try await Harness()
    try await harness.press("Right")
    #expect(harness.state.here.focus == .quotes)
    try await harness.press("Right")
    #expect(harness.state.here.focus == .quote)
    try await harness.press("Right")
    #expect(harness.state.here.quote.unfolded == .init("0/0"))
    try await harness.press("Right")
    #expect(harness.state.here.quote.cursor == .report(.init("r:0/0/0")))
    try await harness.press("Right")
    #expect(harness.state.here.evidence?.document?.evidence.row.id == .init("r:0/0/0"))
  }

  @Test("a burst of Rights ends where slow ones end")
  func burst() async throws {
    var slow = try await Harness()
    try await slow.press("Down", "Right", "Right", "Right", "Right", "Right", "Right")
    var quick = try await Harness()
    quick.pressUnanswered("Down", "Right", "Right", "Right", "Right", "Right", "Right")
    try await quick.settle()
    var there = quick.state
    there.lastRequest = slow.state.lastRequest
    #expect(there.here.evidence == slow.state.here.evidence)
    #expect(there.here.quote == slow.state.here.quote)
    #expect(slow.state.here.evidence?.document != nil)
  }

  @Test("Left after a Right to a quote that was on its way shows nothing of the quote before")
  func rightToAnotherQuote() async throws {
    var harness = try await Harness()
    try await harness.press("Right", "Right", "Right", "4")
    #expect(harness.state.here.quote.unfolded == .init("0/0"))
    harness.pressUnanswered("Down", "Right")
    try await harness.settle()
    try await harness.press("Left")
    let quote = harness.state.here.quote
    #expect(quote.card?.id == harness.state.here.quotes.list.cursor)
    #expect(quote.unfolded == nil && quote.reports.rows.isEmpty)
    #expect(quote.currentWording != nil)
  }

  @Test("Right on a wording whose reports could not be read reads them again")
  func rightAfterFailure() async throws {
    var harness = try await Harness()
    try await harness.press("5")
    harness.pressUnanswered("Right")
    for case .read(_, let request) in harness.unanswered {
      harness.unanswered = []
      try await harness.update(.failed("The library is locked.", request))
    }
    #expect(harness.state.here.quote.reports.failure != nil)
    try await harness.press("Right")
    #expect(harness.state.here.quote.currentWording?.id == harness.state.here.quote.unfolded)
    #expect(harness.state.here.quote.reports.rows.first != nil)
    try await harness.press("Right")
    #expect(harness.state.here.quote.currentReport != nil)
  }

  @Test("a key that means another thing drops the keys that wait")
  func heldKeysAreDropped() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("Down", "Right", "Right", "Right", "Esc", "1")
    try await harness.settle()
    #expect(harness.state.held.isEmpty)
    #expect(harness.state.here.focus == .events)
    #expect(harness.state.here.evidence == nil)
  }

  @Test("Left undoes Right in every state that a walk reaches", arguments: [0, 1, 2])
  func leftUndoesRight(seed: Int) async throws {
    let keys = [
      ["Right", "Down", "Right", "Right", "Down", "Right", "Down", "Right", "Right", "n"],
      ["2", "Down", "Right", "Tab", "Right", "1", "Right", "Right", "Right", "4", "Right", "z"],
      ["3", "Right", "Right", "Down", "Right", "Down", "Down", "Right", "Backspace", "Tab", "/"],
    ][seed]
    var harness = try await Harness()
    for key in keys {
      var probe = harness
      let before = probe.state
      try await probe.press("Right")
      if probe.state.message == nil, probe.state.menu == nil, probe.state.prompt == nil {
        try await probe.press("Left")
        #expect(Self.screen(probe.state) == Self.screen(before), "before \(key) of \(keys)")
      }
      try await harness.press(key)
    }
  }

  @Test("Left without a Right before goes to what stands to the left")
  func leftByItself() async throws {
    var harness = try await Harness()
    try await harness.press("5", "Right", "Right", "Down", "Left")
    #expect(harness.state.here.quote.cursor == .wording(.init("0/0")))
    try await harness.press("Left")
    #expect(harness.state.here.quote.unfolded == nil)
    try await harness.press("Left")
    #expect(harness.state.here.focus == .quotes)
    try await harness.press("Left")
    #expect(harness.state.here.focus == .events)
  }

  @Test("Right in a list that does not drive makes it the driver, and Left undoes that")
  func rightTakesTheList() async throws {
    var harness = try await Harness()
    try await harness.press("Tab", "Right")
    #expect(harness.state.here.driver == .actors)
    #expect(harness.state.here.quotes.shown?.scope == .actor(.init("p:0")))
    try await harness.press("Left")
    #expect(harness.state.here.driver == .events)
    #expect(harness.state.here.focus == .actors)
    #expect(harness.state.here.quotes.shown?.scope == .event(.init("e:0")))
  }

  @Test("Right in the evidence goes through the article's quotes and Left back through them")
  func evidenceQuotes() async throws {
    var harness = try await Harness(start: .record("r:1/0/0"))
    let first = try #require(harness.state.here.evidence?.document)
    let next = try #require(first.next)
    try await harness.press("Right")
    #expect(harness.state.here.evidence?.document?.evidence.row.id == next)
    try await harness.press("Left")
    #expect(harness.state.here.evidence?.document == first)
    try await harness.press("n", "Left")
    #expect(harness.state.here.evidence == nil)
  }

  /// What is on the screen: requests do not count.
  static func screen(_ state: AppState) -> AppState {
    var state = state
    state.lastRequest = 0
    state.here.rightSteps = []
    state.message = nil
    state.said = Said()
    return state
  }
}
