import HearsayModel
import HearsayTerminal
import HearsayTesting
import Synchronization
import Testing

@testable import HearsayTUI

@Suite struct SessionTests {
  private static let size = Size(columns: 120, rows: 36)

  @Test(
    "The session comes back where it was left",
    arguments: [
      ["Down"], ["2", "Down", "Down"], ["3"], ["2", "Down", "Right", "Down"],
      ["/", "jihad", "Enter"], ["/", "jihad OR libya", "Enter", "s", "Down"],
      ["/", "jihad", "Enter", "Right", "Down"],
      ["2", "Down", "Right", "Right", "z"], ["s", "Down", "Down"], ["Enter"], ["2", "Enter"],
      ["2", "f"], ["2", "f", "F", "!", "Esc"], ["2", "Down", "Right", "Right", "Right", "Right"],
      ["/", "turkish after:2020-05", "Enter", "F", "u", "Esc"],
    ])
  func comesBack(_ keys: [String]) async throws {
    let store = try await Samples.store(named: "libya")
    var walk = try await Walk(store, size: Self.size)
    try await walk.press(keys)
    let session = walk.state.session
    let again = try await Walk(store, size: Self.size, start: .session(session))
    #expect(again.state.session == session)
    #expect(again.state.here.filters == walk.state.here.filters)
    #expect(again.state.here.quote.cursor == walk.state.here.quote.cursor)
    #expect(again.state.here.quotes.shown == walk.state.here.quotes.shown)
    #expect(again.state.here.lists[.events].current == walk.state.here.lists[.events].current)
    #expect(again.screen.canvas.lines[0] == walk.screen.canvas.lines[0])
  }

  @Test("The evidence of a report comes back, and Left leads to its quote")
  func evidence() async throws {
    let store = try await Samples.store(named: "bridge")
    var walk = try await Walk(store, size: Self.size)
    try await walk.press([
      "/", "every cable inspected", "Enter", "Right", "Right", "Right", "Right",
    ])
    #expect(walk.state.here.evidence != nil)
    var again = try await Walk(store, size: Self.size, start: .session(walk.state.session))
    #expect(again.state.here.evidence?.report == walk.state.here.evidence?.report)
    try await again.press(["Left"])
    #expect(again.state.here.evidence == nil && again.state.here.focus == .quote)
  }

  @Test("What is not there any more gives way without a word")
  func gone() async throws {
    let store = try await Samples.store(named: "libya")
    let sessions = [
      SessionState(
        address: Address(.view("q:gone", .card)), focus: "quote", driver: "events",
        cursors: ["events": "e:gone", "actors": "p:gone"], quote: "q:gone", wording: "gone"),
      SessionState(
        address: Address(.view("r:gone", .evidence), filters: ["speaker:haftar"]),
        focus: "nowhere", driver: "nobody", search: "(", orders: ["events": "gone", "x": "name"]),
    ]
    for session in sessions {
      let walk = try await Walk(store, size: Self.size, start: .session(session))
      #expect(walk.state.message == nil)
      #expect(walk.state.here.evidence == nil && walk.state.here.cover == nil)
      #expect(walk.state.here.quotes.shown != nil)
      #expect(walk.state.here.lists[.events].cursor != nil)
    }
  }

  @Test(
    "An address is opened, and is that of the place then",
    arguments: [
      ("q:jihad", "q:jihad"), ("q:jihad/card", "q:jihad/card"), ("e:jihad-declared/card", nil),
      ("events/e:jihad-declared", nil), ("actors", nil), ("search:jihad", nil),
      ("r:001-jihad/evidence", "r:001-jihad/evidence"), ("p:haftar/card", "p:haftar/card"),
      ("q:jihad?f=speaker:haftar", nil), ("sources", nil),
      ("q:jihad/credits", "q:jihad/credits"), ("q:jihad/elsewhere", "q:jihad/elsewhere"),
      ("q:jihad/differences", "q:jihad/differences"), ("marked", nil), ("findings", nil),
    ] as [(String, String?)])
  func opens(_ text: String, _ expected: String?) async throws {
    let store = try await Samples.store(named: "libya")
    let address = try Address(text)
    let walk = try await Walk(store, size: Self.size, start: .address(address))
    let opened = walk.state.address
    #expect(walk.state.message == nil)
    if let expected { #expect(opened.description == expected) }
    let again = try await Walk(store, size: Self.size, start: .address(opened))
    #expect(again.state.address == opened)
    #expect(try Address(opened.description) == opened)
  }

  @Test("Below the card of an address lies its own place")
  func belowCard() async throws {
    let store = try await Samples.store(named: "bridge")
    var walk = try await Walk(
      store, size: Self.size, start: .address(try Address("q:rail-bridge-next/card")))
    try await walk.press(["Esc"])
    #expect(walk.state.here.cover == nil)
    #expect(walk.state.here.quote.card?.id == Quote.ID("q:rail-bridge-next"))
  }

  @Test(
    "An address leads to a wording, by its letter or its token", arguments: ["", "/differences"])
  func wordings(_ view: String) async throws {
    let store = try await Samples.store(named: "bridge")
    let place = try Address("q:bridge-closed\(view)/C")
    var walk = try await Walk(store, size: Self.size, start: .address(place))
    let opened = walk.state.address
    let again = try await Walk(store, size: Self.size, start: .address(opened))
    for state in [walk.state, again.state] {
      #expect(state.here.quote.currentWording?.index == 2)
      #expect(state.mainPlace == (view.isEmpty ? .quote : .differences))
    }
    #expect(again.state.address == opened)
    walk = try await Walk(store, size: Self.size, start: .address(try Address("q:bridge-closed/Z")))
    #expect(walk.state.message?.text == "This quote has no such wording now.")
  }

  @Test("A date with undated quotes let in is the same filter from an address")
  func undated() async throws {
    let store = try await Samples.store(named: "libya")
    let address = try Address("quotes?f=(after:2020-05 OR is:undated)")
    let walk = try await Walk(store, size: Self.size, start: .address(address))
    #expect(walk.state.here.filters.letsUndatedIn)
    #expect(walk.state.here.filters.chips.map(\.node.description) == ["after:2020-05"])
    let typed = try await Walk(
      store, size: Self.size, start: .search("(after:2020-05 OR is:undated)"))
    #expect(!typed.state.narrowing.asksForDate)
    #expect(typed.state.here.quotes.count == walk.state.here.quotes.count)
  }

  @Test("@ says the address of the place")
  func says() async throws {
    let store = try await Samples.store(named: "libya")
    var walk = try await Walk(
      store, size: Self.size, start: .address(try Address("q:jihad/credits")))
    try await walk.press(["@"])
    #expect(walk.state.message == Message("--at q:jihad/credits"))
  }

  @Test("An address that leads to nothing is told of")
  func missing() async throws {
    let store = try await Samples.store(named: "libya")
    let walk = try await Walk(
      store, size: Self.size, start: .address(try Address("q:nowhere/card")))
    #expect(walk.state.message?.text.contains("q:nowhere") == true)
  }
}

/// Keeps sessions in memory.
private final class MemoryKeeper: SessionKeeper {
  let kept: Mutex<SessionState?>
  private let notice: String?
  /// What happens when the graph is open.
  private let opened: @MainActor @Sendable () -> Void

  init(
    _ session: SessionState? = nil, notice: String? = nil,
    opened: @escaping @MainActor @Sendable () -> Void
  ) {
    kept = Mutex(session)
    self.notice = notice
    self.opened = opened
  }

  func restore(for graph: any GraphReader) async -> RestoredSession {
    await opened()
    return RestoredSession(session: kept.withLock { $0 }, notice: notice)
  }

  func save(_ session: SessionState) { kept.withLock { $0 = session } }
}

@MainActor
@Suite struct SessionKeepingTests {
  @Test(
    "The session is kept at the end, whatever ends it",
    arguments: [TerminalEvent.key(.character("Q")), .terminate(signal: 15), .hangup])
  func keeps(_ end: TerminalEvent) async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    let keeper = MemoryKeeper {
      terminal.press("2")
      terminal.feed(end)
    }
    _ = try await run(terminal, keeper)
    #expect(keeper.kept.withLock { $0 }?.focus == "actors")
  }

  @Test("What is wrong with a kept session is said at the foot, once")
  func tells() async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    let notice = "The session cannot be read."
    _ = try await run(terminal, MemoryKeeper(notice: notice) { terminal.press("Down", "Q") })
    var state = AppState(size: terminal.size, title: "made")
    state.take(RestoredSession(notice: notice))
    #expect(state.message?.text == notice)
    _ = state.update(.key(.down))
    #expect(state.message == nil)
  }

  private func run(_ terminal: ScriptedTerminal, _ keeper: MemoryKeeper) async throws
    -> Explorer.Outcome
  {
    try await Explorer.run(
      terminal: terminal, options: .init(title: "made"), sessions: keeper
    ) { _ in FixtureReader.made() }
  }
}
