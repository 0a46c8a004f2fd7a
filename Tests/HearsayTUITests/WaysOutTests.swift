import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite("Ways out of having found nothing")
struct WaysOutTests {
  private static func walk(_ keys: String...) async throws -> Walk {
    var walk = try await Walk(
      try await Samples.store(named: "libya"), size: Size(columns: 120, rows: 36))
    try await walk.press(keys)
    return walk
  }

  @Test("each filter and term can be left out, with what that finds")
  func without() async throws {
    let walk = try await Self.walk("2", "f", "/", "zeppelin after:2020-05", "Enter")
    let ways = try #require(walk.state.here.quotes.waysOut)
    #expect(
      ways.offered.map { ways.ways[$0].label } == [
        "without speaker: Khalifa Haftar", "without zeppelin", "without after: 2020-05",
        "drop all filters",
      ])
    #expect(ways.whole == Count(47))
    #expect(ways.pending == nil && ways.ways.allSatisfy { $0.found != nil })
    #expect(walk.screen.canvas.lines.joined().contains("0 of 47"))
  }

  @Test("the figure of a way is what it finds when it is taken, and Backspace undoes it")
  func taking() async throws {
    let start = try await Self.walk("2", "f", "/", "zeppelin turkish", "Enter")
    let ways = try #require(start.state.here.quotes.waysOut)
    for (place, index) in ways.offered.enumerated() {
      var walk = start
      try await walk.press(Array(repeating: "Down", count: place) + ["Enter"])
      let found = try #require(ways.ways[index].found)
      #expect(walk.state.here.quotes.count?.quotes == found.count.quotes)
      #expect(walk.state.narrowing == ways.ways[index].narrowing)
      try await walk.press(["Backspace"])
      #expect(walk.state.narrowing == start.state.narrowing)
      #expect(walk.state.here.quotes.waysOut?.ways == ways.ways)
    }
  }

  @Test("a word is offered as a part of words only where that finds some")
  func parts() async throws {
    var walk = try await Self.walk("/", "obiliz", "Enter")
    var labels = try #require(walk.state.here.quotes.waysOut).offered.map {
      walk.state.here.quotes.waysOut?.ways[$0].label
    }
    #expect(labels == ["obiliz as a part of words (~obiliz)", "drop the search"])
    try await walk.press(["Enter"])
    #expect((walk.state.here.quotes.count?.quotes.value ?? 0) > 0)
    #expect(walk.state.here.quotes.search?.text == "~obiliz")
    try await walk.press(["/", "Ctrl-U", "zeppelin", "Enter"])
    labels = try #require(walk.state.here.quotes.waysOut).offered.map {
      walk.state.here.quotes.waysOut?.ways[$0].label
    }
    #expect(labels == ["drop the search"])
    try await walk.press(["Enter"])
    #expect(walk.state.narrowing.isEmpty && walk.state.here.quotes.count?.quotes == Count(47))
  }

  @Test("what a field most likely means can be taken in its place")
  func instead() async throws {
    var walk = try await Self.walk("/", "source:haftar", "Enter")
    let ways = try #require(walk.state.here.quotes.waysOut)
    #expect(ways.current?.label == "speaker: haftar instead")
    try await walk.press(["Enter"])
    #expect(walk.state.here.quotes.search?.text == "speaker:haftar")
    #expect((walk.state.here.quotes.count?.quotes.value ?? 0) > 0)
  }

  @Test("undated quotes that a date leaves out can be let in")
  func undated() async throws {
    var walk = try await Self.walk("/", "jihad after:2030", "Enter")
    let ways = try #require(walk.state.here.quotes.waysOut)
    let index = try #require(
      ways.offered.firstIndex { ways.ways[$0].label == "let undated quotes in" })
    try await walk.press(Array(repeating: "Down", count: index) + ["Enter"])
    #expect(walk.state.here.filters.letsUndatedIn)
    #expect(
      walk.state.here.quotes.count?.quotes == ways.ways[ways.offered[index]].found?.count.quotes)
    #expect((walk.state.here.quotes.count?.quotes.value ?? 0) > 0)
  }

  @Test("Escape goes back to where one was; without such a place it clears the search")
  func escape() async throws {
    var walk = try await Self.walk("Down", "Down")
    let before = walk.state.here
    try await walk.press(["/", "zeppelin", "Enter"])
    #expect(walk.state.here.lists[.events].isEmpty)
    try await walk.press(["Esc"])
    #expect(walk.state.here.lists == before.lists)
    #expect(walk.state.here.quotes == before.quotes)
    #expect(walk.state.here.driver == .events)
    walk = try await Walk(
      try await Samples.store(named: "libya"), size: Size(columns: 80, rows: 24),
      start: .search("zeppelin"))
    #expect(walk.state.here.quotes.waysOut != nil)
    try await walk.press(["Esc"])
    #expect(walk.state.narrowing.isEmpty && walk.state.here.lists[.events].rows.count == 27)
  }

  @Test("while a search is typed the ways are shown, and arrows choose none")
  func typing() async throws {
    let walk = try await Self.walk("/", "zeppelin turkish", "Down")
    #expect(walk.state.here.quotes.waysOut?.cursor == 0)
    #expect(walk.screen.canvas.lines.joined().contains("without zeppelin"))
    #expect(walk.screen.canvas.lines.joined().contains("Esc gives up the search"))
  }
}
