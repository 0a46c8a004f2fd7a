import ArgumentParser
import Foundation
import HearsayCurses
import HearsayModel
import HearsayTUI

/// The program without a place and without a library: the first screen, and what is
/// chosen there.
struct FirstRun {
  let reading: OpenGraph.Reading
  let isClean: Bool

  private static let sample = Sample.libya

  func run() async throws {
    let term = ProcessInfo.processInfo.environment["TERM"]
    // Elsewhere the sample stands in, as plain text.
    guard StandardOutput.isTerminal, await CursesTerminal.isUsable(term: term) else {
      StandardError.say(
        "You have no library yet (\(Folders.current.library)): this is the sample. "
          + "Name a graph to see yours: hearsay FILE.")
      return try await explore(Self.sample.place(), Self.sample)
    }
    switch try await choose() {
    case .sample: try await explore(Self.sample.place(), Self.sample)
    case .open(let path): try await explore(GraphPlace.find(Folders.current.expanded(path)), nil)
    case .ended(let outcome): try outcome.throwStatus()
    }
  }

  @MainActor
  private func choose() async throws -> FirstScreen.Outcome {
    let folders = Folders.current
    let options = FirstScreen.Options(
      library: folders.shortened(folders.library), recent: RecentPlaces().entries)
    let world = FirstScreen.World(
      sample: {
        let graph = try await OpenGraph.open(Self.sample.place(), OpenGraph.Reading()) { _ in }
        return try await graph.reader.overview()
      },
      refusal: { path in
        do {
          _ = try GraphPlace.find(folders.expanded(path))
          return nil
        } catch {
          return String(describing: error)
        }
      },
      completions: { PathCompletion(folders: folders).paths(beginningWith: $0) })
    return try await FirstScreen.run(
      terminal: try CursesTerminal(), options: options, world: world)
  }

  private func explore(_ place: GraphPlace, _ sample: Sample?) async throws {
    try await Exploration(place: place, sample: sample, isClean: isClean, reading: reading).run()
  }
}

extension Explorer.Outcome {
  /// Ends the command with the status that says how the explorer ended.
  func throwStatus() throws {
    switch self {
    case .quit: break
    case .terminated(let signal): throw ExitCode(128 + signal)
    case .hungUp: throw ExitCode(128 + SIGHUP)
    }
  }
}

/// Paths that begin as one that is being typed.
struct PathCompletion {
  let folders: Folders

  /// Sorted, as typed so far with what follows; folders end with a slash, and hidden
  /// names come only where a dot was typed.
  func paths(beginningWith typed: String) -> [String] {
    let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<start])
    let name = typed[start...]
    let real = folder.isEmpty ? "." : folders.expanded(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: real)) ?? []
    return names.filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { found in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(real)/\(found)", isDirectory: &isFolder)
        return folder + found + (isFolder.boolValue ? "/" : "")
      }
  }
}
