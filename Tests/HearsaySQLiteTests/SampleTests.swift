import HearsayModel
import HearsaySQLite
import Testing

@Suite struct SampleTests {
  @Test(
    "A sample loads whole, gives back each record, and loaded again adds nothing",
    arguments: ["libya-2020", "bridge-2025"])
  func loads(name: String) async throws {
    let store = try SQLiteStore.inMemory()
    let outcome = try await SampleLoading.sample(name, into: store)
    #expect(outcome.errors == 0, "\(outcome.problems.map(\.description))")
    #expect(outcome.isLoaded)
    let collected = try SampleLoading.records(name)
    for record in collected {
      #expect(try await store.record(record.id) == record)
    }
    for type in RecordType.allCases {
      let ids = collected.filter { $0.type == type }.map(\.id).sorted()
      let page = try await store.records(of: type, PageRequest(limit: 10_000))
      #expect(page.items.map(\.id) == ids)
    }
    let again = try await SampleLoading.sample(name, into: store)
    #expect(again.added == [:] && again.replaced == [:])
    #expect(again.unchanged == outcome.added.values.reduce(0, +))
  }
}
