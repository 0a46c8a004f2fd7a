import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite
import Testing

/// Graphs loaded into stores of their own, each once a run.
enum Samples {
  private static let libya = Task { try await store(of: data(of: "libya-2020")) }
  private static let bridge = Task { try await store(of: data(of: "bridge-2025")) }

  /// The store of a sample in `data`, by the first word of its name, else of `Tests/Graphs`.
  ///
  /// `own` behind a sample's name makes one that may be edited.
  static func store(named name: String) async throws -> SQLiteStore {
    switch name {
    case "libya": return try await libya.value
    case "bridge": return try await bridge.value
    case "libya own": return try await store(of: data(of: "libya-2020"))
    case "bridge own": return try await store(of: data(of: "bridge-2025"))
    default: return try await store(made: name)
    }
  }

  /// A store with graphs of `Tests/Graphs`, their names with blanks between, loaded in
  /// that order.
  private static func store(made names: String) async throws -> SQLiteStore {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Graphs")
    let store = try SQLiteStore.temporary()
    for name in names.split(separator: " ") {
      let data = try Data(contentsOf: folder.appending(path: "\(name).hearsay.jsonl"))
      try await load(Array(data), into: store)
    }
    return store
  }

  /// A store with one graph.
  static func store(of bytes: [UInt8]) async throws -> SQLiteStore {
    let store = try SQLiteStore.temporary()
    try await load(bytes, into: store)
    return store
  }

  private static func load(_ bytes: [UInt8], into store: SQLiteStore) async throws {
    let now: Int64 = 1_770_000_000
    let outcome = try await store.load(LoadRequest(now: now), progress: { _ in }) { sink in
      try NativeReader(now: now).read("graph", from: MemoryByteSource(bytes), into: sink)
    }
    try #require(outcome.isLoaded, "\(outcome.problems)")
    try await store.startEditing(by: EditAuthor(name: "mb") { now })
  }

  private static func data(of name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data")
    return Array(try Data(contentsOf: folder.appending(path: "\(name).hearsay.jsonl")))
  }
}
