import Foundation
import HearsayModel
import HearsaySQLite
import Testing

/// A killed program leaves its files as they are at that moment, so a copy made
/// while a load runs is what the next start finds.
@Suite struct KillTests {
  @Test(
    "Killed while it loads, the library is what it was", arguments: [nil, "libya-2020"])
  func killed(sample: String?) async throws {
    try await withFolder { folder in
      let living = folder.appending(path: "living")
      let dead = folder.appending(path: "dead")
      try FileManager.default.createDirectory(at: living, withIntermediateDirectories: true)
      let path = living.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      if let sample { _ = try await SampleLoading.sample(sample, into: store) }
      let before = try await store.overview()
      // Progress is told where rows are written, so that nothing moves meanwhile.
      let copy: @Sendable (LoadProgress) -> Void = { progress in
        guard progress.stage == .reading, progress.done == 80 else { return }
        try? FileManager.default.copyItem(at: living, to: dead)
      }
      let outcome = try await store.load(LoadRequest(now: 0), progress: copy) { sink in
        try sink.begin(file: "large", header: GraphHeader(id: "large"))
        // More than the writer keeps in memory, so that much of it is in the file.
        let text = String(repeating: "A long text. ", count: 80_000)
        for number in 1...80 {
          try sink.add(
            .article(Article(id: ID("a:large-\(number)"), title: "Large", text: text)),
            line: number + 1)
        }
        try sink.advance(bytes: 80, of: nil)
      }
      #expect(outcome.isLoaded && outcome.added == [.article: 80])
      let found = dead.appending(path: "library.db").path
      let size = try FileManager.default.contentsOfDirectory(atPath: dead.path).map {
        try Data(contentsOf: dead.appending(path: $0)).count
      }.reduce(0, +)
      #expect(size > 1 << 24)
      let again = try SQLiteStore.open(path: found, mode: .library)
      #expect(try await again.overview() == before)
      #expect(try await again.record("a:large-1") == nil)
      #expect(try await SampleLoading.sample("bridge-2025", into: again).isLoaded)
    }
  }

  @Test func `A load that its task cancels keeps nothing`() async throws {
    let store = try SQLiteStore.inMemory()
    let task = Task {
      try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
        try sink.begin(file: "endless", header: GraphHeader(id: "endless"))
        var number = 0
        while true {
          number += 1
          try sink.add(.quote(Quote(id: ID("q:\(number)"), text: "Words")), line: number)
          try sink.advance(bytes: number, of: nil)
          if number == 100_000 { return }
        }
      }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await store.overview().quotes == 0)
  }
}
