import Foundation
import Testing

/// What a grid of cells cannot show: the program in a real terminal.
@Suite(
  .serialized, .enabled(if: TmuxTerminal.isInstalled, "needs tmux: apt-get install tmux"))
struct RealTerminalTests {
  private static let sample = "data/libya-2020.hearsay.jsonl"
  private static let firstScreen = "1 Events"

  /// Starts the explorer on the sample between two looks at the terminal's modes.
  private func explore(_ terminal: TmuxTerminal, _ arguments: String = sample) throws {
    try terminal.enter(
      "stty -a > $HOME/before; hearsay \(arguments); echo status=$?; stty -a > $HOME/after; echo over"
    )
    try terminal.waitFor("the first screen") { $0.contains(Self.firstScreen) }
  }

  /// The program has ended so, and the terminal is as it was found.
  private func expectRestored(_ terminal: TmuxTerminal, status: Int) throws {
    let screen = try terminal.waitFor("the shell") { $0.contains("over\n") && !$0.contains("─┐") }
    #expect(screen.contains("status=\(status)"))
    #expect(try !terminal.isOnAlternateScreen())
    #expect(try terminal.showsCursor())
    let before = try String(contentsOfFile: "\(terminal.folder)/before", encoding: .utf8)
    let after = try String(contentsOfFile: "\(terminal.folder)/after", encoding: .utf8)
    #expect(before == after)
  }

  @Test("q leaves the terminal as it was found")
  func quits() throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    #expect(try terminal.isOnAlternateScreen())
    try terminal.press("q")
    try expectRestored(terminal, status: 0)
  }

  @Test(
    "A signal ends the program and gives the terminal back",
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func endsBySignal(_ signal: Int32, _ status: Int) throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    let process = try #require(try terminal.programProcess())
    kill(process, signal)
    try expectRestored(terminal, status: status)
  }

  @Test(
    "A crash gives the terminal back", arguments: [(SIGSEGV, 139), (SIGILL, 132), (SIGABRT, 134)])
  func endsByCrash(_ signal: Int32, _ status: Int) throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    let process = try #require(try terminal.programProcess())
    kill(process, signal)
    try expectRestored(terminal, status: status)
  }

  @Test("Ctrl-C on the main screen leaves")
  func interrupts() throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    try terminal.press("C-c")
    try expectRestored(terminal, status: 0)
  }

  @Test("Ctrl-Z stops, fg goes on with a full screen, also at another size")
  func suspends() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("hearsay \(Self.sample)")
    let first = try terminal.waitFor { $0.contains(Self.firstScreen) }
    for _ in 0..<3 {
      try terminal.press("C-z")
      try terminal.waitFor("the shell") { $0.contains("Stopped") }
      try terminal.enter("clear; fg")
      try terminal.waitFor("the same screen") { $0 == first }
    }
    try terminal.press("C-z")
    try terminal.waitFor("the shell") { $0.contains("Stopped") }
    try terminal.resize(columns: 120, rows: 36)
    try terminal.enter("clear; fg")
    try terminal.waitFor("the wide screen") { screen in
      screen.split(separator: "\n").contains { $0.count == 120 && $0.contains("4 Quotes") }
    }
    try terminal.press("q")
    try terminal.waitFor { $0.contains("ready$") }
  }

  @Test("Arrow keys lead from an event to the evidence and back")
  func walks() throws {
    let terminal = try TmuxTerminal(columns: 120, rows: 36)
    try terminal.enter("hearsay data/bridge-2025.hearsay.jsonl")
    try terminal.waitFor { $0.contains(Self.firstScreen) }
    for _ in 0..<4 { try terminal.press("Right") }
    try terminal.waitFor("the evidence") { $0.contains("Evidence") }
    for _ in 0..<4 { try terminal.press("Left") }
    try terminal.waitFor("the lists") { $0.contains(Self.firstScreen) && !$0.contains("Evidence") }
  }

  @Test("Search answers while typing, and Escape brings the old screen back")
  func searches() throws {
    let terminal = try TmuxTerminal(columns: 120, rows: 36)
    try terminal.enter("hearsay \(Self.sample)")
    try terminal.waitFor { $0.contains(Self.firstScreen) && $0.contains("wording") }
    let before = try terminal.screen()
    try terminal.press("/")
    try terminal.type("jihad")
    try terminal.waitFor("the hits") { $0.contains("We declare jihad") && $0.contains("/ jihad") }
    try terminal.press("Escape")
    try terminal.waitFor("the screen before") { $0 == before }
  }

  @Test("A changed size is honoured down to a notice, and the screen recovers")
  func resizes() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("hearsay \(Self.sample)")
    try terminal.waitFor { $0.contains(Self.firstScreen) && $0.contains("wording") }
    let before = try terminal.screen()
    try terminal.resize(columns: 15, rows: 4)
    try terminal.waitFor("the notice") { $0.contains("20x6") || $0.contains("20 by 6") }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.waitFor("the screen before") { $0 == before }
  }

  @Test("The graph comes from standard input, the keys from the terminal")
  func readsStandardInput() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("cat \(Self.sample) | hearsay -; echo status=$?")
    try terminal.waitFor { $0.contains(Self.firstScreen) }
    try terminal.press("q")
    try terminal.waitFor { $0.contains("status=0") }
  }

  @Test(
    "An unknown terminal gets plain text and a line that says why",
    arguments: ["dumb", "nosuchterm"])
  func fallsBack(_ name: String) throws {
    let terminal = try TmuxTerminal(rows: 50)
    try terminal.enter(
      "TERM=\(name) hearsay \(Self.sample) 2>$HOME/why | head -n 3; echo; cat $HOME/why")
    try terminal.waitFor("the plain text") { $0.contains("5 articles") }
    try terminal.enter("clear; TERM=\(name) hearsay \(Self.sample) >/dev/null; echo status=$?")
    try terminal.waitFor { $0.contains("status=0") }
    try terminal.enter(
      "clear; TERM=\(name) hearsay \(Self.sample) | tail -n 1; TERM=\(name) hearsay \(Self.sample) 2>&1 | wc -l"
    )
    try terminal.waitFor { $0.contains("ready$") }
  }

  @Test("A terminal that goes away ends the program")
  func endsAtHangUp() throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    let process = try #require(try terminal.programProcess())
    try terminal.hangUp()
    let deadline = ContinuousClock.now + .seconds(20)
    while kill(process, 0) == 0, ContinuousClock.now < deadline { usleep(20_000) }
    #expect(kill(process, 0) != 0, "the program still runs")
  }
}
