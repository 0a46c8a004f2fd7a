import Foundation

/// Counts the instructions of a program with valgrind's callgrind: a slow-down shows on a
/// busy machine too.
struct Callgrind {
  let subject: Subject
  /// The absolute path of valgrind.
  let valgrind: String
  /// A library that is loaded before all others (see `Scripts/calm.c`).
  let preload: String

  private var counts: String { "\(subject.scratch)/callgrind.out" }

  /// Dictionaries lie in one order in each run.
  private var environment: [String: String] {
    subject.environment.merging(
      ["LD_PRELOAD": preload, "SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
  }

  private func command(_ arguments: [String]) -> [String] {
    [valgrind, "--tool=callgrind", "--callgrind-out-file=\(counts)", subject.program] + arguments
  }

  /// The instructions of a whole command.
  func count(_ arguments: [String]) throws -> Int {
    let run = try ChildRun(command(arguments), environment: environment)
    guard run.status == 0 else { throw ChildRun.Failure.failed(arguments, status: run.status) }
    return try counted(arguments)
  }

  /// The instructions of the explorer from its start to its end, with a number of
  /// redraws in between, each when the one before is painted.
  func count(explorer arguments: [String], redraws: Int) throws -> Int {
    let run = try TerminalRun(
      command(arguments), columns: 120, rows: 36, environment: environment)
    try run.type("", quiet: .seconds(5))
    _ = run.takeChunks()
    var whole = 1
    for _ in 0..<redraws {
      try run.type(Key.redraw, quiet: .milliseconds(300))
      var painted = run.takeBytes()
      // On a busy machine it may stop for a while; a key must not meet the one before.
      while painted < (whole + 1) / 2 {
        guard try run.type("", quiet: .milliseconds(300)) != nil else {
          throw TerminalRun.Failure.nothingPainted("redraw")
        }
        painted += run.takeBytes()
      }
      whole = max(whole, painted)
    }
    try run.finish("q")
    return try counted(arguments)
  }

  private func counted(_ arguments: [String]) throws -> Int {
    let text = try String(contentsOfFile: counts, encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix("summary: ") {
      if let count = Int(line.dropFirst("summary: ".count)) { return count }
    }
    throw ChildRun.Failure.failed(["valgrind"] + arguments, status: 0)
  }
}
