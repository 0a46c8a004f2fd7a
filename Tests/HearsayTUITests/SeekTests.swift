import HearsayModel
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Findings and marked reports")
struct SeekTests {
  private static func reader() -> FixtureReader {
    var reader = FixtureReader.made()
    reader.findingRows = [
      ("f:1", "r:4/1/0", "q:4"), ("f:2", "r:5/2/1", "q:5"), ("f:3", "r:5/0/0", "q:5"),
    ]
    .map { id, report, quote in
      FindingRow(
        id: id, kind: .dispute, sentence: "\(report) gives it to another.", target: report,
        targetType: .report, quote: Quote.ID(quote))
    }
    return reader
  }

  @Test("a move in Findings shows the quote, the cursor on the very report")
  func findings() async throws {
    var harness = try await Harness(Self.reader())
    try await harness.press("Left")
    while harness.state.here.placeCursor != .list(.findings) { try await harness.press("Down") }
    try await harness.press("Right", "Home")
    for (report, quote) in [("r:4/1/0", "q:4"), ("r:5/2/1", "q:5"), ("r:5/0/0", "q:5")] {
      #expect(harness.state.here.quotes.list.cursor?.rawValue == quote)
      #expect(harness.state.here.quote.currentReport?.id.rawValue == report)
      try await harness.press("Down")
    }
    try await harness.press("Right", "Right", "Right")
    #expect(harness.state.here.evidence?.report.rawValue == "r:5/0/0")
  }

  @Test("a marked report leads to its quote, and its evidence at Enter")
  func marked() async throws {
    var harness = try await Harness()
    _ = try await harness.reader.append(.mark(id: "r:4/1/0"))
    _ = try await harness.reader.append(.mark(id: "p:2"))
    try await harness.press("Left", "Down", "Down", "Down", "Down", "Right")
    #expect(harness.state.here.lists[.marked].rows.map(\.id) == ["r:4/1/0", "p:2"])
    try await harness.press("Right")
    #expect(harness.state.here.focus == .quotes)
    #expect(harness.state.here.quote.card?.id.rawValue == "q:4")
    #expect(harness.state.here.quote.currentReport?.id.rawValue == "r:4/1/0")
    try await harness.press("Left", "Enter")
    #expect(harness.state.here.evidence?.report.rawValue == "r:4/1/0")
    try await harness.press("Backspace", "Down")
    #expect(harness.state.here.quotes.shown?.scope == .actor(.init("p:2")))
    try await harness.press("Enter")
    #expect(harness.state.here.cover?.trailName == "Actor")
  }

  @Test("an entry that is unmarked in Marked leaves it, the cursor on the next one")
  func unmark() async throws {
    var harness = try await Harness()
    for id in ["p:0", "p:1", "p:2"] { _ = try await harness.reader.append(.mark(id: id)) }
    try await harness.press("Left", "Down", "Down", "Down", "Down", "Right", "Down", "m")
    #expect(harness.state.here.lists[.marked].rows.map(\.id) == ["p:0", "p:2"])
    #expect(harness.state.here.lists[.marked].cursor == "p:2")
    #expect(harness.state.here.quotes.shown?.scope == .actor(.init("p:2")))
  }
}
