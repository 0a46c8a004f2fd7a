import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Lists")
struct ListTests {
  static func long(_ events: Int = 1_200, pageLimit: Int = .max) -> FixtureReader {
    var shape = FixtureReader.Shape()
    shape.events = events
    shape.quotesPerEvent = 1
    shape.reportsPerWording = 1
    var reader = FixtureReader.made(shape)
    reader.pageLimit = pageLimit
    return reader
  }

  @Test("only a window of a long list is kept, wherever the cursor goes")
  func window() async throws {
    var harness = try await Harness(Self.long())
    for _ in 0..<70 { try await harness.press("PageDown") }
    let list = harness.state.here.lists[.events]
    let position = try #require(list.position)
    #expect(position > 420)
    #expect(list.current?.name == "Event \(position - 1)")
    #expect(list.rows.count <= ListState<ListRow>.capacity)
    for _ in 0..<100 { try await harness.press("PageUp") }
    #expect(harness.state.here.lists[.events].position == 1)
    #expect(harness.state.here.lists[.events].current?.name == "Event 0")
    #expect(harness.state.here.lists[.events].rows.count <= ListState<ListRow>.capacity)
  }

  @Test("End and Home go to the ends and read one page each")
  func ends() async throws {
    var harness = try await Harness(Self.long())
    try await harness.press("G")
    #expect(harness.state.here.lists[.events].position == 1_200)
    #expect(harness.state.here.quotes.shown?.scope == .event(.init("e:1199")))
    try await harness.press("Up", "Home")
    #expect(harness.state.here.lists[.events].position == 1)
  }

  @Test("a burst of keys over what is not read yet arrives where slow keys arrive")
  func burst() async throws {
    var harness = try await Harness(Self.long(pageLimit: 20))
    for _ in 0..<90 { harness.pressUnanswered("Down") }
    try await harness.settle()
    #expect(harness.state.here.lists[.events].position == 91)
    #expect(harness.state.here.quotes.shown?.scope == .event(.init("e:90")))
  }

  @Test("only a move makes a list the driver; Tab and digits do not")
  func driver() async throws {
    var harness = try await Harness()
    try await harness.press("Tab", "Tab", "2", "3")
    #expect(harness.state.here.focus == .sources && harness.state.here.driver == .events)
    try await harness.press("Shift-Tab", "Down")
    #expect(harness.state.here.driver == .actors)
    #expect(harness.state.here.quotes.shownName == "Actor 1")
  }

  @Test("kept searches are sorted and found by their words, as every list is")
  func searches() async throws {
    var harness = try await Harness()
    for text in ["point2", "mobilization", "general point1"] {
      try await harness.press("/")
      for _ in 0..<40 { try await harness.press("Backspace") }
      for letter in text { try await harness.press(letter == " " ? "Space" : String(letter)) }
      try await harness.press("Enter")
    }
    func texts() -> [String] {
      harness.state.here.lists[.searches].rows.compactMap { $0.search?.text }
    }
    try await harness.press("Left", "Left", "End", "Up", "Up", "Up", "Enter")
    #expect(texts() == ["general point1", "mobilization", "point2"])
    try await harness.press("s")
    #expect(harness.state.message?.text == "Searches: by their words.")
    #expect(texts() == ["general point1", "mobilization", "point2"])
    try await harness.press("&", "p", "o", "i", "Enter")
    #expect(texts() == ["general point1", "point2"])
  }

  @Test("a list that is chosen in Places drives at once, and Left takes that back")
  func chosen() async throws {
    var harness = try await Harness()
    try await harness.press("Left", "Down", "Right")
    #expect(harness.state.here.focus == .actors && harness.state.here.driver == .actors)
    #expect(harness.state.here.quotes.shownName == "Actor 0")
    try await harness.press("Left")
    #expect(harness.state.here.focus == .places && harness.state.here.driver == .events)
    try await harness.press("Enter")
    #expect(harness.state.here.quotes.shownName == "Actor 0")
  }

  @Test("on a resize each cursor keeps its entry, on the screen")
  func resize() async throws {
    var harness = try await Harness(Self.long(300))
    for _ in 0..<70 { try await harness.press("Down") }
    let entry = harness.state.here.lists[.events].cursor
    for size in [(40, 12), (80, 24), (1, 1), (300, 100), (20, 6), (200, 60)] {
      try await harness.update(.resize(Size(columns: size.0, rows: size.1)))
      let list = harness.state.here.lists[.events]
      #expect(list.cursor == entry)
      let visible = list.visible(lines: harness.state.layout.lines(of: .events))
      #expect(visible.contains { $0.id == entry }, "\(size)")
    }
  }

  @Test("entries that come in before the cursor do not move it to another one")
  func identity() async throws {
    var harness = try await Harness(Self.long(pageLimit: 30), start: .record("e:900"))
    #expect(harness.state.here.lists[.events].cursor == .init("e:900"))
    #expect(harness.state.here.lists[.events].position == 901)
    try await harness.press("Up")
    #expect(harness.state.here.lists[.events].cursor == .init("e:899"))
  }

  @Test("a failure is shown in its pane and at the foot, and the next move reads again")
  func failure() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("Down")
    for case .read(let reading, let request) in harness.unanswered where reading.channel == .quotes
    {
      _ = harness.state.update(.failed("The library is locked.", request))
    }
    harness.unanswered = []
    #expect(harness.state.here.quotes.list.failure == "The library is locked.")
    #expect(harness.state.message == Message("The library is locked.", .warning))
    try await harness.press("Down")
    #expect(harness.state.here.quotes.list.failure == nil)
    #expect(harness.state.here.quotes.shown?.scope == .event(.init("e:2")))
  }

  @Test("a list that could not be read is read again at the next move")
  func recovery() async throws {
    var state = AppState(size: Size(columns: 80, rows: 24), title: "made")
    for case .read(let reading, let request) in state.update(.begin)
    where reading.channel == .list(.events) {
      _ = state.update(.failed("The library is locked.", request))
    }
    #expect(state.here.lists[.events].failure == "The library is locked.")
    let again = state.update(.key(.down))
    #expect(state.here.lists[.events].failure == nil)
    #expect(
      again.contains {
        guard case .read(.list(.events, _, _), _) = $0 else { return false }
        return true
      })
  }

  @Test("an empty graph says so in Quotes")
  func emptyGraph() async throws {
    var harness = try await Harness(FixtureReader())
    #expect(harness.state.here.quotes.emptiness == .graph)
    #expect(harness.state.here.lists[.events].isEmpty)
    try await harness.press("Right", "Enter", "Down", "End", "5", "Right", "4", "Right")
    #expect(harness.state.here.focus == .quotes)
  }
}
