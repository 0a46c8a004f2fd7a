import ArgumentParser
import Foundation

/// `hearsay-bench run`: takes the figures and prints one table.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Measure hearsay beside its peers, in one table.")

  @Option(help: "The program that is measured.")
  var program: String

  @Option(help: "The sample to start on.")
  var sample: String

  @Option(help: "A graph whose quote is shown on every screen.")
  var manifold: String

  @Option(help: "The address of that quote.")
  var place: String

  @Option(help: "How many quotes the made graph has; about two reports a quote.")
  var quotes = 100_000

  @Option(help: "A folder for the made graph and the cache; emptied first.")
  var scratch: String

  func run() throws {
    let bench = Measurements(
      program: program, sample: sample, manifold: (manifold, place), quotes: quotes,
      scratch: scratch)
    let rows = try bench.run()
    print(BenchRow.table(rows))
  }
}
