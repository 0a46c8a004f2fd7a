import ArgumentParser
import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite
import Synchronization

/// A graph that is open to be read.
struct OpenGraph {
  let store: SQLiteStore
  /// What a lenient load left out.
  var leftOut = LeftOut()
  /// What is to be told of the texts that were hung onto it and of the journal of
  /// edits, a line each.
  var remarks: [String] = []

  var reader: any GraphReader { store }

  /// Opens what a command's options name, with a bar where it takes long.
  static func open(_ options: PlaceOptions) async throws -> OpenGraph {
    let place = try GraphPlace.find(options.place)
    let bar = ProgressBar("opening")
    defer { bar.clear() }
    let reading = options.reading
    let graph = try await Interruptible.run {
      try await open(place, reading, progress: bar.show)
    }
    bar.clear()
    graph.tell(of: place)
    return graph
  }

  /// Tells on standard error what was left out, and which texts were hung on.
  func tell(of place: GraphPlace) {
    if let sentence = leftOut.sentence(place) { StandardError.say(sentence) }
    for remark in remarks { StandardError.say(remark) }
  }

  /// How a graph is to be read.
  struct Reading: Sendable {
    /// Leave records with errors out.
    var isLenient = false
    /// A folder with the user's own copies of the articles.
    var texts: String?
  }

  /// Opens a place with what was said of it; graph files go through the cache, but for
  /// those that texts are hung onto.
  ///
  /// Throws where the graph has errors, after telling them on standard error.
  static func open(
    _ place: GraphPlace, _ reading: Reading,
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    var graph = try await openStore(place, reading, progress)
    let remarks = Mutex<[String]>([])
    try await EditKeeping.start(graph.store, of: place) { sentence in
      remarks.withLock { $0.append(sentence) }
    }
    graph.remarks += remarks.withLock { $0 }
    return graph
  }

  private static func openStore(
    _ place: GraphPlace, _ reading: Reading,
    _ progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    switch place {
    case .library(let path):
      guard reading.texts == nil else {
        throw CommandFailure(
          "\(path): --texts goes with graph files; a library keeps the texts that its graphs had.")
      }
      // The log of what is written lies beside the file.
      let isWritable = [path, URL(fileURLWithPath: path).deletingLastPathComponent().path]
        .allSatisfy(FileManager.default.isWritableFile)
      return OpenGraph(
        store: try SQLiteStore.open(path: path, mode: isWritable ? .library : .readOnly))
    case .standardInput:
      guard reading.texts == nil else {
        throw CommandFailure("Standard input can be read once only; give --texts with a file.")
      }
      return try await passing(place, reading, progress)
    case .files where reading.texts != nil:
      return try await passing(place, reading, progress)
    case .files(let files, let named):
      // A pipe holds nothing to come back to.
      guard try GraphFiles(at: files).byteCount != nil else {
        return try await passing(place, reading, progress)
      }
      let cache = GraphCache(files: files, isLenient: reading.isLenient)
      if let kept = try cache.open() {
        return OpenGraph(store: kept.store, leftOut: kept.leftOut)
      }
      return try await fill(cache, place, named, reading, progress)
    }
  }

  /// A graph that is gone when the program ends.
  private static func passing(
    _ place: GraphPlace, _ reading: Reading,
    _ progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    let store = try SQLiteStore.temporary()
    let feed = try GraphFeed(places: [place], now: GraphLoading.now(), texts: reading.texts)
    let leftOut = try await load(feed, into: store, reading, progress)
    return OpenGraph(store: store, leftOut: leftOut, remarks: feed.texts?.remarks ?? [])
  }

  private static func fill(
    _ cache: GraphCache, _ place: GraphPlace, _ named: String, _ reading: Reading,
    _ progress: @escaping @Sendable (LoadProgress) -> Void
  ) async throws -> OpenGraph {
    guard let path = try? cache.newStorePath() else {
      return try await passing(place, reading, progress)
    }
    let feed = try GraphFeed(places: [place], now: GraphLoading.now())
    let leftOut: LeftOut
    do {
      let store = try SQLiteStore.open(path: path, mode: .cache)
      defer { try? store.close() }
      if await cache.hadSubstringIndex() { try await store.wantSubstringIndex() }
      leftOut = try await load(feed, into: store, reading, progress) { feed.read.beginHashing() }
    } catch {
      GraphCache.remove(path)
      throw error
    }
    do {
      let hashes = await feed.read.hashes()
      try cache.keep(path, of: feed.read.stamps, hashes: hashes, leftOut: leftOut)
    } catch {
      GraphCache.remove(path)
      throw error
    }
    guard let kept = try cache.open() else { throw CommandFailure(changed: named) }
    return OpenGraph(store: kept.store, leftOut: kept.leftOut)
  }

  private static func load(
    _ feed: GraphFeed, into store: SQLiteStore, _ reading: Reading,
    _ progress: @escaping @Sendable (LoadProgress) -> Void,
    whenRead: @escaping @Sendable () -> Void = {}
  ) async throws -> LeftOut {
    let request = LoadRequest(isLenient: reading.isLenient, now: feed.now)
    let outcome = try await store.load(request, progress: progress) {
      try feed.run(into: $0)
      whenRead()
    }
    guard outcome.isLoaded else { throw RefusedGraph(outcome: outcome) }
    return LeftOut(outcome)
  }
}
