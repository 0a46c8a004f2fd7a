import Foundation

/// Times taken of one thing, in seconds.
struct Figures {
  var samples: [Double]

  var median: Double { quantile(0.5) }
  var least: Double { samples.min() ?? .nan }

  /// The value below which the given part of the samples lies.
  func quantile(_ part: Double) -> Double {
    let sorted = samples.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}

/// One row of the bench's table.
struct BenchRow {
  var what: String
  var value: String
  /// What the project aims at; empty where nothing is aimed at.
  var aim = ""
  /// Against a peer in the same run; empty where none is installed.
  var ratio = ""

  static func milliseconds(_ seconds: Double) -> String {
    String(format: "%.1f ms", seconds * 1_000)
  }

  /// The rows as an aligned table.
  static func table(_ rows: [BenchRow]) -> String {
    let head = BenchRow(what: "what", value: "measured", aim: "aim", ratio: "beside")
    let all = [head] + rows
    func width(_ path: KeyPath<BenchRow, String>) -> Int {
      all.map { $0[keyPath: path].count }.max() ?? 0
    }
    let widths = (width(\.what), width(\.value), width(\.aim))
    return all.map { row in
      let what = row.what.padding(toLength: widths.0, withPad: " ", startingAt: 0)
      let value = String(repeating: " ", count: widths.1 - row.value.count) + row.value
      let aim = String(repeating: " ", count: widths.2 - row.aim.count) + row.aim
      return "\(what)  \(value)  \(aim)  \(row.ratio)"
    }.joined(separator: "\n")
  }
}

/// A whole command, timed from outside.
enum CommandTiming {
  /// Runs a command of an absolute path with its output thrown away.
  static func run(_ command: [String], environment: [String: String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let began = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    return TerminalRun.seconds(ContinuousClock.now - began)
  }

  /// The absolute path of a program; nil where it is not installed.
  static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
