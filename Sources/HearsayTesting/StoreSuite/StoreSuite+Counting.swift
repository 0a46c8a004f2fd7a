import HearsayModel
import Testing

extension StoreSuite {
  /// That all figures agree where reports are shown and do not count: of an earlier
  /// version of an article, of a withdrawn article, or proposed.
  static let counting: [Case] = [
    Case("figures of a search count as the totals do") { make in
      let store = try await loaded(make)
      let overview = try await store.overview()
      #expect(overview.quotes == 4 && overview.wordings == 2 && overview.reports == 2)
      let expected: [(String, QuoteCount)] = [
        ("kind:direct ", count(3, proposed: 1, wordings: 2, reports: 2)),
        ("lang:en ", count(3, proposed: 1, wordings: 2, reports: 2)),
        ("fight ", count(1, wordings: 1, reports: 1)),
        ("source:s:a ", count(2, proposed: 1, wordings: 2, reports: 2)),
        ("source:s:b ", count(2, wordings: 0, reports: 0)),
        ("retracted ", count(1, wordings: 0, reports: 0)),
        ("via:gamma ", count(1, wordings: 0, reports: 0)),
        ("via:delta ", count(0, proposed: 1, wordings: 0, reports: 0)),
        ("offered ", count(0, proposed: 1, wordings: 0, reports: 0)),
      ]
      for (text, counted) in expected {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        #expect(try await store.count(selection, cap: nil) == counted, "\(text)")
      }
    },
    Case("a list counts the quotes that accepted reports put there, as the search for it does") {
      make in
      let store = try await loaded(make)
      for row in try await store.sources(PageRequest(limit: 9)).items {
        let scope = QuoteSelection(.source(row.id))
        let listed = try await store.quotes(scope, PageRequest(limit: 9)).items.count
        let counted = try await store.count(scope, cap: nil)
        let proposed = ["Alpha", "Delta"].contains(row.name) ? 1 : 0
        #expect(counted.proposed == proposed, "\(row.name)")
        #expect(counted.quotes == Count(listed - proposed), "\(row.name)")
        guard row.part == .publishes else { continue }
        let query = try SearchQuery.parse("source:\(row.id.rawValue) ")
        let found = try await store.count(QuoteSelection(query: query), cap: nil)
        #expect(found.quotes == counted.quotes && found.proposed == proposed, "\(row.name)")
        #expect(row.quotes == counted.quotes.value, "\(row.name)")
      }
      let event = try await store.events(PageRequest(limit: 1)).items.first
      #expect(event?.quotesByArticle == 2)
      let scope = QuoteSelection(.event(ID("e:1")))
      #expect(try await store.count(scope, cap: nil).quotes == Count(2))
    },
    Case("a source that a report credits which does not count is credited all the same") { make in
      let store = try await loaded(make)
      let rows = try await store.sources(PageRequest(limit: 9)).items
      func row(_ name: String) -> SourceRow? { rows.first { $0.name == name } }
      #expect(row("Alpha")?.part == .publishes && row("Beta Post")?.part == .publishes)
      for name in ["Gamma", "Delta"] {
        #expect(row(name)?.part == .credited && row(name)?.creditedBy == 0, "\(name)")
      }
      #expect(row("Host")?.part == .republishes && row("Host")?.hosted == 0)
      #expect(row("Nothing of it")?.part == .recorded)
      let overview = try await store.overview()
      #expect(overview.sources == 2 && overview.creditedSources == 2)
      #expect(overview.republishingSources == 1 && overview.otherSources == 1)
    },
    Case("wordings that count stand first, those only proposed last; so goes the baseline") {
      make in
      let store = try await loaded(make)
      let wordings = try await store.wordings(of: ID("q:fight"), PageRequest(limit: 9)).items
      #expect(wordings.map(\.standing) == [.counted, .uncounted, .proposed])
      #expect(wordings.last?.text == "We will fight on and on and on.")
      #expect(try await store.quote(ID("q:fight"))?.baselineText == "We will fight on.")
      let retracted = try await store.wordings(of: ID("q:gone"), PageRequest(limit: 9)).items
      #expect(retracted.map(\.standing) == [.uncounted, .proposed])
      #expect(try await store.quote(ID("q:gone"))?.baselineText == "All of it is retracted.")
    },
    Case("an article is withdrawn when its newest version is, and is one whatever its versions") {
      make in
      let store = try make()
      try await StoreFeed([
        .source(Source(id: ID("s:a"), name: "Alpha")),
        article("a:1", "s:a", state: .withdrawn),
        article("a:2", "s:a", state: .withdrawn, versionOf: "a:1"),
        article("b:1", "s:a", state: .withdrawn), article("b:2", "s:a", versionOf: "b:1"),
      ]).load(into: store)
      let overview = try await store.overview()
      #expect(overview.withdrawnArticles == 1 && overview.articles == 1)
    },
    Case("what does not count is found out anew by each load") { make in
      let store = try await loaded(make)
      let again = uncounted.map { record in
        guard case .article(var article) = record, article.id == ID("a:gone") else { return record }
        article.state = .usable
        return .article(article)
      }
      try await StoreFeed(again).load(into: store)
      let selection = QuoteSelection(query: try SearchQuery.parse("source:s:b "))
      #expect(try await store.count(selection, cap: nil) == count(2, wordings: 2, reports: 2))
      #expect(try await store.overview().reports == 4)
    },
  ]

  /// Beta Post's only article is withdrawn, Alpha's first one has a later version.
  static let uncounted: [GraphRecord] =
    [
      ("s:a", "Alpha"), ("s:b", "Beta Post"), ("s:g", "Gamma"), ("s:d", "Delta"), ("s:h", "Host"),
      ("s:n", "Nothing of it"),
    ].map { .source(Source(id: ID($0), name: $1)) } + [
      .event(Event(id: ID("e:1"), name: "Event")),
      article("a:old", "s:a"), article("a:new", "s:a", versionOf: "a:old"),
      article("a:other", "s:a", host: "s:h", status: .proposed),
      article("a:gone", "s:b", state: .withdrawn, events: ["e:1"]),
      StoreGraph.quote("q:fight", "We will fight on."),
      StoreGraph.quote("q:gone", "All of it is retracted."),
      StoreGraph.quote("q:plain", "Something plain."),
      StoreGraph.quote("q:offer", "It is offered."),
      report("r:old", "q:fight", "a:old", "We will fight."),
      report("r:new", "q:fight", "a:new", "We will fight on."),
      report("r:far", "q:fight", "a:new", "We will fight on and on and on.", status: .proposed),
      report("r:late", "q:fight", "a:gone", "We will fight."),
      report("r:gone", "q:gone", "a:gone", "All of it is retracted.", credits: "s:g"),
      report(
        "r:more", "q:gone", "a:gone", "All of it is now retracted, he said.",
        status: .proposed),
      report("r:plain", "q:plain", "a:other", "Something plain."),
      report("r:offer", "q:offer", "a:other", "It is offered.", credits: "s:d", status: .proposed),
    ]

  private static func loaded(_ make: Factory) async throws -> any Store {
    let store = try make()
    try await StoreFeed(uncounted).load(into: store)
    return store
  }

  private static func count(
    _ quotes: Int, proposed: Int = 0, wordings: Int, reports: Int
  ) -> QuoteCount {
    QuoteCount(
      quotes: Count(quotes), proposed: proposed, wordings: Count(wordings),
      reports: Count(reports))
  }

  private static func article(
    _ id: String, _ source: String, host: String? = nil, state: Article.State? = nil,
    versionOf: String? = nil, events: [String] = [], status: Status = .accepted
  ) -> GraphRecord {
    .article(
      Article(
        id: ID(id), source: ID(source), host: host.map { ID($0) }, title: id,
        published: EDTFDate("2025-03-14"), lang: "en", state: state,
        events: events.map { ID($0) }, versionOf: versionOf.map { ID($0) },
        provenance: Provenance(status: status)))
  }

  private static func report(
    _ id: String, _ quote: String, _ article: String, _ exact: String, credits: String? = nil,
    status: Status = .accepted
  ) -> GraphRecord {
    .report(
      Report(
        id: ID(id), quote: ID(quote), article: ID(article), exact: exact, kind: .direct,
        via: credits.map { [[Hop(target: .source(ID($0)))]] } ?? [],
        provenance: Provenance(status: status)))
  }
}
