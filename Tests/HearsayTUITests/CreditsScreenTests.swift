import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Where a quote comes from, on the screen")
struct CreditsScreenTests {
  static func walk(_ sample: String = "bridge", _ keys: String...) async throws -> Walk {
    var walk = try await Walk(
      try await Samples.store(named: sample), size: Size(columns: 80, rows: 24))
    let first = sample == "bridge" ? ["/", "every cable inspected", "Enter"] : ["4"]
    try await walk.press(first + keys)
    return walk
  }

  static func credits(_ state: AppState) throws -> CreditsState {
    guard case .credits(let credits) = state.here.cover else {
      throw NoCredits()
    }
    return credits
  }

  struct NoCredits: Error {}

  @Test("v opens the tree of the quote and goes back to the same report", arguments: ["v", "Esc"])
  func opensAndCloses(key: String) async throws {
    var walk = try await Self.walk("bridge", "Right", "Right", "Right", "Down")
    let before = walk.state.here
    try await walk.press(["v"])
    #expect(walk.state.place == .credits)
    let credits = try Self.credits(walk.state)
    #expect(credits.current?.node?.article?.report == before.quote.currentReport?.id)
    try await walk.press(["Down", "Down", key])
    #expect(walk.state.here.cover == nil)
    #expect(walk.state.here.quote == before.quote)
    #expect(walk.state.place == .quote)
  }

  @Test("From the evidence it opens at its report, and Escape comes back to the evidence")
  func fromEvidence() async throws {
    var walk = try await Self.walk("bridge", "Right", "Right", "Right", "Down", "Right")
    let evidence = try #require(walk.state.here.evidence)
    try await walk.press(["v"])
    let credits = try Self.credits(walk.state)
    #expect(credits.current?.node?.article?.report == evidence.report)
    #expect(walk.state.here.evidence == nil)
    try await walk.press(["Esc"])
    #expect(walk.state.here.evidence == evidence)
  }

  @Test("Right unfolds and goes to the text, Left takes each back")
  func rightAndLeft() async throws {
    var walk = try await Self.walk("bridge", "Right", "v", "End")
    let end = try Self.credits(walk.state)
    #expect(end.current?.node?.label == "Valley Blog")
    try await walk.press(["Up", "Up"])
    let folded = try Self.credits(walk.state)
    #expect(folded.current?.node?.label == "5 print wording A")
    #expect(folded.current?.isUnfolded == false)
    try await walk.press(["Right"])
    #expect(try Self.credits(walk.state).current?.isUnfolded == true)
    try await walk.press(["Right", "Right"])
    #expect(walk.state.place == .evidence)
    try await walk.press(["Left"])
    #expect(try Self.credits(walk.state).current?.node?.label == "The Commuter")
    try await walk.press(["Left", "Left"])
    #expect(try Self.credits(walk.state).cursor == folded.cursor)
    #expect(try Self.credits(walk.state).toggled == folded.toggled)
  }

  @Test("Left folds, then goes up, and from the uppermost row back to the quote")
  func left() async throws {
    var walk = try await Self.walk("bridge", "Right", "v", "Down", "Down")
    #expect(try Self.credits(walk.state).current?.node?.label == "Kelenvár Reporter")
    try await walk.press(["Left"])
    #expect(try Self.credits(walk.state).current?.node?.label == "17 credit it")
    try await walk.press(["Left", "Left", "Left"])
    #expect(try Self.credits(walk.state).current?.node?.label == "Agency North")
    #expect(try Self.credits(walk.state).current?.isUnfolded == false)
    try await walk.press(["Left"])
    #expect(walk.state.here.cover == nil)
  }

  @Test("Enter offers text, article, source and credits, and a letter goes there")
  func goTo() async throws {
    var walk = try await Self.walk("bridge", "Right", "v", "Down", "Down", "Down", "Down", "Enter")
    let chooser = try #require(walk.state.chooser)
    #expect(chooser.choices.map(\.label) == ["text", "article", "source", "via", "quote"])
    try await walk.press(["a"])
    #expect(walk.state.place == .card)
    try await walk.press(["Backspace"])
    #expect(walk.state.place == .credits)
  }

  @Test("d compares the wording of the row, and Escape comes back to the tree")
  func differences() async throws {
    var walk = try await Self.walk("bridge", "Right", "v", "End")
    let before = walk.state.here.cover
    try await walk.press(["d"])
    #expect(walk.state.place == .differences)
    guard case .differences(let differences) = walk.state.here.cover else { return }
    let row = walk.state.here.quote.wordings.rows.first { $0.id == differences.other }
    #expect(row?.index == 3)
    try await walk.press(["Esc"])
    #expect(walk.state.here.cover == before)
  }

  @Test(
    "Arrows and Enter alone reach credits, differences and other sources",
    arguments: [("v", KeyPlace.credits), ("d", .differences), ("n", .elsewhere)]
      as [(Character, KeyPlace)])
  func withoutLetters(letter: Character, place: KeyPlace) async throws {
    var walk = try await Self.walk("bridge", "Right", "Enter")
    let choices = try #require(walk.state.chooser?.choices)
    let index = try #require(choices.firstIndex { $0.letter == letter })
    try await walk.press(Array(repeating: "Down", count: index) + ["Enter"])
    #expect(walk.state.place == place)
    try await walk.press(["Esc"])
    #expect(walk.state.place == .quote)
  }

  @Test("The figures are those of the card and of each other")
  func figures() async throws {
    let walk = try await Self.walk("bridge", "Right", "v")
    let tree = try #require(try Self.credits(walk.state).tree)
    #expect(tree.summary == walk.state.here.quote.card?.origins)
  }

  @Test("While it is on its way keys wait, and what fails is said and read again")
  func waiting() async throws {
    var harness = try await Harness()
    try await harness.press("4", "Right")
    harness.pressUnanswered("v", "Down", "Down")
    #expect(harness.state.held.count == 2)
    try await harness.settle()
    #expect(harness.state.held.isEmpty)
    let moved = try Self.credits(harness.state)
    #expect(moved.cursor != moved.tree?.nodes.first?.id)
    var failing = try await Harness()
    try await failing.press("4", "Right")
    failing.pressUnanswered("v")
    let request = try #require(failing.state.here.cover?.pending)
    failing.unanswered = []
    _ = failing.state.update(.failed("The library is locked.", request))
    #expect(try Self.credits(failing.state).failure == "The library is locked.")
    #expect(Screen(failing.state).canvas.lines.contains { $0.contains("! The library is locked.") })
    try await failing.press("Down")
    #expect(try Self.credits(failing.state).tree != nil)
  }

  @Test("A quote that is gone is said to be gone")
  func gone() async throws {
    var reader = FixtureReader.made()
    let first = try #require(reader.entries.first?.card.id)
    reader.missingTrees = [first]
    var harness = try await Harness(reader)
    try await harness.press("4", "v")
    #expect(try Self.credits(harness.state).failure == "This quote is no longer in the graph.")
  }

  @Test(
    "The cursor's row is on the screen at every size, and its border is straight",
    arguments: [(20, 6), (31, 7), (40, 12), (80, 24), (99, 20), (101, 18), (120, 40), (200, 60)])
  func sizes(columns: Int, rows: Int) async throws {
    var walk = try await Self.walk("bridge", "Right", "v")
    try await walk.press(["resize \(columns)x\(rows)"])
    for key in ["Down", "Down", "Down", "End", "PageUp", "Home", "PageDown"] {
      try await walk.press([key])
      let lines = walk.screen.canvas.lines
      #expect(lines.contains { $0.contains("▌") }, "\(key)")
      #expect(lines.dropFirst(2).prefix(rows - 5).allSatisfy { $0.hasSuffix("│") }, "\(key)")
    }
  }
}
