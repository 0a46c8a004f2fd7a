import ArgumentParser
import Foundation
import HearsayModel
import HearsaySQLite

/// A graph that is open to be read.
struct OpenGraph {
  let store: SQLiteStore
  /// How the user named it, as `--in` takes it.
  let name: String
  /// What its loading told, where it was loaded just now.
  var outcome: LoadOutcome?

  var reader: any GraphReader { store }

  /// Opens what a command's options name, with a bar where it takes long.
  static func open(_ options: PlaceOptions) async throws -> OpenGraph {
    let place = try GraphPlace.find(options.place)
    let bar = ProgressBar("opening")
    defer { bar.clear() }
    return try await open(place, isLenient: options.lenient, progress: bar.show)
  }

  /// Opens a place; graph files go through the cache.
  ///
  /// Throws where the graph has errors, after telling them on standard error.
  static func open(
    _ place: GraphPlace, isLenient: Bool, progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    switch place {
    case .library(let path):
      let isWritable = FileManager.default.isWritableFile(atPath: path)
      return OpenGraph(
        store: try SQLiteStore.open(path: path, mode: isWritable ? .library : .readOnly),
        name: path)
    case .standardInput:
      let store = try SQLiteStore.temporary()
      let outcome = try await load(place, into: store, isLenient, progress)
      return OpenGraph(store: store, name: "-", outcome: outcome)
    case .files(let files, let named):
      let cache = GraphCache(files: files, isLenient: isLenient)
      if let store = try cache.open() { return OpenGraph(store: store, name: named) }
      return try await fill(cache, place, named, isLenient, progress)
    }
  }

  private static func fill(
    _ cache: GraphCache, _ place: GraphPlace, _ named: String, _ isLenient: Bool,
    _ progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    guard let path = try? cache.newStorePath() else {
      let store = try SQLiteStore.temporary()
      let outcome = try await load(place, into: store, isLenient, progress)
      return OpenGraph(store: store, name: named, outcome: outcome)
    }
    let outcome: LoadOutcome
    do {
      let store = try SQLiteStore.open(path: path, mode: .cache)
      defer { try? store.close() }
      outcome = try await load(place, into: store, isLenient, progress)
    } catch {
      GraphCache.remove(path)
      throw error
    }
    try cache.keep(path, texts: [])
    guard let store = try cache.open() else {
      throw CommandFailure("\(named): the file changed while it was read. Open it again.")
    }
    return OpenGraph(store: store, name: named, outcome: outcome)
  }

  private static func load(
    _ place: GraphPlace, into store: SQLiteStore, _ isLenient: Bool,
    _ progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> LoadOutcome {
    let request = LoadRequest(isLenient: isLenient, now: GraphLoading.now())
    let outcome = try await GraphLoading.load([place], into: store, request, progress: progress)
    guard outcome.isLoaded else {
      GraphLoading.tell(outcome.problems.filter { $0.severity == .error })
      throw CommandFailure(
        "Nothing was loaded: \(counted(outcome.errors, "error")). Mend the records above, or leave "
          + "them out with --lenient.")
    }
    return outcome
  }
}
