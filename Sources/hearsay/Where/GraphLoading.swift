import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite

/// Loading graphs from files into a store, interrupted by Ctrl-C.
enum GraphLoading {
  /// Seconds since 1970, for what depends on today.
  static func now() -> Int64 { Int64(Date().timeIntervalSince1970) }

  /// Checks places together; nothing is kept.
  static func check(_ places: [GraphPlace]) async throws -> LoadOutcome {
    try await load(
      places, into: try SQLiteStore.temporary(), LoadRequest(isDryRun: true, now: now()),
      title: "checking")
  }

  /// The library at a path; its folder is made where it is missing.
  static func library(at path: String) throws -> SQLiteStore {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        "\(folder): the folder of the library cannot be made. Check its permissions.")
    }
    return try SQLiteStore.open(path: path, mode: .library)
  }

  /// Loads with a bar on standard error.
  static func load(
    _ places: [GraphPlace], into store: SQLiteStore, _ request: LoadRequest, title: String
  ) async throws -> LoadOutcome {
    let bar = ProgressBar(title)
    defer { bar.clear() }
    return try await load(places, into: store, request, progress: bar.show)
  }

  /// Loads; Ctrl-C cancels, and then nothing is kept.
  static func load(
    _ places: [GraphPlace], into store: SQLiteStore, _ request: LoadRequest,
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> LoadOutcome {
    let feed = try GraphFeed(places: places, now: request.now)
    return try await load(feed, into: store, request, progress: progress)
  }

  /// Loads what a feed hands over; Ctrl-C cancels, and then nothing is kept.
  static func load(
    _ feed: GraphFeed, into store: SQLiteStore, _ request: LoadRequest,
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> LoadOutcome {
    let work = Task {
      try await store.load(request, progress: progress) { try feed.run(into: $0) }
    }
    let interrupt = InterruptWatch { work.cancel() }
    defer { interrupt.end() }
    return try await work.value
  }

  /// Tells problems on standard error, a line each.
  static func tell(_ problems: [Problem]) {
    for problem in problems { StandardError.write(problem.description + "\n") }
  }
}

/// Calls a closure at Ctrl-C while it stands.
final class InterruptWatch {
  private let source: any DispatchSourceSignal

  init(_ body: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler(handler: body)
    source.resume()
  }

  /// Lets Ctrl-C end the program again.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
