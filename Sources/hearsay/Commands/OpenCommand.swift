import ArgumentParser
import Foundation
import HearsayFormats

/// `hearsay [open] [WHERE]`: the explorer.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Explore a graph in the terminal (the default).",
    discussion: """
      Without a place your library opens, and where you have none yet, a first screen with \
      things to choose from. Graph files are only read; what was read is kept in a cache, so \
      that they open at once the next time. Of a folder without a graph it is said what is in it.
      Where standard output is no terminal, the graph is printed as plain text.

      An address is an id (q:17, a:001), also with what is to be seen of it (q:17/credits, \
      q:17/differences/B, q:17/B for a wording, r:5/evidence), a list (events, actors, sources, \
      articles, quotes, marked, searches, findings, filters) or search:WORDS; behind it may \
      stand filters: ?f=speaker:haftar&f=-source:rt.
      """)

  @Argument(
    help: "A graph file, a folder of them, a library, or - for standard input.",
    completion: .file())
  var place: String?

  @OptionGroup var session: SessionOptions

  @Flag(help: "Leave out records that have errors, instead of refusing the graph.")
  var lenient = false

  @Option(
    help: ArgumentHelp(
      "A folder with your copies of the articles, to be hung onto a graph without texts.",
      valueName: "folder"), completion: .directory)
  var texts: String?

  func run() async throws {
    try await reportingFailures {
      let reading = OpenGraph.Reading(isLenient: lenient, texts: texts)
      if place == nil, !Folders.current.hasLibrary {
        guard session.at == nil else { throw Self.nothingToOpen }
        return try await FirstRun(reading: reading, isClean: session.clean).run()
      }
      if let place, try lookAtArticles(place) { return }
      let found = try sample?.place() ?? GraphPlace.find(place)
      try await Exploration(
        place: found, sample: sample, at: session.at, isClean: session.clean, reading: reading
      ).run()
    }
  }

  private static let nothingToOpen = CommandFailure(
    "You have no library yet, so --at needs a graph to be named: hearsay sample --at ADDRESS.")

  /// Says what is in a folder without a graph; false: it is something else.
  private func lookAtArticles(_ path: String) throws -> Bool {
    do {
      _ = try GraphFiles(at: path)
      return false
    } catch .noGraph {
      let output = StandardOutput(.always)
      for line in try ArticleFolder(path).lines { try output.line(line) }
      try output.flush()
      return true
    } catch {
      return false
    }
  }

  /// The sample that is named; nil: something else is.
  private var sample: Sample? {
    guard let place, !FileManager.default.fileExists(atPath: place) else { return nil }
    return Sample(word: place)
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

        hearsay sample bridge --at q:bridge-closed
      """)

  @Argument(help: "libya or bridge.")
  var name: Sample = .libya

  @OptionGroup var session: SessionOptions

  @Option(
    help: ArgumentHelp(
      "A folder with your copies of the articles, to be hung onto the sample.",
      valueName: "folder"), completion: .directory)
  var texts: String?

  func run() async throws {
    try await reportingFailures {
      try await Exploration(
        place: name.place(), sample: name, at: session.at, isClean: session.clean,
        reading: OpenGraph.Reading(texts: texts)
      ).run()
    }
  }
}

extension Sample: ExpressibleByArgument {}
