import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Sources that do not have a quote, on the screen")
struct ElsewhereScreenTests {
  static func walk(_ keys: String..., columns: Int = 80, rows: Int = 24) async throws -> Walk {
    var walk = try await Walk(
      try await Samples.store(named: "elsewhere"), size: Size(columns: columns, rows: rows))
    try await walk.press(["4", "Right"] + keys)
    return walk
  }

  static func list(_ state: AppState) throws -> ElsewhereState {
    guard case .elsewhere(let elsewhere) = state.here.cover else { throw NoList() }
    return elsewhere
  }

  struct NoList: Error {}

  @Test("Space lists five full texts without it, then four with their reasons")
  func lists() async throws {
    let walk = try await Self.walk("Space")
    let list = try Self.list(walk.state)
    #expect(
      list.entries?.map { $0.reason == nil } == [true, true, true, true, true]
        + [false, false, false, false])
    let headings = list.rows.compactMap { row -> Int? in
      if case .heading(_, let count) = row { count } else { nil }
    }
    #expect(headings == [5, 2, 1, 1])
    let text = walk.screen.canvas.lines.joined(separator: "\n")
    #expect(text.contains("5 full texts without it, 4 that cannot be judged"))
    #expect(text.contains("2 published before the statement"))
    #expect(text.contains("1 in a language without rules"))
    #expect(!text.contains("silent"))
  }

  @Test("Right opens the article's card and Left comes back; Enter goes there")
  func opens() async throws {
    var walk = try await Self.walk("Space", "Down")
    let before = walk.state.here.cover
    try await walk.press(["Right"])
    #expect(walk.state.place == .card)
    try await walk.press(["Left"])
    #expect(walk.state.here.cover == before)
    try await walk.press(["Enter"])
    #expect(walk.state.place == .card)
    try await walk.press(["Backspace"])
    #expect(walk.state.here.cover == before)
    try await walk.press(["Esc"])
    #expect(walk.state.place == .quote)
  }

  @Test("The cursor's source is on the screen, with its heading at the start")
  func scrolls() async throws {
    var walk = try await Self.walk("Space", columns: 40, rows: 9)
    for key in ["End", "Up", "Up", "PageUp", "Home"] {
      try await walk.press([key])
      let current = try #require(try Self.list(walk.state).current)
      #expect(walk.screen.canvas.lines.contains { $0.contains(current.sourceLabel) }, "\(key)")
    }
    #expect(try Self.list(walk.state).top == 0)
  }

  @Test("Where no article is on an event of the quote, Space says so")
  func none() async throws {
    var harness = try await Harness()
    try await harness.press("4", "Right", "Space")
    #expect(
      harness.state.message?.text == "No article is on an event of this quote, or too many are.")
  }

  @Test("What fails is said, and a key reads again")
  func failing() async throws {
    var harness = try await Harness(.madeWithElsewhere())
    try await harness.press("4", "Right")
    harness.pressUnanswered("Space")
    let request = try #require(harness.state.here.cover?.pending)
    harness.unanswered = []
    _ = harness.state.update(.failed("The library is locked.", request))
    #expect(try Self.list(harness.state).failure != nil)
    try await harness.press("Down")
    #expect(try Self.list(harness.state).entries?.isEmpty == false)
  }
}

extension FixtureReader {
  /// A made graph in which twelve other sources do not have any of the quotes.
  static func madeWithElsewhere(_ shape: Shape = Shape()) -> FixtureReader {
    var reader = FixtureReader.made(shape)
    for index in reader.entries.indices {
      let rows = (0..<12).map { number in
        ElsewhereRow(
          source: Named(id: .init("s:o\(number)"), name: "Other \(number)"),
          article: .init("a:o\(number)"), title: "Elsewhere \(number)",
          reason: number < 6 ? nil : .before)
      }
      reader.entries[index].card.elsewhere = NotFoundElsewhere(
        without: rows.prefix(6).map { .init(source: $0.source?.id, article: $0.article) },
        notJudged: rows.dropFirst(6).map {
          .init(source: $0.source?.id, article: $0.article, reason: .before)
        })
      reader.elsewhereRows[reader.entries[index].card.id] = rows
    }
    return reader
  }
}
