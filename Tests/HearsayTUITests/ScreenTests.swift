import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct ScreenTests {
  /// Sizes without order, the same each run.
  private struct Sizes: Sequence, IteratorProtocol {
    var seed: UInt64

    mutating func next() -> Size? {
      Size(columns: 1 + Int(step() % 200), rows: 1 + Int(step() % 70))
    }

    private mutating func step() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 33
    }
  }

  @Test("After a storm of sizes the cursor keeps its row and the screen is that of the size")
  func storm() async throws {
    let store = try await Samples.store(named: "bridge")
    var walk = try await Walk(store, size: Size(columns: 120, rows: 36))
    try await walk.press(["/", "every cable inspected", "Enter", "Right", "Right", "Down", "Down"])
    let cursor = try #require(walk.state.here.quote.cursor)
    for size in Sizes(seed: 7).prefix(60) {
      try await walk.press(["resize \(size.columns)x\(size.rows)"])
      #expect(walk.screen.canvas.size == size)
      #expect(walk.state.here.quote.cursor == cursor)
    }
    try await walk.press(["resize 80x24"])
    #expect(walk.screen.canvas.lines.contains { $0.contains("│▌") })
  }

  @Test(
    "The right border of each pane stands in one column, whatever the script",
    arguments: [40, 52, 61, 80, 99, 100, 120, 163])
  func borders(columns: Int) async throws {
    let scenario = try #require(Scenario.all.first { $0.name == "wide-text" })
    var walk = try await Walk(scenario.store(), size: Size(columns: columns, rows: 30))
    for keys in [[], ["2", "Down"], ["Right", "Right"], ["Right"], ["Down"], ["Right"], ["z"]] {
      try await walk.press(keys)
      for rect in Self.boxes(walk.state.layout) {
        for row in rect.row + 1..<rect.bottom - 1 {
          #expect(walk.screen.canvas[row, rect.right - 1].text == "│")
        }
      }
    }
  }

  private static func boxes(_ layout: ExploreLayout) -> [Rect] {
    layout.panes.map(\.rect) + [layout.evidence].compactMap { $0 }
  }

  @Test("No control character reaches a cell")
  func hostileText() async throws {
    let scenario = try #require(Scenario.all.first { $0.name == "hostile-text" })
    var walk = try await Walk(scenario.store(), size: Size(columns: 100, rows: 30))
    for keys in [[], ["2", "Down"], ["Right"], ["Right"], ["Right"], ["Right"], ["Right"]] {
      try await walk.press(keys)
      for scalar in walk.screen.canvas.lines.joined().unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format)
      }
    }
  }

  @Test("Without colour the marks of an evidence are told apart by sign and attribute")
  func marksWithoutColour() {
    let roles = EvidenceDocument.Role.allCases
    #expect(Set(roles.map(\.signs.open)).count == roles.count)
    #expect(Set(roles.map(\.style.attributes)).count == roles.count)
    let differences = [Theme.plain, Theme.otherWords, Theme.onlyHere, Theme.hit]
    #expect(Set(differences.map(\.attributes)).count == differences.count)
  }

  @Test("Hints are cut by their priority: the keys of help stay at any width", arguments: 20...120)
  func hints(width: Int) {
    let state = AppState(size: Size(columns: width, rows: 24), title: "", start: .beginning)
    let line = HintText.line(state, width: width - 2)
    #expect(line.width <= width - 2)
    #expect(line.text.contains("? keys"))
  }

  @Test(
    "Numbers are grouped, and wordings lettered",
    arguments: [(0, "0", "A"), (25, "25", "Z"), (26, "26", "AA"), (701, "701", "ZZ")])
  func figures(value: Int, number: String, letter: String) {
    #expect(Figures.number(value) == number)
    #expect(Figures.letter(value) == letter)
    #expect(Figures.number(Count(10_000, isExact: false)) == "10,000+")
    #expect(Figures.number(-1_234_567) == "-1,234,567")
  }

  @Test("A line with two ends keeps the right one and cuts the left between clusters")
  func ends() {
    let line = StyledText.ends("北浜新報の記者", "1 report", width: 22)
    #expect(line.text == "北浜新報の…   1 report")
    #expect(StyledText.ends("left", "right", width: 6, least: 4).text == "left")
  }
}
