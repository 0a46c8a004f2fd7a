import CSQLiteFloor
import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite
import Testing

@testable import hearsay_bench

@Suite struct FloorTests {
  @Test func bareSQLiteMakesTheSameLibrary() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-floor-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let library = "\(folder)/library.db"
    let store = try SQLiteStore.open(path: library, mode: .library)
    let bytes = MadeGraph.bytes(quotes: 60, seed: 1)
    let outcome = try await store.load(LoadRequest(now: 1_767_225_600), progress: { _ in }) {
      sink in
      try NativeReader(now: 1_767_225_600).read("made", from: MemoryByteSource(bytes), into: sink)
    }
    #expect(outcome.isLoaded)
    try store.close()

    var floor = hearsay_floor()
    var message = [CChar](repeating: 0, count: 256)
    let copy = "\(folder)/floor.db"
    #expect(hearsay_floor_measure(library, copy, &floor, &message, message.count) == 0)
    #expect(floor.row_count > 200)
    #expect(floor.whole.cpu >= floor.rows.cpu)

    // The copy of a copy has the same rows in as many pages.
    var second = hearsay_floor()
    let other = "\(folder)/second.db"
    #expect(hearsay_floor_measure(copy, other, &second, &message, message.count) == 0)
    #expect(second.row_count == floor.row_count)
    let sizes = try [copy, other].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int
    }
    #expect(sizes[0] == sizes[1] && sizes[0] != nil)
  }

  @Test func aLibraryThatIsNotThereIsSaid() {
    var floor = hearsay_floor()
    var message = [CChar](repeating: 0, count: 256)
    #expect(hearsay_floor_measure("/nowhere/a.db", "/nowhere/b.db", &floor, &message, 256) != 0)
    #expect(message[0] != 0)
  }

  @Test func partsAreReadFromWhatIsPrinted() {
    let times = FloorTimes("rows\t1.5\t1.25\nindexes\t0.5\t0.5\ntext\t2\t1\nwhole\t4.25\t3\n")
    #expect(times.wall == 4.25 && times.cpu == 3)
    #expect(times.words == "rows 1.50, indexes 0.50, text 2.00")
  }
}
