import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite
import Testing

/// Graphs loaded into stores of their own, each once a run.
enum Samples {
  private static let libya = Task { try await store(of: data(of: "libya-2020")) }
  private static let bridge = Task { try await store(of: data(of: "bridge-2025")) }

  /// The store of a sample in `data`, by the first word of its name.
  static func store(named name: String) async throws -> SQLiteStore {
    switch name {
    case "libya": return try await libya.value
    case "bridge": return try await bridge.value
    default: throw UnknownSample(name: name)
    }
  }

  /// A store with one graph.
  static func store(of bytes: [UInt8]) async throws -> SQLiteStore {
    let store = try SQLiteStore.temporary()
    let now: Int64 = 1_770_000_000
    let outcome = try await store.load(LoadRequest(now: now), progress: { _ in }) { sink in
      try NativeReader(now: now).read("graph", from: MemoryByteSource(bytes), into: sink)
    }
    try #require(outcome.isLoaded, "\(outcome.problems)")
    return store
  }

  private static func data(of name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data")
    return Array(try Data(contentsOf: folder.appending(path: "\(name).hearsay.jsonl")))
  }

  private struct UnknownSample: Error {
    var name: String
  }
}
