import ArgumentParser
import Foundation
import HearsayCurses
import HearsayModel
import HearsayTUI
import Synchronization

/// One run of the explorer, or the plain text that stands in for it.
struct Exploration {
  let place: GraphPlace
  /// The sample that is opened; nil: the user's own graph.
  var sample: Sample?
  /// Where to open; nil: where it was left, else where there is something to see.
  var at: Address?
  /// Whether no session is read or written, and nothing is noted as opened.
  var isClean = false
  let reading: OpenGraph.Reading

  func run() async throws {
    guard StandardOutput.isTerminal else { return try await printPlain() }
    let term = ProcessInfo.processInfo.environment["TERM"]
    if let reason = await CursesTerminal.whyUnusable(term: term) {
      StandardError.say("\(reason) Here is the graph as plain text.")
      return try await printPlain()
    }
    try await explore()
  }

  private func printPlain() async throws {
    let bar = ProgressBar("opening")
    let graph = try await Interruptible.run { [place, reading] in
      try await OpenGraph.open(place, reading) { progress in
        if !StandardOutput.isTerminal { bar.show(progress) }
      }
    }
    bar.clear()
    graph.tell(of: place)
    let output = StandardOutput(.always)
    try await PlainGraph(reader: graph.reader).write(at, to: output)
    try output.flush()
  }

  @MainActor
  private func explore() async throws {
    let terminal = try CursesTerminal()
    let opened = Mutex<OpenGraph?>(nil)
    let options = Explorer.Options(
      title: title, start: start,
      shellPlace: ShellCommands(place: shellPlace, texts: reading.texts).naming,
      isStandardInput: place == .standardInput)
    let sessions = isClean ? nil : ExplorationSessions(place: place)
    let outcome = try await Explorer.run(
      terminal: terminal, options: options, sessions: sessions
    ) { progress in
      let graph = try await OpenGraph.open(place, reading, progress: progress)
      opened.withLock { $0 = graph }
      if !isClean, sample == nil { RecentPlaces().add(place) }
      return graph.reader
    }
    // While the explorer is open the terminal is its own.
    opened.withLock { $0 }?.tell(of: place)
    try outcome.throwStatus()
  }

  private var start: StartPlace {
    if let at { return .address(at) }
    return sample.map { .record($0.start) } ?? .beginning
  }

  /// The graph as the user named it; nil: the library, or what cannot be named again.
  private var shellPlace: String? {
    if let sample { return sample.rawValue }
    return switch place {
    case .library(let path): path == Folders.current.library ? nil : path
    case .files(_, let named): named
    case .standardInput: nil
    }
  }

  /// What the header says was opened.
  private var title: String {
    if sample != nil { return "sample" }
    return switch place {
    case .library(let path): Self.name(of: path)
    case .files(_, let named): Self.name(of: named)
    case .standardInput: "standard input"
    }
  }

  private static func name(of path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }
}
