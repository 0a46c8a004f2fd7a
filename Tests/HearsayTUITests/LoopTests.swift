import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@MainActor
@Suite("The loop")
struct LoopTests {
  @Test("q quits and gives the terminal back")
  func quit() async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("q")
    let outcome = try await Self.run(terminal)
    #expect(outcome == .quit)
    #expect(!terminal.isRunning)
  }

  @Test("signals and a terminal that is gone end it", arguments: [true, false])
  func ends(isSignal: Bool) async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    terminal.feed(isSignal ? .terminate(signal: 15) : .hangup)
    let outcome = try await Self.run(terminal)
    #expect(outcome == (isSignal ? .terminated(signal: 15) : .hungUp))
  }

  @Test("a burst of keys is drawn once")
  func burst() async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    for _ in 0..<200 { terminal.press("Down") }
    terminal.press("Q")
    _ = try await Self.run(terminal)
    #expect(terminal.canvases.count < 20)
  }

  @Test("what is typed while the graph opens is not lost")
  func typedAhead() async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("/", "q", "Esc", "Q")
    #expect(try await Self.run(terminal) == .quit)
    #expect(!terminal.isRunning)
  }

  private static func run(_ terminal: ScriptedTerminal) async throws -> Explorer.Outcome {
    try await Explorer.run(terminal: terminal, options: .init(title: "made")) { _ in
      FixtureReader.made()
    }
  }

  @Test("of the readings of one channel only the newest is started")
  func newest() {
    let page = PageRequest(.first, limit: 1)
    let effects: [Effect] = [
      .read(.list(.events, Listing(), page), RequestID(1)), .bell,
      .read(.list(.actors, Listing(), page), RequestID(2)),
      .read(.list(.events, Listing(), page), RequestID(3)),
    ]
    #expect(
      Effect.newest(effects) == [
        .bell, .read(.list(.actors, Listing(), page), RequestID(2)),
        .read(.list(.events, Listing(), page), RequestID(3)),
      ])
  }
}
