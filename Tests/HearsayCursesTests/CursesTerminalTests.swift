import Glibc
import HearsayTerminal
import Testing

@testable import HearsayCurses

/// On a pseudo-terminal, one after another: there is one screen a process.
@MainActor
@Suite(.serialized, .timeLimit(.minutes(1)))
struct CursesTerminalTests {
  private func terminal(_ pseudo: PseudoTerminal, term: String = "xterm-256color") -> CursesTerminal
  {
    CursesTerminal(descriptors: pseudo.descriptors, program: "test", term: term)
  }

  private func canvas(_ text: String, _ size: Size, style: Style = .plain) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(text, row: 0, column: 0, style: style)
    return canvas
  }

  @Test func `the screen is taken over and given back`() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let before = pseudo.localModes
    let terminal = terminal(pseudo)
    try terminal.begin()
    #expect(terminal.size == Size(columns: 40, rows: 5))
    #expect(pseudo.localModes != before)
    terminal.draw(canvas("Haftar “said” 中文", terminal.size), cursor: nil)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("\u{1B}[?1049h"))
    #expect(drawn.contains("\u{1B}[?2004h"))
    #expect(drawn.contains("Haftar “said” 中文"))
    terminal.end()
    let after = pseudo.drawn()
    #expect(after.contains("\u{1B}[?1049l"))
    #expect(after.contains("\u{1B}[?2004l"))
    #expect(pseudo.localModes == before)
    terminal.end()
    #expect(pseudo.drawn().isEmpty)
  }

  @Test func `only what changed is drawn again`() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = terminal(pseudo)
    try terminal.begin()
    defer { terminal.end() }
    terminal.draw(canvas("one two three", terminal.size), cursor: nil)
    _ = pseudo.drawn()
    terminal.draw(canvas("one two three", terminal.size), cursor: nil)
    #expect(pseudo.drawn().isEmpty)
    terminal.draw(canvas("one TWO three", terminal.size), cursor: nil)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("TWO"))
    #expect(!drawn.contains("three"))
  }

  @Test func `keys and pasted text come in order, then the end`() async throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = terminal(pseudo)
    try terminal.begin()
    defer { terminal.end() }
    pseudo.type("a中\u{1B}OA\u{1B}[1;3D\u{7F}\u{8}\u{1B}[200~x\ry\u{1B}[201~\u{1B}")
    let expected: [TerminalEvent] = [
      .key(.character("a")), .key(.character("中")), .key(.up), .key(.alt(.left)),
      .key(.backspace), .key(.backspace), .paste("x\ny"), .key(.escape),
    ]
    var events = terminal.events.makeAsyncIterator()
    for event in expected {
      #expect(await events.next() == event)
    }
    pseudo.hangUp()
    #expect(await events.next() == .hangup)
    #expect(await events.next() == nil)
  }

  @Test func `a new size is told and drawn`() async throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = terminal(pseudo)
    try terminal.begin()
    defer { terminal.end() }
    pseudo.resize(columns: 20, rows: 3)
    kill(getpid(), SIGWINCH)
    var events = terminal.events.makeAsyncIterator()
    #expect(await events.next() == .resize(Size(columns: 20, rows: 3)))
    #expect(terminal.size == Size(columns: 20, rows: 3))
    _ = pseudo.drawn()
    terminal.draw(canvas(String(repeating: "x", count: 60), terminal.size), cursor: nil)
    #expect(pseudo.drawn().contains("xxx…"))
  }

  @Test("signals that end a program are told", arguments: [SIGTERM, SIGINT])
  func signals(signal: Int32) async throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = terminal(pseudo)
    try terminal.begin()
    defer { terminal.end() }
    kill(getpid(), signal)
    var events = terminal.events.makeAsyncIterator()
    #expect(await events.next() == .terminate(signal: signal))
  }

  @Test func `something else can run meanwhile`() async throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let before = pseudo.localModes
    let terminal = terminal(pseudo)
    try terminal.begin()
    defer { terminal.end() }
    terminal.draw(canvas("before", terminal.size), cursor: nil)
    _ = pseudo.drawn()
    try await terminal.leave {
      #expect(pseudo.localModes == before)
      #expect(pseudo.drawn().contains("\u{1B}[?1049l"))
    }
    #expect(pseudo.localModes != before)
    terminal.draw(canvas("after", terminal.size), cursor: nil)
    #expect(pseudo.drawn().contains("after"))
    var events = terminal.events.makeAsyncIterator()
    #expect(await events.next() == .resize(Size(columns: 40, rows: 5)))
    #expect(await events.next() == .resume)
  }

  @Test(
    "colours are those that the terminal has",
    .enabled(if: getenv("NO_COLOR") == nil),
    arguments: [
      ("xterm-256color", "\u{1B}[38;5;208m"), ("xterm", "\u{1B}[33m"), ("vt100", ""),
    ])
  func colors(term: String, sequence: String) throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = terminal(pseudo, term: term)
    try terminal.begin()
    defer { terminal.end() }
    _ = pseudo.drawn()
    let style = Style(foreground: .indexed(208), attributes: .reverse)
    terminal.draw(canvas("text", terminal.size, style: style), cursor: nil)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("text"))
    #expect(sequence.isEmpty ? !drawn.contains("[38") : drawn.contains(sequence))
    #expect(drawn.contains("\u{1B}[7m"))
  }

  @Test func `what cannot be drawn on is told in a sentence`() throws {
    #expect(CursesTerminal.isUsable(term: "xterm-256color"))
    #expect(CursesTerminal.whyUnusable(term: "no-such")?.contains("“no-such”") == true)
    #expect(CursesTerminal.whyUnusable(term: "dumb")?.contains("cannot move") == true)
    #expect(CursesTerminal.whyUnusable(term: nil)?.contains("TERM is not set") == true)
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    #expect(throws: CursesError.self) { try self.terminal(pseudo, term: "no-such").begin() }
  }
}
