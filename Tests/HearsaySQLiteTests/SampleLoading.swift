import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite

/// Loads files of the native format, as the command does.
struct SampleLoading {
  static let now: Int64 = 1_767_225_600

  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../data/\(name).hearsay.jsonl").standardizedFileURL.path
  }

  static func load(
    _ bytes: [UInt8], as file: String, into store: SQLiteStore,
    _ request: LoadRequest = LoadRequest(now: now)
  ) async throws -> LoadOutcome {
    try await store.load(request, progress: { _ in }) { sink in
      try NativeReader(now: now).read(file, from: MemoryByteSource(bytes), into: sink)
    }
  }

  static func sample(_ name: String, into store: SQLiteStore) async throws -> LoadOutcome {
    let data = try Data(contentsOf: URL(filePath: path(name)))
    return try await load(Array(data), as: "\(name).hearsay.jsonl", into: store)
  }

  /// The records of a sample, as they are read.
  static func records(_ name: String) throws -> [GraphRecord] {
    let data = try Data(contentsOf: URL(filePath: path(name)))
    let sink = RecordList()
    try NativeReader(now: now).read(name, from: MemoryByteSource(Array(data)), into: sink)
    return sink.records
  }
}

/// Keeps what it is handed.
final class RecordList: RecordSink {
  private(set) var records: [GraphRecord] = []

  func begin(file: String, header: GraphHeader) {}
  func add(_ record: GraphRecord, line: Int) { records.append(record) }
  func report(_ problem: Problem) {}
  func advance(bytes: Int, of total: Int?) {}
}
