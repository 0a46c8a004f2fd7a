import HearsayModel
import Testing

extension StoreSuite {
  static let ranking: [Case] =
    bestFirst.map { text, expected in
      Case("the best match of \(text) comes first: \(expected)") { make in
        let store = try await ranked(make)
        let page = try await store.quotes(best(text), PageRequest(limit: 50))
        #expect(page.items.map(\.id.rawValue).joined(separator: " ") == expected)
        #expect(page.ranked == Count(page.items.count))
      }
    } + others

  /// Wordings by date; those of one quote between slashes.
  private static let said: [(String, [String])] = [
    ("q:1", ["The bridge and the river and the road and the town and the harbour"]),
    ("q:2", ["The bridge is closed, and that bridge stays closed"]),
    ("q:3", ["The bridge is closed"]),
    ("q:4", ["The ferry sails"]),
    ("q:5", ["The road to the harbour", "The bridge of sighs"]),
    ("q:6", ["The ferry is late, and the bridges are shut"]),
    ("q:7", ["我們宣布聖戰"]),
  ]

  /// What is searched for, and the quotes it finds; equal ones stand by date.
  private static let bestFirst: [(String, String)] = [
    ("bridge ", "q:2 q:3 q:5 q:1"), ("\"is closed\" ", "q:3 q:2"),
    ("ferry OR the ", "q:4 q:6 q:1 q:5 q:3 q:2"), ("bri", "q:2 q:3 q:5 q:6 q:1"),
    ("bridge OR ~sails ", "q:2 q:3 q:5 q:1 q:4"), ("ferry -late ", "q:4"),
    ("宣布 ", "q:7"), ("zeppelin ", ""),
  ]

  private static let others: [Case] = [
    Case("the pages of the best order join up, around any quote too") { make in
      let store = try await ranked(make)
      let whole = try await ids(store, best("the "))
      var paged: [String] = []
      var start: PageRequest.Start? = .first
      while let from = start {
        let page = try await store.quotes(best("the "), PageRequest(from, limit: 2))
        #expect(page.start == paged.count)
        paged += page.items.map(\.id.rawValue)
        start = page.next.map { .after($0) }
      }
      #expect(paged == whole && whole.count == 6)
      let around = try await store.quotes(best("the "), PageRequest(.around(whole[4]), limit: 3))
      #expect(around.items.map(\.id.rawValue) == Array(whole[3...5]) && around.start == 3)
      let last = try await store.quotes(best("the "), PageRequest(.last, limit: 2))
      #expect(last.items.map(\.id.rawValue) == Array(whole.suffix(2)))
    },
    Case("a quote stands by the wording that matches best, and shows that one") { make in
      let store = try make()
      try await StoreFeed([
        StoreGraph.article("a:1", source: nil, nil), StoreGraph.quote("q:1", "Full text"),
        StoreGraph.report("r:1", "q:1", "a:1", "A bridge far over the river and the valley"),
        StoreGraph.report("r:2", "q:1", "a:1", "A bridge too far"),
      ]).load(into: store)
      let page = try await store.quotes(best("bridge "), PageRequest(limit: 5))
      #expect(page.items.map(\.alsoAs) == ["A bridge too far"])
    },
    Case("without a word the best order is that by date") { make in
      let store = try await ranked(make)
      for text in ["~ridge ", "lang:none ", "-bridge "] {
        let query = try SearchQuery.parse(text)
        let page = try await store.quotes(best(text), PageRequest(limit: 50))
        #expect(page.ranked == nil, "\(text)")
        #expect(
          try await page.items.map(\.id.rawValue) == ids(store, QuoteSelection(query: query)))
      }
      let all = try await store.quotes(QuoteSelection(order: .best), PageRequest(limit: 50))
      #expect(all.items.count == 7 && all.ranked == nil)
    },
    Case("the best order keeps to its scope, and counts are those of any order") { make in
      let store = try await StoreGraph.store(make)
      let query = try SearchQuery.parse("asked OR shift ")
      for scope in [
        QuoteSelection.Scope.all, .source(.named(ID("s:star"))), .event(ID("e:letter")),
        .article(ID("a:star")), .actor(ID("p:toth")),
      ] {
        let byDate = QuoteSelection(scope, query: query)
        let best = QuoteSelection(scope, query: query, order: .best)
        #expect(try await ids(store, best).sorted() == ids(store, byDate).sorted())
        #expect(try await store.count(best, cap: nil) == store.count(byDate, cap: nil))
      }
    },
    Case("of more than five thousand quotes only the first by date are compared") { make in
      let store = try make()
      var records = [StoreGraph.article("a:1", source: nil, nil)]
      for number in 1...5_001 {
        // The last two are the best matches; the very last is beyond the first 5,000.
        let text = number < 5_000 ? "One word among others \(number)" : "Word"
        records.append(.quote(Quote(id: ID("q:\(number)"), text: text, spoken: day(number))))
        records.append(StoreGraph.report("r:\(number)", "q:\(number)", "a:1", text))
      }
      try await StoreFeed(records).load(into: store)
      let page = try await store.quotes(best("word "), PageRequest(limit: 2))
      #expect(page.ranked == Count(5_000, isExact: false))
      #expect(page.items.map(\.id.rawValue) == ["q:5000", "q:1"])
      let last = try await store.quotes(best("word "), PageRequest(.last, limit: 1))
      #expect(last.start == 4_999 && last.next == nil)
      let beyond = try await store.quotes(
        best("word "), PageRequest(.around("q:5001"), limit: 1))
      #expect(beyond.items.map(\.id.rawValue) == ["q:5000"])
    },
  ]

  private static func best(_ text: String) throws -> QuoteSelection {
    QuoteSelection(query: try SearchQuery.parse(text), order: .best)
  }

  private static func day(_ number: Int) -> EDTFDate? {
    let (year, month, day) = (2000 + number / 336, number / 28 % 12 + 1, number % 28 + 1)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return EDTFDate("\(year)-\(padded(month))-\(padded(day))")
  }

  private static func ranked(_ make: Factory) async throws -> any Store {
    let store = try make()
    var records = [StoreGraph.article("a:1", source: nil, nil)]
    for (number, (id, wordings)) in said.enumerated() {
      let spoken = EDTFDate("2020-01-0\(number + 1)")
      records.append(.quote(Quote(id: ID(id), text: wordings[0], spoken: spoken)))
      for (index, wording) in wordings.enumerated() {
        records.append(StoreGraph.report("r:\(number)-\(index)", id, "a:1", wording))
      }
    }
    try await StoreFeed(records).load(into: store)
    return store
  }
}
