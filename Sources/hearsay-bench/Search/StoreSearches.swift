import HearsayModel
import HearsaySQLite

/// The searches of the fixed list, straight from the store: no process, no terminal.
struct StoreSearches {
  /// A library.
  let path: String
  /// How many quotes a page has: about what the explorer asks for.
  private static let page = 64

  /// The best time of three for the first page of each search, in seconds.
  func firstPages() async throws -> Figures {
    let store = try SQLiteStore.open(path: path, mode: .readOnly)
    var samples: [Double] = []
    for query in BenchQuery.all {
      let search = try SearchQuery.parse(query.text)
      var best = Double.infinity
      for _ in 0..<3 {
        let began = ContinuousClock.now
        _ = try await store.quotes(QuoteSelection(query: search), PageRequest(limit: Self.page))
        best = min(best, (ContinuousClock.now - began).seconds)
      }
      samples.append(best)
    }
    try store.close()
    return Figures(samples: samples)
  }
}
