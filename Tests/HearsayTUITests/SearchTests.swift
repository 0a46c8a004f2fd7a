import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Live search")
struct SearchTests {
  @Test("each key searches all wordings")
  func live() async throws {
    var harness = try await Harness()
    try await harness.press("/", "point7")
    #expect(harness.state.place == .prompt)
    #expect(harness.state.here.quotes.list.rows.map(\.id) == [.init("q:7")])
    #expect(harness.state.here.quotes.count?.quotes == Count(1))
    #expect(harness.state.here.driver == nil)
    #expect(harness.state.here.quote.card?.id == .init("q:7"))
    try await harness.press("Backspace")
    #expect(harness.state.here.quotes.list.rows.count == 12)
  }

  @Test("the cursor of Quote stands on the wording that the search hit")
  func hitWording() async throws {
    var walk = try await Walk(
      try await Samples.store(named: "libya"), size: Size(columns: 120, rows: 36))
    try await walk.press(["/", "universal", "Enter"])
    #expect(walk.state.here.quote.currentWording?.text?.contains("universal") == true)
    try await walk.press(["/", "universal OR jihad", "Enter"])
    #expect(walk.state.here.quote.currentWording?.text?.contains("jihad") == true)
  }

  @Test("the cursor goes on to the wording that a longer search hits in the same quote")
  func longerSearch() async throws {
    let graph = """
      {"hearsay":1}
      {"type":"article","id":"a:1","title":"One"}
      {"type":"quote","id":"q:1","text":"we were in the whole war","speakerUnknown":"notStated"}
      {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"we were in the whole war"}
      {"type":"report","id":"r:2","quote":"q:1","article":"a:1","exact":"we shall win wagons"}
      """
    var walk = try await Walk(
      try await Samples.store(of: Array(graph.utf8)), size: Size(columns: 120, rows: 36))
    try await walk.press(["/", "w"])
    #expect(walk.state.here.quote.currentWording?.text == "we were in the whole war")
    try await walk.press(["agons"])
    #expect(walk.state.here.quote.currentWording?.text == "we shall win wagons")
  }

  @Test("a result that comes late is dropped")
  func stale() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("/", "point7")
    let slow = harness.unanswered
    try await harness.settle()
    let shown = harness.state
    for case .read(let reading, let request) in slow.dropLast(2) {
      let answer = try await reading.answer(from: harness.reader)
      #expect(harness.state.update(.answer(answer, request)) == [])
    }
    #expect(harness.state == shown)
  }

  @Test("a wrong query says what and where, and the last result stays")
  func wrong() async throws {
    var harness = try await Harness()
    try await harness.press("/", "point7")
    let shown = harness.state.here.quotes
    try await harness.update(.paste(" kind:loud"))
    let problem = try #require(harness.state.prompt?.problem)
    #expect(problem.column == 8 || problem.column == 13)
    #expect(harness.state.here.quotes.list.rows == shown.list.rows)
    try await harness.press("Enter")
    #expect(harness.state.place == .prompt && harness.effects == [.bell])
    try await harness.press("Ctrl-W", "Enter")
    #expect(harness.state.place == .quotes)
  }

  @Test("Escape gives up and brings the old place back")
  func giveUp() async throws {
    var harness = try await Harness()
    try await harness.press("Down", "Right", "Down")
    let before = harness.state.here
    try await harness.press("/", "point7", "Esc")
    #expect(harness.state.here.focus == before.focus)
    #expect(harness.state.here.quotes == before.quotes)
    #expect(harness.state.here.quote == before.quote)
    #expect(harness.state.prompt == nil)
  }

  @Test("Enter keeps the search, a list narrows it, Escape in Quotes clears it")
  func keep() async throws {
    var harness = try await Harness()
    try await harness.press("/", "mobili", "Enter")
    let query = try #require(harness.state.here.quotes.search)
    #expect(query.text == "mobili")
    try await harness.press("1", "Down")
    #expect(
      harness.state.here.quotes.shown == QuoteSelection(.event(.init("e:1")), query: query))
    try await harness.press("4", "Esc")
    #expect(harness.state.here.quotes.shown == QuoteSelection(.event(.init("e:1"))))
    #expect(harness.state.here.quotes.search == nil)
  }

  @Test("a search without a hit says so and offers the way back")
  func nothingFound() async throws {
    var harness = try await Harness()
    try await harness.press("/", "nowhere", "Enter")
    #expect(
      harness.state.here.quotes.emptiness == .search("nowhere", undatedLeftOut: 0, hints: []))
    #expect(harness.state.here.quote == QuoteState())
    try await harness.press("Backspace")
    #expect(harness.state.here.quotes.emptiness == nil)
  }

  @Test("the title and the prompt say how many quotes of the list are proposed")
  func proposed() async throws {
    let graph = """
      {"hearsay":1}
      {"type":"source","id":"s:1","name":"Alpha"}
      {"type":"article","id":"a:1","title":"One","source":"s:1"}
      {"type":"quote","id":"q:1","text":"the bridge is open","speakerUnknown":"notStated"}
      {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"the bridge is open"}
      {"type":"report","id":"r:2","quote":"q:1","article":"a:1","exact":"the tunnel is open","status":"proposed"}
      {"type":"quote","id":"q:2","text":"the bridge is shut","speakerUnknown":"notStated"}
      {"type":"report","id":"r:3","quote":"q:2","article":"a:1","exact":"the bridge is shut","status":"proposed"}
      """
    var walk = try await Walk(
      try await Samples.store(of: Array(graph.utf8)), size: Size(columns: 120, rows: 36))
    func figures(_ keys: String...) async throws -> String {
      try await walk.press(keys)
      return walk.screen.canvas.lines.joined(separator: "\n")
    }
    // Those of the only source, by which nothing is searched yet.
    #expect(try await figures("3", "Right").contains(" 1 of 2, 1 proposed "))
    #expect(try await figures("/", "is:unknown").contains("2 quotes, 1 report"))
    #expect(try await figures("Enter").contains(" 1 of 2 "))
    #expect(try await figures("/", "Ctrl-U", "bridge").contains("1 quote, 1 proposed, 1 report"))
    #expect(try await figures("Enter").contains(" 1 of 2, 1 proposed "))
    #expect(try await figures("Down").contains(" 2 of 2, 1 proposed "))
    let tunnel = try await figures("/", "Ctrl-U", "tunnel")
    #expect(tunnel.contains("0 quotes, 1 proposed, 0 reports"))
    #expect(tunnel.contains(" 1 of 1, 1 proposed ") && !tunnel.contains("0 quotes with"))
    #expect(walk.state.here.quotes.emptiness == nil)
  }

  @Test("Ctrl-P and Ctrl-N go through the searches that were kept")
  func history() async throws {
    var harness = try await Harness()
    try await harness.press("/", "point7", "Enter", "Esc", "/", "point8", "Enter", "Esc")
    try await harness.press("/", "mo", "Ctrl-P")
    #expect(harness.state.prompt?.field.text == "point8")
    try await harness.press("Ctrl-P", "Ctrl-P")
    #expect(harness.state.prompt?.field.text == "point7")
    #expect(harness.state.here.quotes.list.rows.map(\.id) == [.init("q:7")])
    try await harness.press("Ctrl-N", "Ctrl-N")
    #expect(harness.state.prompt?.field.text == "mo")
  }

  @Test("an arrow moves in the results while the prompt stays")
  func moving() async throws {
    var harness = try await Harness()
    try await harness.press("/", "mobili", "Down", "Down")
    #expect(harness.state.here.quotes.list.position == 3)
    #expect(harness.state.here.quote.card?.id == .init("q:2"))
    #expect(harness.state.place == .prompt)
  }

  @Test("pasted text is typed, its line feeds as blanks")
  func paste() async throws {
    var harness = try await Harness()
    try await harness.press("/")
    try await harness.update(.paste("point7\nmobilization"))
    #expect(harness.state.prompt?.field.text == "point7 mobilization")
    #expect(harness.state.here.quotes.list.rows.count == 1)
  }
}
