import ArgumentParser
import Foundation

/// `hearsay [open] [WHERE]`: the explorer.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Explore a graph in the terminal (the default).",
    discussion: """
      Without a place your library opens, and where you have none yet, the sample. Graph files \
      are only read; what was read is kept in a cache, so that they open at once the next time.
      Where standard output is no terminal, the graph is printed as plain text.
      """)

  @Argument(
    help: "A graph file, a folder of them, a library, or - for standard input.",
    completion: .file())
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Open at this entry: the id of an event, actor, source, article, quote or report.",
      valueName: "id"))
  var at: String?

  @Flag(help: "Leave out records that have errors, instead of refusing the graph.")
  var lenient = false

  @Option(
    help: ArgumentHelp(
      "A folder with your copies of the articles, to be hung onto a graph without texts.",
      valueName: "folder"), completion: .directory)
  var texts: String?

  func run() async throws {
    try await reportingFailures {
      let sample = sample
      let found = try sample?.place() ?? GraphPlace.find(place)
      let reading = OpenGraph.Reading(isLenient: lenient, texts: texts)
      try await Exploration(place: found, sample: sample, at: at, reading: reading).run()
    }
  }

  /// The sample, where that is named, or neither a place nor a library is there.
  private var sample: Sample? {
    guard let place else { return Folders.current.hasLibrary ? nil : .libya }
    return FileManager.default.fileExists(atPath: place) ? nil : Sample(word: place)
  }
}

/// `hearsay sample [NAME]`: the explorer on a sample.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Explore a sample.",
    discussion: """
      libya   what five real news articles of January and May 2020 report on Libya: the \
      wordings, without the articles' texts
      bridge  an invented story with full texts: one quote in thirty articles, a loop of \
      credits, translations, versions and copies
      """)

  @Argument(help: "libya or bridge.")
  var name: Sample = .libya

  @Option(
    help: ArgumentHelp(
      "Open at this entry: the id of an event, actor, source, article, quote or report.",
      valueName: "id"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "A folder with your copies of the articles, to be hung onto the sample.",
      valueName: "folder"), completion: .directory)
  var texts: String?

  func run() async throws {
    try await reportingFailures {
      try await Exploration(
        place: name.place(), sample: name, at: at, reading: OpenGraph.Reading(texts: texts)
      ).run()
    }
  }
}

extension Sample: ExpressibleByArgument {}
