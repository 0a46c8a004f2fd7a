import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite("Layout")
struct LayoutTests {
  @Test(
    "panes tile the body and the focus is shown",
    arguments: [(20, 6), (40, 12), (60, 16), (80, 24), (99, 30), (100, 12), (120, 36), (300, 100)],
    [Pane.places] + Pane.numbered + [Pane.list(.searches)])
  func tiles(size: (columns: Int, rows: Int), focus: Pane) {
    let layout = ExploreLayout(
      size: Size(columns: size.columns, rows: size.rows), focus: focus,
      frontList: focus.list ?? .events, isZoomed: false, showsEvidence: false)
    #expect(!layout.isTooSmall)
    #expect(layout.rect(of: focus) != nil)
    let cells = layout.panes.reduce(0) { $0 + $1.rect.width * $1.rect.height }
    #expect(cells == layout.body.width * layout.body.height)
    for (index, pane) in layout.panes.enumerated() {
      #expect(pane.rect.height >= 3 && pane.rect.width >= 10)
      for other in layout.panes[(index + 1)...] {
        #expect(pane.rect.intersection(other.rect).isEmpty)
      }
    }
  }

  @Test("80 by 24 is as drawn: one list, Quotes, Quote, trail and hints")
  func narrow() {
    let layout = ExploreLayout(
      size: Size(columns: 80, rows: 24), focus: .quote, frontList: .events, isZoomed: false,
      showsEvidence: false)
    #expect(layout.panes.map(\.rect.height) == [7, 6, 8])
    #expect(layout.foldedLists == [.actors, .sources])
    #expect(layout.trail?.row == 22 && layout.hints.row == 23)
  }

  @Test("at 80 by 24 reports get the room while they are looked at")
  func reports() async throws {
    var harness = try await Harness(columns: 80, rows: 24)
    try await harness.press("5", "Right")
    #expect(harness.state.layout.panes.map(\.rect.height) == [4, 4, 13])
    #expect(harness.state.here.quotes.list.current != nil)
    try await harness.press("Left")
    #expect(harness.state.layout.panes.map(\.rect.height) == [7, 6, 8])
    try await harness.press("Right", "Shift-Tab")
    #expect(harness.state.layout.panes.map(\.rect.height) == [7, 6, 8])
  }

  @Test("nothing is chosen unseen: where the terminal is too small only leaving works")
  func unseen() async throws {
    var harness = try await Harness(columns: 19, rows: 5)
    let cursor = harness.state.here.lists[.events].cursor
    try await harness.press("Down", "Right", "/", "Tab")
    #expect(harness.state.here.lists[.events].cursor == cursor)
    #expect(harness.state.here.focus == .events && harness.state.prompt == nil)
    try await harness.press("q")
    #expect(harness.state.isEnding)
  }

  @Test("too small is said", arguments: [(19, 24), (80, 5), (0, 0), (1, 1)])
  func tooSmall(size: (columns: Int, rows: Int)) {
    let layout = ExploreLayout(
      size: Size(columns: size.columns, rows: size.rows), focus: .events, frontList: .events,
      isZoomed: false, showsEvidence: false)
    #expect(layout.isTooSmall)
  }
}
