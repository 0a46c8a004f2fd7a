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

  func validate() throws {
    guard quotes > 0 else { throw ValidationError("--quotes takes a positive number.") }
  }

  func run() throws {
    try Self.write(quotes: quotes, seed: seed, to: FileHandle.standardOutput)
  }

  /// Writes a graph in chunks of a megabyte.
  static func write(quotes: Int, seed: UInt64, to file: FileHandle) throws {
    var buffer = Data()
    var failure: (any Error)?
    func flush() {
      do { try file.write(contentsOf: buffer) } catch { failure = failure ?? error }
      buffer.removeAll(keepingCapacity: true)
    }
    var generator = GraphGenerator(quotes: quotes, seed: seed) { text in
      buffer.append(contentsOf: text.utf8)
      if buffer.count > 1 << 20 { flush() }
    }
    generator.run()
    flush()
    if let failure { throw failure }
  }
}
