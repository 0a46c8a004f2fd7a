import Glibc
import HearsayTerminal
import Testing

@testable import HearsayCurses

/// What the environment asks for, each in a process of its own.
struct EnvironmentTests {
  @Test func `NO_COLOR leaves attributes only`() async throws {
    let outcome = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      setenv("NO_COLOR", "1", 1)
      try await EnvironmentTests.draw()
    }
    let drawn = String(decoding: try #require(outcome).standardOutputContent, as: UTF8.self)
    #expect(drawn.contains("7m“中"))
    #expect(!drawn.contains("\u{1B}[38"))
    #expect(!drawn.contains("\u{1B}[31m"))
  }

  @Test(
    "where the locale is not UTF-8, only ASCII is drawn",
    arguments: [("C", "\"??+ text"), ("", "“中┌ text"), ("xx_XX.UTF-8", "“中┌ text")])
  func locale(name: String, expected: String) async throws {
    let outcome = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      [name = name as String] in
      for variable in ["LC_ALL", "LC_CTYPE"] { unsetenv(variable) }
      setenv("LANG", name, 1)
      try await EnvironmentTests.draw()
    }
    let drawn = String(decoding: try #require(outcome).standardOutputContent, as: UTF8.self)
    #expect(drawn.contains(expected))
  }

  /// Draws on standard output.
  @MainActor
  static func draw() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = CursesTerminal(
      descriptors: TerminalDescriptors(input: pseudo.descriptors.input, output: STDOUT_FILENO),
      program: "test", term: "xterm-256color")
    try terminal.begin()
    var canvas = Canvas(size: terminal.size)
    let style = Style(foreground: .red, attributes: .reverse)
    canvas.put("“中┌ text", row: 0, column: 0, style: style)
    terminal.draw(canvas, cursor: nil)
    terminal.end()
  }
}
