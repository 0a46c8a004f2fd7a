import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite

/// Loading graphs from files into a store, for the commands.
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

  /// Loads with a bar on standard error; Ctrl-C cancels, and then nothing is kept.
  static func load(
    _ places: [GraphPlace], into store: SQLiteStore, _ request: LoadRequest, title: String
  ) async throws -> LoadOutcome {
    let bar = ProgressBar(title)
    defer { bar.clear() }
    let feed = try GraphFeed(places: places, now: request.now)
    return try await Interruptible.run {
      try await store.load(request, progress: bar.show) { try feed.run(into: $0) }
    }
  }

  /// Tells problems on standard error, a line each.
  static func tell(_ problems: [Problem]) {
    for problem in problems { StandardError.write(problem.description + "\n") }
  }
}
