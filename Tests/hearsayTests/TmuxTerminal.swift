import Foundation
import Testing

/// A real terminal (tmux, with a server of its own) in which a shell runs; what
/// it shows is polled until it is as expected.
final class TmuxTerminal {
  /// Why a case cannot run on this machine; nil where it can.
  static let isInstalled =
    ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
      FileManager.default.isExecutableFile(atPath: $0)
    }

  private let socket = "hearsay-\(UUID().uuidString.prefix(8))"
  private let scratch: ScratchFolder

  /// Starts a shell in a terminal of a size; `hearsay` is on its path.
  init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    scratch = try ScratchFolder()
    var variables = scratch.environment
    variables["PATH"] =
      URL(fileURLWithPath: try BuiltProgram.path()).deletingLastPathComponent().path + ":"
      + (variables["PATH"] ?? "")
    variables["PS1"] = "ready$ "
    variables.merge(environment) { $1 }
    try """
    set -g default-terminal tmux-256color
    set -g status off
    set -s escape-time 0
    set -g history-limit 0
    """.write(toFile: "\(scratch.path)/tmux.conf", atomically: true, encoding: .utf8)
    let shell =
      "env -i " + variables.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
      + " TERM=\(environment["TERM"] ?? "tmux-256color") bash --norc --noprofile"
    try tmux(
      "-f", "\(scratch.path)/tmux.conf", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "-c", BuiltProgram.root.path, shell)
    try waitFor { $0.contains("ready$") }
  }

  deinit { _ = try? tmux("kill-server") }

  /// Where the case may keep files.
  var folder: String { scratch.path }

  /// What the terminal shows now.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// Whether the terminal shows its alternate screen.
  func isOnAlternateScreen() throws -> Bool {
    try tmux("display-message", "-p", "#{alternate_on}").hasPrefix("1")
  }

  /// Whether the cursor is shown.
  func showsCursor() throws -> Bool {
    try tmux("display-message", "-p", "#{cursor_flag}").hasPrefix("1")
  }

  /// Presses keys, by tmux's names.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Types a line for the shell.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Polls until the screen is as wanted, twenty seconds at most; fails with the
  /// screen as it then is.
  @discardableResult
  func waitFor(
    _ what: String = "the expected screen", sourceLocation: SourceLocation = #_sourceLocation,
    _ isThere: (String) throws -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + .seconds(20)
    var last = ""
    while ContinuousClock.now < deadline {
      last = try screen()
      if try isThere(last) { return last }
      usleep(20_000)
    }
    Issue.record("\(what) never came; the screen is:\n\(last)", sourceLocation: sourceLocation)
    throw Timeout()
  }

  /// The program's process in this terminal; nil: none.
  func programProcess() throws -> pid_t? {
    let pane = try tmux("display-message", "-p", "#{pane_pid}")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let children = try? String(
      contentsOfFile: "/proc/\(pane)/task/\(pane)/children", encoding: .utf8)
    return children?.split(separator: " ").compactMap { pid_t($0) }.first
  }

  /// Takes the terminal away from under the program.
  func hangUp() throws { try tmux("kill-server") }

  struct Timeout: Error {}

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try ToolRun("/usr/bin/env", ["tmux", "-u", "-L", socket] + arguments).output
  }
}
