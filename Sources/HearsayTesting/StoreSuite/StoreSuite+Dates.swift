import HearsayModel
import Testing

extension StoreSuite {
  static let dates: [Case] =
    dated.map { text, expected in
      Case("of what is reported for long, \(text) finds \(expected)") { make in
        let store = try await lasting(make)
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        let found = try await ids(store, selection)
        #expect(found.joined(separator: " ") == expected)
        #expect(try await store.count(selection, cap: nil).quotes == Count(found.count))
        guard !found.isEmpty else { return }
        try await expectSamePages { try await store.quotes(selection, $0).map(\.id.rawValue) }
      }
    } + [
      Case("dates hold within entries as they do in the whole graph") { make in
        let store = try await lasting(make)
        let query = try SearchQuery.parse("after:2020-06-02 ")
        for scope in [
          QuoteSelection.Scope.actor(ID("p:1")), .event(ID("e:1")), .source(.named(ID("s:1"))),
        ] {
          let found = try await ids(store, QuoteSelection(scope, query: query))
          #expect(found.sorted() == ["q:long", "q:new", "q:spoken"], "\(scope)")
        }
        let words = try SearchQuery.parse("bridge after:2020-06-02 ")
        let found = try await ids(store, QuoteSelection(.event(ID("e:1")), query: words))
        #expect(found == ["q:long", "q:spoken"])
        let sources = try await store.sources(
          Listing(query: try SearchQuery.parse("after:2020-06-02 ")), PageRequest(limit: 5))
        #expect(sources.items.map(\.quotes) == [3])
      }
    ]

  /// Quotes, when they were said, and when they were reported.
  private static let reported: [(String, String, String?, [String])] = [
    ("q:long", "The bridge was shut", nil, ["2019-01-05", "2020-06-20"]),
    ("q:month", "The bridge was open", nil, ["2020-05-01", "2020-06-01"]),
    ("q:old", "The ferry was late", nil, ["2019-03-01", "2019-03-30"]),
    ("q:spoken", "A bridge was built", "2020-06-10", ["2020-07-20"]),
    ("q:new", "The road was closed", nil, ["2020-07-01", "2020-09-01"]),
    ("q:first", "Nobody was there", nil, ["1969-12-31", "1970-02-20"]),
  ]

  private static let dated: [(String, String)] = [
    ("after:2020-06 ", "q:long q:month q:spoken q:new"),
    ("after:2020-06-02 ", "q:long q:spoken q:new"), ("after:2020-06-21 ", "q:new"),
    ("before:2019 ", "q:first q:long q:old"), ("before:1969 ", "q:first"),
    ("date:1970 ", "q:first"), ("date:2020-06 ", "q:long q:month q:spoken"),
    ("date:2020-08 ", ""), ("after:2020-08 ", "q:new"), ("after:2021 ", ""), ("before:1968 ", ""),
    ("bridge after:2020-06-02 ", "q:long q:spoken"), ("-bridge after:2020-06-02 ", "q:new"),
    ("was after:2019-03-10 before:2020-06-01 ", "q:old q:month"),
    ("event:e:1 after:2020-06-02 ", "q:long q:spoken q:new"),
    ("~ridg after:2020-06-02 ", "q:long q:spoken"),
    ("after:2020-06 -after:2020-06-15 ", "q:month q:spoken"),
    ("date:2019-01 OR date:2020-09 ", "q:long q:new"),
  ]

  /// Each report has an article of its own.
  private static func lasting(_ make: Factory) async throws -> any Store {
    let store = try make()
    var records: [GraphRecord] = [
      .source(Source(id: ID("s:1"), name: "Courier")),
      .actor(Actor(id: ID("p:1"), name: "Someone")),
      .event(Event(id: ID("e:1"), name: "Something")),
    ]
    for (id, text, spoken, dates) in reported {
      records.append(
        .quote(
          Quote(
            id: ID(id), text: text, speakers: [ID("p:1")], spoken: spoken.flatMap { EDTFDate($0) },
            spokenIn: ID("e:1"))))
      for (number, date) in dates.enumerated() {
        let article = "a:\(id.dropFirst(2))-\(number)"
        records.append(StoreGraph.article(article, source: "s:1", date))
        records.append(
          StoreGraph.report("r:\(id.dropFirst(2))-\(number)", id, article, text))
      }
    }
    try await StoreFeed(records).load(into: store)
    return store
  }
}
