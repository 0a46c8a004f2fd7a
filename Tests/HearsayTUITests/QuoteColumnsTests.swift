import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Wordings and reports side by side")
struct QuoteColumnsTests {
  /// The quote of thirty reports, zoomed.
  private func walk(columns: Int = 120, rows: Int = 36, _ keys: String...) async throws -> Walk {
    var walk = try await Walk(
      try await Samples.store(named: "bridge"), size: Size(columns: columns, rows: rows))
    try await walk.press(["/", "every cable inspected", "Enter", "Right", "z"] + keys)
    return walk
  }

  @Test("a zoomed quote has two columns where there is room for them")
  func room() async throws {
    #expect(try await walk().state.layout.splitsQuote)
    #expect(try await !walk(columns: 99).state.layout.splitsQuote)
    #expect(try await !walk(rows: 19).state.layout.splitsQuote)
    #expect(try await !walk("Esc").state.layout.splitsQuote)
    #expect(try await !walk("Left").state.layout.splitsQuote)
  }

  @Test(
    "header and columns tile the pane, and their rows fit",
    arguments: [(100, 21), (100, 24), (120, 36), (300, 100)])
  func tiles(size: (columns: Int, rows: Int)) async throws {
    let state = try await walk(columns: size.columns, rows: size.rows).state
    let areas = state.layout.quoteAreas(state.here.quote)
    let boxes = try #require(areas.boxes)
    let cells = [boxes.header, boxes.wordings, boxes.reports].map { $0.width * $0.height }
    let box = try #require(state.layout.rect(of: .quote))
    #expect(cells.reduce(0, +) == box.width * box.height)
    #expect(areas.headerLines.count == boxes.header.interior.height)
    #expect(boxes.wordings.height >= 8)
  }

  @Test("Down goes over wordings, and the reports beside are those of the one it is on")
  func wordings() async throws {
    let state = try await walk("Down", "Down").state
    let wording = try #require(state.here.quote.currentWording)
    #expect(wording.index == 2)
    #expect(state.here.quote.unfolded == wording.id)
    #expect(state.here.quote.reports.rows.count == wording.reports + wording.proposedReports)
  }

  @Test("Right goes into the reports, where Up, Down, Home and End stay")
  func reports() async throws {
    var walk = try await walk("Right")
    let reports = walk.state.here.quote.reports.rows
    #expect(walk.state.here.quote.cursor == .report(reports[0].id))
    try await walk.press(["Up"])
    #expect(walk.state.here.quote.cursor == .report(reports[0].id))
    try await walk.press(["Down", "End", "Down"])
    #expect(walk.state.here.quote.cursor == .report(reports[reports.count - 1].id))
    try await walk.press(["Home"])
    #expect(walk.state.here.quote.cursor == .report(reports[0].id))
  }

  @Test("Left goes back to the wording, then to Quotes")
  func left() async throws {
    var walk = try await walk("Down", "Right", "Left")
    #expect(walk.state.here.quote.currentReport == nil)
    #expect(walk.state.here.quote.currentWording?.index == 1)
    try await walk.press(["Left"])
    #expect(walk.state.here.focus == .quotes)
  }

  @Test("Right on a wording goes into its reports, on a report to its evidence")
  func right() async throws {
    var walk = try await walk("Down", "Right")
    let report = try #require(walk.state.here.quote.currentReport)
    try await walk.press(["Right"])
    #expect(walk.state.here.evidence?.document?.evidence.row.id == report.id)
  }

  @Test(
    "the cursor keeps its row without zoom and at other sizes", arguments: ["z", "resize 80x24"])
  func keepsRow(key: String) async throws {
    var walk = try await walk("Down", "Right", "Down")
    let cursor = walk.state.here.quote.cursor
    try await walk.press([key])
    #expect(walk.state.here.quote.cursor == cursor)
    #expect(!walk.state.layout.splitsQuote)
  }

  @Test("the report under the cursor is on the screen, whole, however low it is")
  func scrolls() async throws {
    var walk = try await walk(columns: 100, rows: 21, "Right")
    for _ in walk.state.here.quote.reports.rows {
      let row = try #require(walk.state.here.quote.currentReport)
      let picture = walk.screen.canvas.picture
      let cue = try #require(row.report.cue)
      #expect(picture.contains("▌  \(row.sourceLabel)"), "\(row.id)")
      #expect(picture.contains("▌    “\(cue)”"), "\(row.id)")
      try await walk.press(["Down"])
    }
  }
}
