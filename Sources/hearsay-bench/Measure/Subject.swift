import Foundation

/// The program that is measured, and the folder and environment in which it runs.
struct Subject {
  /// An absolute path.
  let program: String
  /// Emptied before the first measurement.
  let scratch: String

  var environment: [String: String] {
    [
      "HOME": scratch, "XDG_CACHE_HOME": "\(scratch)/cache", "XDG_DATA_HOME": "\(scratch)/data",
      "XDG_STATE_HOME": "\(scratch)/state", "TERM": "tmux-256color", "LANG": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  /// Starts a command on a terminal, the explorer's usual one where no size is given.
  func terminal(_ command: [String], columns: UInt16 = 120, rows: UInt16 = 36) throws
    -> TerminalRun
  {
    try TerminalRun(command, columns: columns, rows: rows, environment: environment)
  }

  /// Seconds until the first screen of a command stands still.
  func start(_ command: [String]) throws -> Double {
    let run = try terminal(command)
    defer { run.end() }
    return try run.type("")?.last ?? .nan
  }

  /// Runs hearsay to its end; throws where it fails.
  @discardableResult
  func run(_ arguments: [String], watching folder: String? = nil) throws -> ChildRun {
    let run = try ChildRun(
      [program] + arguments, environment: environment, watching: folder)
    // 1: nothing was found.
    guard run.status <= 1 else { throw ChildRun.Failure.failed(arguments, status: run.status) }
    return run
  }

  /// Seconds that a command takes, each of several times.
  func times(_ command: [String], _ count: Int) throws -> Figures {
    Figures(
      samples: try (0..<count).map { _ in try ChildRun(command, environment: environment).wall })
  }

  /// Says on standard error what is being measured.
  func say(_ text: String) {
    FileHandle.standardError.write(Data("measuring: \(text)\n".utf8))
  }
}
