import Foundation
import Testing

/// The program as it was built beside the tests.
enum BuiltProgram {
  /// Its absolute path.
  static func path() throws -> String {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = runner.deletingLastPathComponent().appendingPathComponent("hearsay").path
    try #require(
      FileManager.default.isExecutableFile(atPath: beside),
      "the program is built beside the tests: \(beside)")
    return beside
  }

  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// A folder of its own for one test, deleted with it.
final class ScratchFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The environment of a user whose home this folder is.
  var environment: [String: String] {
    [
      "HOME": path, "LANG": "C.UTF-8", "XDG_CACHE_HOME": "\(path)/cache",
      "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(path)/state",
      "SOURCE_DATE_EPOCH": "1770000000",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }
}

/// What a run of the program gave.
struct ProgramRun {
  var output: String
  var errors: String
  var status: Int32

  /// Runs the program to its end, with the given standard input.
  init(
    _ arguments: [String], in folder: String, environment: [String: String], input: Data = Data()
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    // Files, not pipes: nobody has to read while the program writes.
    let scratch = try ScratchFolder()
    func file(_ name: String, _ content: Data = Data()) throws -> FileHandle {
      let url = URL(fileURLWithPath: "\(scratch.path)/\(name)")
      try content.write(to: url)
      return try FileHandle(forUpdating: url)
    }
    process.standardInput = try file("input", input)
    process.standardOutput = try file("output")
    process.standardError = try file("errors")
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOfFile: "\(scratch.path)/output", encoding: .utf8)
    errors = try String(contentsOfFile: "\(scratch.path)/errors", encoding: .utf8)
    status = process.terminationStatus
  }
}
