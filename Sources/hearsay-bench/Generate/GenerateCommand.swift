import ArgumentParser
import Foundation

/// `hearsay-bench generate`: writes a made graph to standard output.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a made graph as native JSON Lines.")

  @Option(help: "How many quotes; there are about two reports a quote.")
  var quotes: Int

  @Option(help: "The same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Flag(
    help: """
      Add an actor with 100,000 quotes, a source with 300,000 reports and a quote with 5,000 \
      reports in 400 wordings; below a million quotes so many in proportion.
      """)
  var hubs = false

  func validate() throws {
    guard quotes > 0 else { throw ValidationError("--quotes takes a positive number.") }
  }

  func run() throws {
    try Self.write(
      GraphShape(quotes: quotes, hasHubs: hubs), seed: seed, to: FileHandle.standardOutput)
  }

  /// Writes a graph.
  static func write(_ shape: GraphShape, seed: UInt64, to file: FileHandle) throws {
    var generator = GraphGenerator(shape, seed: seed)
    try generator.run { try file.write(contentsOf: Data($0)) }
  }

  /// Writes a graph to a file, in place of what is there, and its wordings to another.
  static func write(
    _ shape: GraphShape, seed: UInt64, toFile path: String, wordings flat: String? = nil
  ) throws {
    let file = try emptied(path)
    var generator = GraphGenerator(shape, seed: seed)
    if let flat {
      let lines = try emptied(flat)
      try generator.run(wordings: { try lines.write(contentsOf: Data($0)) }) {
        try file.write(contentsOf: Data($0))
      }
      try lines.close()
    } else {
      try generator.run { try file.write(contentsOf: Data($0)) }
    }
    try file.close()
  }

  private static func emptied(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
