import Glibc
import HearsayTerminal
import Testing

@testable import HearsayCurses

/// A program that ends by a fault, in a process of its own.
struct FaultTests {
  @Test("a fault gives the terminal back and says so", arguments: [SIGSEGV, SIGILL, SIGABRT])
  func fault(signal: Int32) async throws {
    let outcome = await #expect(
      processExitsWith: .signal(signal),
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) { [signal = signal as Int32] in
      try await FaultTests.draw {
        if signal == SIGABRT { abort() }
        raise(signal)
      }
    }
    let result = try #require(outcome)
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self).contains("fault"))
    let drawn = String(decoding: result.standardOutputContent, as: UTF8.self)
    #expect(drawn.contains("text"))
    #expect(drawn.contains("\u{1B}[?1049l"))
  }

  @Test func `a program that leaves by another way gives the terminal back`() async throws {
    let outcome = await #expect(
      processExitsWith: .exitCode(3), observing: [\.standardOutputContent]
    ) {
      try await FaultTests.draw { exit(3) }
    }
    let result = try #require(outcome)
    let drawn = String(decoding: result.standardOutputContent, as: UTF8.self)
    #expect(drawn.contains("\u{1B}[?1049l"))
  }

  /// Draws on standard output, then does what ends the process.
  @MainActor
  static func draw(then end: () -> Void) throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 5)
    let terminal = CursesTerminal(
      descriptors: TerminalDescriptors(input: pseudo.descriptors.input, output: STDOUT_FILENO),
      program: "test", term: "xterm-256color")
    try terminal.begin()
    var canvas = Canvas(size: terminal.size)
    canvas.put("text", row: 0, column: 0)
    terminal.draw(canvas, cursor: nil)
    end()
  }
}
