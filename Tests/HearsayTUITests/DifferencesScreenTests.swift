import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Two wordings on the screen")
struct DifferencesScreenTests {
  static func walk(_ keys: String..., columns: Int = 80, rows: Int = 24) async throws -> Walk {
    var walk = try await Walk(
      try await Samples.store(named: "bridge"), size: Size(columns: columns, rows: rows))
    try await walk.press(["/", "every cable inspected", "Enter", "Right"] + keys)
    return walk
  }

  static func differences(_ state: AppState) throws -> DifferencesState {
    guard case .differences(let differences) = state.here.cover else { throw NoDifferences() }
    return differences
  }

  struct NoDifferences: Error {}

  static func letters(_ state: AppState) throws -> String {
    let other = try differences(state).other
    let rows = state.here.quote.wordings.rows
    let letter = { (id: WordingID?) in
      rows.first { $0.id == id }.map { Figures.letter($0.index) } ?? "?"
    }
    return letter(state.here.quote.baseline) + letter(other)
  }

  @Test("d on the baseline takes the first other wording, on another that one")
  func opens() async throws {
    var walk = try await Self.walk("d")
    #expect(try Self.letters(walk.state) == "AB")
    walk = try await Self.walk("Down", "Down", "d")
    #expect(try Self.letters(walk.state) == "AC")
  }

  @Test("Up and Down walk the other wordings, and Escape comes back to the last of them")
  func pairs() async throws {
    var walk = try await Self.walk("d", "Down", "Down", "Up")
    #expect(try Self.letters(walk.state) == "AC")
    try await walk.press(["Down", "Down", "Down", "Down", "Down"])
    #expect(try Self.letters(walk.state) == "AF")
    try await walk.press(["Esc"])
    #expect(walk.state.here.cover == nil)
    #expect(walk.state.here.quote.currentWording?.index == 5)
  }

  @Test("n and N go round the differences, and each is seen")
  func differences() async throws {
    var walk = try await Self.walk("Down", "Down", "d", columns: 40, rows: 12)
    let count = walk.state.here.quote.comparisons[try Self.differences(walk.state).other]?
      .alignment?.differences.count
    let last = try #require(count) - 1
    #expect(last > 1)
    var seen: [Int?] = []
    for key in ["n", "n", "N", "N"] {
      try await walk.press([key])
      seen.append(try Self.differences(walk.state).difference)
      let areas = DifferencesAreas(
        DifferencesText(
          quote: walk.state.here.quote, state: try Self.differences(walk.state)),
        in: try #require(walk.state.layout.cover))
      let line = try #require(areas.currentLine)
      let top = try Self.differences(walk.state).top
      #expect((top..<(top + areas.height)).contains(line), "\(key)")
    }
    #expect(seen == [0, 1, 0, last])
  }

  @Test("= makes the other wording the baseline, and again the first one")
  func swap() async throws {
    var walk = try await Self.walk("d", "=")
    #expect(try Self.letters(walk.state) == "BA")
    #expect(walk.state.here.quote.comparisons[try Self.differences(walk.state).other] != nil)
    try await walk.press(["="])
    #expect(try Self.letters(walk.state) == "AB")
  }

  @Test("Right goes to the text of the other wording, and Left comes back")
  func text() async throws {
    var walk = try await Self.walk("d")
    let before = walk.state.here.cover
    let other = try Self.differences(walk.state).other
    try await walk.press(["Right"])
    #expect(walk.state.place == .evidence)
    let report = walk.state.here.evidence?.document?.evidence.row.report
    let row = walk.state.here.quote.wordings.rows.first { $0.id == other }
    #expect(
      TextFold.words(report?.exact ?? "").map(\.text)
        == TextFold.words(row?.text ?? "").map(\.text))
    try await walk.press(["Left"])
    #expect(walk.state.here.cover == before && walk.state.here.evidence == nil)
  }

  @Test("What cannot be compared says why")
  func reasons() async throws {
    var harness = try await Harness()
    try await harness.press("4", "Home", "Right", "d")
    #expect(harness.state.message?.text == "This quote has no other wording.")
  }

  @Test("Keys wait for what is on its way")
  func waiting() async throws {
    var harness = try await Harness()
    try await harness.press("4", "Down", "Down", "Right", "d")
    harness.pressUnanswered("=", "n")
    #expect(harness.state.held == [.nextDifference])
    try await harness.settle()
    #expect(try Self.differences(harness.state).difference == 0)
    harness.pressUnanswered("Right", "Left")
    try await harness.settle()
    #expect(harness.state.here.evidence == nil)
  }

  @Test("Words stand below the words that they stand for")
  func aligned() async throws {
    let walk = try await Self.walk("Down", "Down", "Down", "d")
    let text = DifferencesText(
      quote: walk.state.here.quote, state: try Self.differences(walk.state))
    let lines = AlignedWords(text: text, width: 60, labels: ["A", "B"]).lines.map(\.text)
    #expect(lines.allSatisfy { DisplayText.width($0) <= 60 })
    let words = zip(lines, lines.dropFirst()).first { $0.0.contains("be") && $0.1.contains("be") }
    let (above, below) = try #require(words)
    #expect(Self.column(of: " be ", in: above) == Self.column(of: " be ", in: below))
  }

  private static func column(of word: String, in line: String) -> Int? {
    line.firstRange(of: word).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
  }

  @Test(
    "At every size both wordings are on the screen",
    arguments: [(20, 8), (40, 12), (80, 24), (99, 30), (100, 24), (120, 36), (200, 60)])
  func sizes(columns: Int, rows: Int) async throws {
    var walk = try await Self.walk("d", "n")
    try await walk.press(["resize \(columns)x\(rows)"])
    let text = walk.screen.canvas.lines.joined(separator: "\n")
    #expect(text.contains("A") && text.contains("B"))
    #expect(columns < 40 || text.contains("equal"))
  }
}
