import Foundation
import Testing

/// What a grid of cells cannot show: the program in a real terminal.
@Suite(
  .serialized, .enabled(if: TmuxTerminal.isInstalled, "needs tmux: apt-get install tmux"))
struct RealTerminalTests {
  private static let sample = "data/libya-2020.hearsay.jsonl"
  private static let firstScreen = "1 Events"

  /// Whether the first screen is there, with all that it has to read.
  private static func isThere(_ screen: String) -> Bool {
    screen.contains(firstScreen) && screen.contains("report") && !screen.contains("reading …")
  }

  /// Starts the explorer on the sample between two looks at the terminal's modes.
  private func explore(_ terminal: TmuxTerminal, _ arguments: String = sample) throws {
    try terminal.enter(
      "stty -a > $HOME/before; hearsay \(arguments)")
    try terminal.waitFor("the first screen", Self.isThere)
  }

  /// The program has ended so, and the terminal is as it was found.
  private func expectRestored(_ terminal: TmuxTerminal, status: Int) throws {
    // On a line of its own: at Ctrl-C a shell forgets the rest of a line.
    try terminal.waitFor("the shell") { $0.contains("ready$") && !$0.contains("─┐") }
    try terminal.enter("echo status=$?; stty -a > $HOME/after; echo")
    try terminal.waitFor("the status") { $0.contains("status=\(status)\n") }
    try terminal.waitFor("the modes") { _ in
      FileManager.default.fileExists(atPath: "\(terminal.folder)/after")
    }
    #expect(try !terminal.isOnAlternateScreen())
    #expect(try terminal.showsCursor())
    let before = try String(contentsOfFile: "\(terminal.folder)/before", encoding: .utf8)
    let after = try String(contentsOfFile: "\(terminal.folder)/after", encoding: .utf8)
    #expect(before == after)
  }

  @Test(
    "A sample opens at the event of which there is most to see",
    arguments: [
      ("sample", "sample: Libya 2020", "▌3 Jan 2020       Haftar declares jihad"),
      ("sample bridge", "sample: Bridge 2025", "▌14 Mar 2025      Bridge closed"),
      ("open sample", "sample: Libya 2020", "▌3 Jan 2020       Haftar declares jihad"),
      (
        "sample bridge --at e:bridge-reopened", "sample: Bridge 2025",
        "▌18 Mar 2025      Bridge reopened"
      ),
    ])
  func opensSample(arguments: String, title: String, row: String) throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("hearsay \(arguments)")
    try terminal.waitFor("the event") { $0.contains(title) && $0.contains(row) }
    try terminal.press("q")
  }

  @Test("Without anything named and without a library the first screen stands, and leads on")
  func firstScreen() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("hearsay")
    try terminal.waitFor("the choices") {
      $0.contains("▌ Explore the sample") && $0.contains("5 articles")
        && $0.contains("(not there yet)")
    }
    try terminal.press("Down", "Enter")
    try terminal.type("data/bri")
    try terminal.press("Tab", "Enter")
    try terminal.waitFor("the graph") { $0.contains("Bridge 2025 (invented)") }
    try terminal.press("Q")
    try terminal.waitFor("the end") { $0.contains("ready$") && !$0.contains("Bridge 2025") }
    try terminal.enter("clear; hearsay")
    try terminal.waitFor("what was opened") { $0.contains("bridge-2025.hearsay.jsonl") }
    try terminal.press("Enter")
    try terminal.waitFor("the sample") { $0.contains("sample: Libya 2020") }
    try terminal.press("Q")
  }

  @Test("What a lenient load left out is told when the explorer has ended")
  func tellsLeftOut() throws {
    let terminal = try TmuxTerminal()
    try explore(terminal, "Tests/hearsayTests/Commands/lenient/story.hearsay.jsonl --lenient")
    try terminal.press("q")
    try terminal.waitFor("the remark") { $0.contains("hearsay: 8 records were left out") }
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
    let first = try terminal.waitFor("the first screen", Self.isThere)
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
    try terminal.waitFor("the first screen", Self.isThere)
    for place in ["▌“Hanger seven", "▌A  Courier", "▌     Courier", "Evidence · Courier"] {
      try terminal.press("Right")
      if place == "▌A  Courier" { try terminal.press("Right") }
      try terminal.waitFor(place) { $0.contains(place) }
    }
    for _ in 0..<5 { try terminal.press("Left") }
    try terminal.waitFor("the lists") { $0.contains("▌Nov 2024") && !$0.contains("Evidence") }
  }

  @Test("Search answers while typing, and Escape brings the old screen back")
  func searches() throws {
    let terminal = try TmuxTerminal(columns: 120, rows: 36)
    try terminal.enter("hearsay \(Self.sample)")
    try terminal.waitFor("the first screen", Self.isThere)
    let before = try terminal.screen()
    try terminal.press("/")
    try terminal.type("jihad")
    try terminal.waitFor("the hits") { $0.contains("We declare jihad") && $0.contains("/ jihad") }
    try terminal.press("Escape")
    try terminal.waitFor("the screen before") { $0 == before }
  }

  @Test("At any size the cursor keeps its entry, and where nothing fits a notice stands")
  func resizes() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("hearsay \(Self.sample)")
    try terminal.waitFor("the first screen", Self.isThere)
    for _ in 0..<3 { try terminal.press("Down") }
    let entry = "▌12 Dec 2019"
    try terminal.waitFor("the entry") { $0.contains(entry) }
    try terminal.resize(columns: 15, rows: 4)
    try terminal.waitFor("the notice") { $0.contains("20x6") || $0.contains("20 by 6") }
    try terminal.resize(columns: 40, rows: 12)
    try terminal.waitFor("the entry, narrow") { $0.contains(entry) }
    try terminal.resize(columns: 120, rows: 36)
    try terminal.waitFor("the entry, wide") { $0.contains(entry) && $0.contains("5 Quote") }
  }

  @Test("The graph comes from standard input, the keys from the terminal")
  func readsStandardInput() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("cat \(Self.sample) | hearsay -; echo status=$?")
    try terminal.waitFor("the first screen", Self.isThere)
    try terminal.press("q")
    try terminal.waitFor { $0.contains("status=0") }
  }

  @Test("Where standard input says nothing, q and Ctrl-C leave all the same")
  func leavesSilence() throws {
    let terminal = try TmuxTerminal()
    try terminal.enter("sleep 600 | hearsay -")
    try terminal.waitFor("the loading screen") { $0.contains("Opening standard input") }
    try terminal.press("q")
    // The shell waits for the other end of the pipe.
    try terminal.waitFor("the main screen") { _ in try !terminal.isOnAlternateScreen() }
    try terminal.press("C-c")
    try terminal.waitFor("the shell") { $0.split(separator: "\n").last == "ready$" }
    try terminal.enter("clear; sleep 600 | hearsay stats --in - ; echo status=$?")
    try terminal.waitFor("the command") { _ in try terminal.programProcess() != nil }
    try terminal.press("C-c")
    try terminal.press("C-c")
    try terminal.enter("echo so=$?")
    try terminal.waitFor("the status") { $0.contains("so=130") }
  }

  @Test(
    "An unknown terminal gets plain text and a line that says why",
    arguments: [
      ("TERM=dumb", "dumb"), ("TERM=nosuchterm", "nosuchterm"), ("env -u TERM", "TERM"),
    ])
  func fallsBack(_ term: String, _ reason: String) throws {
    let terminal = try TmuxTerminal()
    try terminal.enter(
      "\(term) hearsay \(Self.sample) 2>$HOME/why; echo status=$? >$HOME/status; echo the end")
    let end = try terminal.waitFor("the end") { $0.contains("\nthe end\n") }
    #expect(end.contains("“"), "the graph's last quotes stand on the screen")
    let status = try String(contentsOfFile: "\(terminal.folder)/status", encoding: .utf8)
    #expect(status == "status=0\n")
    let why = try String(contentsOfFile: "\(terminal.folder)/why", encoding: .utf8)
    #expect(why.contains(reason))
    #expect(why.split(separator: "\n").count == 1)
    #expect(try !terminal.isOnAlternateScreen())
  }

  @Test("A terminal that goes away ends the program")
  func endsAtHangUp() throws {
    let terminal = try TmuxTerminal()
    try explore(terminal)
    let process = try #require(try terminal.programProcess())
    try terminal.hangUp()
    let deadline = ContinuousClock.now + .seconds(20)
    while runs(process), ContinuousClock.now < deadline { usleep(20_000) }
    #expect(!runs(process), "the program still runs")
  }

  /// Whether a process has not ended, as one has for which only nobody has asked.
  private func runs(_ process: pid_t) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return state.split(separator: ")").last?.contains("Z") == false
  }
}
