import ArgumentParser
import Foundation

/// `hearsay-bench run`: takes the figures and prints one table.
struct RunCommand: AsyncParsableCommand {
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

  @Option(help: "How many quotes the graph file has that is opened directly; 0: none.")
  var quotes = 100_000

  @Option(parsing: .upToNextOption, help: "How many quotes the libraries have.")
  var sizes = [1_000_000]

  @Flag(help: "Make the libraries with an actor, a source and a quote of very many others.")
  var hubs = false

  @Option(help: "A folder for what is made; emptied first.")
  var scratch: String

  @Option(help: "Where Python's packages of the peers lie.")
  var packages = ""

  func run() async throws {
    let subject = Subject(program: program, scratch: scratch)
    try? FileManager.default.removeItem(atPath: scratch)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    var sections = [
      try SampleSection(subject: subject, sample: sample, manifold: (manifold, place)).section()
    ]
    if quotes > 0 {
      sections.append(try GraphFileSection(subject: subject, quotes: quotes).section())
    }
    let bench = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    for size in sizes {
      sections.append(
        try await SizeSection(
          subject: subject, bench: bench, quotes: size, hasHubs: hubs, packages: packages
        ).section())
    }
    print(BenchSection.table(sections))
    let absent = Peers.absent(packages: packages)
    if !absent.isEmpty {
      print("not installed here: \(absent.joined(separator: ", ")) (make bench-peers)")
    }
  }
}
