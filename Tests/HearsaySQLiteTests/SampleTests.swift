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

  @Test(
    "Articles and quotes of which only bounds are known are undated",
    arguments: [
      ("libya-2020", 2), ("bridge-2025", 1),
    ])
  func undated(name: String, articles: Int) async throws {
    let store = try SQLiteStore.inMemory()
    _ = try await SampleLoading.sample(name, into: store)
    #expect(try await store.overview().undatedArticles == articles)
    let undated = QuoteSelection(query: try SearchQuery.parse("is:undated "))
    let dated = QuoteSelection(query: try SearchQuery.parse("after:1900 "))
    let counts = (
      try await store.count(undated, cap: nil), try await store.count(dated, cap: nil)
    )
    #expect(counts.0.quotes == Count(counts.1.undatedLeftOut))
    let all = try await store.overview().quotes
    #expect(counts.0.quotes.value + counts.1.quotes.value == all)
  }
}
