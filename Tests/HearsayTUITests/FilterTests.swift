import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite("Filters")
struct FilterTests {
  private static let size = Size(columns: 120, rows: 36)

  private static func walk(_ sample: String, _ keys: String...) async throws -> Walk {
    var walk = try await Walk(try await Samples.store(named: sample), size: size)
    try await walk.press(keys)
    return walk
  }

  @Test(
    "f pins what is under the cursor, and says so",
    arguments: [
      ("libya", ["1", "Down", "f"], "event: Sarraj and Haftar to meet in Moscow"),
      ("libya", ["2", "f"], "speaker: Khalifa Haftar"),
      ("libya", ["3", "End", "Home", "f"], "source: Defenseweek"),
      ("libya", ["3", "Down", "Down", "Down", "f"], "source: none"),
      ("libya", ["3", "Down", "Down", "Down", "Down", "f"], "via: RIA Novosti"),
      ("libya", ["/", "universal", "Enter", "f"], "speaker: Khalifa Haftar"),
      ("libya", ["/", "is:unknown", "Enter", "f", "p"], "speaker: none"),
      ("libya", ["2", "Enter", "f"], "speaker: Khalifa Haftar"),
      ("bridge", ["/", "every cable inspected", "Enter", "5", "f", "1"], "via: Agency North"),
      (
        "bridge", ["/", "every cable inspected", "Enter", "5", "Right", "Right", "f", "s"],
        "source: "
      ),
      (
        "bridge",
        ["/", "every cable inspected", "Enter", "5", "Right", "Right", "Right", "f", "p"],
        "speaker: "
      ),
    ])
  func pins(sample: String, keys: [String], label: String) async throws {
    var walk = try await Self.walk(sample)
    try await walk.press(keys)
    let chip = try #require(walk.state.here.filters.chips.first)
    if keys.contains("Down"), label.hasPrefix("event") {
      #expect(chip.label.hasPrefix("event: "))
    } else {
      #expect(chip.label.hasPrefix(label))
    }
    #expect(
      walk.state.message?.text == "Pinned \(chip.label). ⌫ takes it off again; F lists the filters."
    )
    #expect(walk.state.chooser == nil)
    #expect(walk.screen.canvas.lines[0].contains(String(chip.label.prefix(10))))
  }

  @Test("an article cannot be pinned, and f says why")
  func articles() async throws {
    let walk = try await Self.walk("libya", "1", "Left", "Down", "Down", "Down", "Enter", "f")
    #expect(walk.state.here.focus == .list(.articles))
    #expect(walk.state.message == Message(Pins.articles))
    #expect(walk.state.here.filters.isEmpty)
  }

  @Test("Backspace undoes pinning, dropping and negating")
  func backspace() async throws {
    var walk = try await Self.walk("libya", "Down", "Down")
    let before = walk.state.here
    try await walk.press(["3", "f"])
    let pinned = walk.state.here
    #expect(pinned.quotes.shown?.query != nil)
    try await walk.press(["F", "!", "Enter"])
    #expect(walk.state.here.filters.isEmpty && walk.state.chooser == nil)
    try await walk.press(["Backspace"])
    #expect(walk.state.here.filters.chips.map(\.isNegated) == [true])
    try await walk.press(["Backspace"])
    #expect(walk.state.here.filters == pinned.filters)
    #expect(walk.state.here.lists == pinned.lists)
    try await walk.press(["Backspace", "1"])
    #expect(walk.state.here.filters.isEmpty)
    #expect(walk.state.here.lists[.events] == before.lists[.events])
    #expect(walk.state.here.quotes == before.quotes)
  }

  @Test("a cursor keeps its entry where the filter leaves it, and its quotes follow")
  func cursors() async throws {
    var walk = try await Self.walk("libya", "2", "Down", "Up")
    let former = walk.state.here.lists[.events].cursor
    try await walk.press(["f"])
    #expect(walk.state.here.lists[.actors].current?.name == "Khalifa Haftar")
    #expect(walk.state.here.lists[.actors].cursor == walk.state.here.lists[.actors].rows.first?.id)
    let events = walk.state.here.lists[.events].rows.map(\.id)
    if let former, events.contains(former) {
      #expect(walk.state.here.lists[.events].cursor == former)
    }
    #expect(walk.state.here.quotes.shown?.scope == walk.state.driverEntry?.scope)
    try await walk.press(["F", "Enter"])
    #expect(walk.state.here.lists[.actors].rows.count == 39)
    #expect(walk.state.here.quotes.shown?.query == nil)
  }

  @Test("the filters are listed, with the search that was kept, and each can be dropped")
  func list() async throws {
    var walk = try await Self.walk("libya", "3", "f", "/", "turkish", "Enter", "F")
    let chooser = try #require(walk.state.chooser)
    #expect(chooser.isFilters)
    #expect(chooser.choices.map(\.text) == ["source: Defenseweek", "turkish", "drop all filters"])
    try await walk.press(["/"])
    #expect(walk.state.here.quotes.search == nil)
    #expect(walk.state.here.filters.chips.count == 1)
    #expect(walk.state.chooser?.choices.count == 1)
    try await walk.press(["Enter", "F"])
    #expect(walk.state.chooser?.choices.isEmpty == true)
    try await walk.press(["!"])
    #expect(walk.state.message == Message("Only filters are negated."))
  }

  @Test("a negated search must not hold, and is the search again after that")
  func negatedSearch() async throws {
    var walk = try await Self.walk("libya", "/", "haftar", "Enter")
    let search = walk.state.here.quotes.search?.root
    let found = walk.state.here.quotes.count
    try await walk.press(["F", "!"])
    #expect(walk.state.here.quotes.search?.text == "-haftar*")
    #expect(walk.state.here.quotes.count != found)
    #expect(walk.screen.canvas.lines[0].contains("/-haftar*"))
    try await walk.press(["!"])
    #expect(walk.state.here.quotes.search?.root == search)
    #expect(walk.state.here.quotes.count == found)
  }

  @Test("the search that was kept narrows the lists; while it is typed they stay")
  func keptSearch() async throws {
    var walk = try await Self.walk("libya", "/", "jihad")
    #expect(walk.state.here.lists[.events].rows.count == 27)
    try await walk.press(["Enter"])
    #expect(walk.state.here.lists[.events].rows.count < 27)
    try await walk.press(["/", "Ctrl-U", "turkish", "Esc"])
    #expect(walk.state.here.quotes.search?.text == "jihad")
    #expect(walk.state.here.lists[.events].rows.count < 27)
    try await walk.press(["Esc"])
    #expect(walk.state.here.lists[.events].rows.count == 27)
    #expect(walk.state.here.quotes.search == nil)
  }

  @Test("Escape drops no filter")
  func escape() async throws {
    let walk = try await Self.walk("libya", "2", "f", "4", "Esc", "Esc", "1", "Esc", "5", "Esc")
    #expect(walk.state.here.filters.chips.count == 1)
    #expect(walk.state.message == Message("There is nothing to close."))
  }

  @Test("a date leaves undated quotes out until they are let in, and the next one does again")
  func undated() async throws {
    var walk = try await Self.walk("libya", "/", "after:2020-05", "Enter")
    let count = try #require(walk.state.here.quotes.count)
    #expect(count.undatedLeftOut == 23)
    try await walk.press(["F", "u"])
    let all = try #require(walk.state.here.quotes.count)
    #expect(all.quotes.value == count.quotes.value + count.undatedLeftOut)
    #expect(all.undatedLeftOut == 0)
    try await walk.press(["u"])
    #expect(walk.state.here.quotes.count == count)
    try await walk.press(["u", "/"])
    #expect(!walk.state.here.filters.letsUndatedIn && walk.state.narrowing.isEmpty)
  }

  @Test("a pinned entry is that entry, and no other of its name")
  func exact() async throws {
    let graph = """
      {"hearsay":1}
      {"type":"article","id":"a:1","title":"One"}
      {"type":"actor","id":"ann","name":"Ann"}
      {"type":"actor","id":"p:2","name":"Ann Lee"}
      {"type":"quote","id":"q:1","text":"the bridge is open","speakers":["ann"]}
      {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"the bridge is open"}
      {"type":"quote","id":"q:2","text":"the bridge is shut","speakers":["p:2"]}
      {"type":"report","id":"r:2","quote":"q:2","article":"a:1","exact":"the bridge is shut"}
      """
    var walk = try await Walk(try await Samples.store(of: Array(graph.utf8)), size: Self.size)
    try await walk.press(["2", "f"])
    #expect(walk.state.here.filters.chips.map(\.label) == ["speaker: Ann"])
    #expect(walk.state.here.lists[.actors].rows.map(\.id) == ["ann"])
    let address = walk.state.address
    #expect(address == Address(.list(.actors, at: "ann"), filters: ["speaker:ann"]))
    let other = try await Walk(
      try await Samples.store(of: Array(graph.utf8)), size: Self.size, filters: address.filters)
    #expect(other.state.here.filters.chips.map(\.label) == ["speaker: Ann"])
    #expect(other.state.here.lists[.actors].rows.map(\.id) == ["ann"])
  }
}
