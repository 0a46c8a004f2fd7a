import HearsayModel
import Testing

extension StoreSuite {
  /// That a quote counts nowhere where a proposed report alone puts it, in a list as
  /// little as in a search, and is shown there all the same.
  static let proposals: [Case] = [
    Case("what proposed reports alone put into a list or let a search find does not count") {
      make in
      let store = try await offered(make)
      // What is listed, and how many of those count.
      let expected: [(QuoteSelection.Scope, String?, [String], Int)] = [
        (.all, nil, ["q:both", "q:sure", "q:maybe", "q:offer", "q:bare"], 4),
        (.event(ID("e:1")), nil, ["q:sure", "q:both", "q:maybe", "q:offer"], 2),
        (.event(ID("e:2")), nil, ["q:both", "q:offer"], 0),
        (.all, "event:e:1 ", ["q:both", "q:sure", "q:maybe", "q:offer"], 2),
        (.all, "event:e:2 ", ["q:both", "q:offer"], 0),
        (.all, "(event:e:2 OR is:loop) ", ["q:both", "q:offer"], 0),
        (.all, "-event:e:1 ", ["q:bare"], 1),
        (.source(.named(ID("s:a"))), nil, ["q:both", "q:sure", "q:maybe"], 2),
        (.source(.named(ID("s:b"))), nil, ["q:both", "q:offer"], 0),
        (.source(.unnamed), nil, ["q:maybe"], 0),
        (.all, "source:s:a ", ["q:both", "q:sure", "q:maybe"], 2),
        (.all, "source:s:b ", ["q:both", "q:offer"], 0),
        (.all, "source:none ", ["q:maybe"], 0),
        (.all, "-source:s:a ", ["q:both", "q:maybe", "q:offer", "q:bare"], 1),
        (.source(.named(ID("s:agency"))), nil, ["q:both", "q:maybe"], 1),
        (.all, "via:agency ", ["q:both", "q:maybe"], 1),
        (.article(ID("a:2")), nil, ["q:both", "q:offer"], 0),
        (.article(ID("a:1")), nil, ["q:both", "q:sure", "q:maybe"], 2),
        (.actor(ID("p:1")), nil, ["q:both", "q:sure", "q:maybe", "q:offer"], 3),
        (.all, "speaker:p:1 ", ["q:both", "q:sure", "q:maybe", "q:offer"], 3),
        (.all, "bridge ", ["q:both", "q:maybe"], 1),
        (.all, "tunnel ", ["q:both"], 0),
        (.all, "~unne ", ["q:both"], 0),
        (.all, "-bridge ", ["q:both", "q:sure", "q:offer", "q:bare"], 2),
        (.all, "(tunnel OR speaker:p:1) ", ["q:both", "q:sure", "q:maybe", "q:offer"], 3),
        (.all, "(tunnel OR source:s:a) ", ["q:both", "q:sure", "q:maybe"], 2),
        (.all, "-(bridge speaker:p:1) ", ["q:both", "q:sure", "q:offer", "q:bare"], 2),
        (.all, "nobody ", ["q:bare"], 1),
        (.all, "kind:indirect ", ["q:both"], 0),
        (.all, "kind:direct ", ["q:both", "q:sure", "q:maybe", "q:offer"], 2),
        (.all, "after:2025 ", ["q:both", "q:sure", "q:maybe", "q:offer"], 3),
        (.all, "is:proposed ", ["q:both", "q:maybe", "q:offer"], 2),
        (.event(ID("e:1")), "tunnel ", ["q:both"], 0),
        (.event(ID("e:1")), "bridge ", ["q:both", "q:maybe"], 1),
        (.all, "event:e:1 bridge ", ["q:both", "q:maybe"], 1),
        (.event(ID("e:1")), "source:s:b ", ["q:both", "q:offer"], 0),
        (.source(.named(ID("s:b"))), "event:e:1 ", ["q:both", "q:offer"], 0),
        (.source(.named(ID("s:a"))), "bridge ", ["q:both", "q:maybe"], 1),
        (.source(.named(ID("s:a"))), "via:agency ", ["q:both", "q:maybe"], 1),
        (.source(.named(ID("s:agency"))), "source:s:a ", ["q:both", "q:maybe"], 1),
        (.article(ID("a:1")), "bridge ", ["q:both", "q:maybe"], 1),
        (.article(ID("a:2")), "speaker:p:1 ", ["q:both", "q:offer"], 0),
        (.actor(ID("p:1")), "source:s:b ", ["q:both", "q:offer"], 0),
      ]
      for (scope, text, listed, counted) in expected {
        let selection = QuoteSelection(scope, query: try text.flatMap { try SearchQuery.parse($0) })
        let name = "\(scope) \(text ?? "")"
        let rows = try await store.quotes(selection, PageRequest(limit: 9)).items
        #expect(rows.map(\.id.rawValue).sorted() == listed.sorted(), "\(name)")
        let count = try await store.count(selection, cap: nil)
        #expect(count.quotes == Count(counted), "\(name)")
        #expect(count.proposed == listed.count - counted, "\(name)")
      }
    },
    Case("the lists of events and sources leave out what proposed reports alone put there") {
      make in
      let store = try await offered(make)
      let events = try await store.events(PageRequest(limit: 9)).items
      #expect(events.map(\.quotesByArticle) == [1, 0] && events.map(\.quotes) == [1, 0])
      let sources = try await store.sources(PageRequest(limit: 9)).items
      let quotes = Dictionary(sources.map { ($0.name, $0.quotes) }) { first, _ in first }
      #expect(quotes["Alpha"] == 2 && quotes["Beta"] == 0)
      #expect(try await store.overview().quotes == 4)
    },
    Case("a source that is credited beside its own report has the quote once") { make in
      let store = try make()
      try await StoreFeed([
        .source(Source(id: ID("s:a"), name: "Alpha")),
        .source(Source(id: ID("s:b"), name: "Beta")),
        StoreGraph.article("a:1", source: "s:a", "2025-03-14"),
        StoreGraph.article("a:2", source: "s:b", "2025-03-15"),
        StoreGraph.quote("q:1", "It is open."),
        StoreGraph.report("r:1", "q:1", "a:1", "It is open."),
        StoreGraph.report(
          "r:2", "q:1", "a:2", "It is open.", via: [[Hop(target: .source(ID("s:a")))]]),
      ]).load(into: store)
      let selection = QuoteSelection(
        .source(.named(ID("s:a"))), query: try SearchQuery.parse("open "))
      #expect(try await store.count(selection, cap: nil).quotes == Count(1))
      #expect(try await store.quotes(selection, PageRequest(limit: 9)).items.count == 1)
    },
    Case("a count that stops at its cap counts proposed quotes as far as it came") { make in
      let store = try await offered(make)
      for query in [nil, try SearchQuery.parse("speaker:p:1 ")] {
        let selection = QuoteSelection(.actor(ID("p:1")), query: query)
        let whole = try await store.count(selection, cap: 3)
        #expect(whole.quotes == Count(3) && whole.proposed == 1)
        let part = try await store.count(selection, cap: 1)
        #expect(part.quotes == Count(1, isExact: false) && part.proposed <= 1)
      }
    },
  ]

  /// Alpha's article certainly has a quote of its own event and one that stands there by
  /// the article; all else is put where it stands by proposed reports.
  static let offers: [GraphRecord] = [
    .source(Source(id: ID("s:a"), name: "Alpha")), .source(Source(id: ID("s:b"), name: "Beta")),
    .source(Source(id: ID("s:agency"), name: "Agency")),
    .actor(Actor(id: ID("p:1"), name: "Speaker")),
    .event(Event(id: ID("e:1"), name: "One", start: EDTFDate("2025-03-13"))),
    .event(Event(id: ID("e:2"), name: "Two", start: EDTFDate("2025-03-14"))),
    StoreGraph.article("a:1", source: "s:a", "2025-03-13", events: ["e:1"]),
    StoreGraph.article("a:2", source: "s:b", "2025-03-14", events: ["e:1", "e:2"]),
    StoreGraph.article("a:3", source: nil, "2025-03-15", events: ["e:1"]),
    StoreGraph.quote("q:both", "The bridge is open.", speakers: ["p:1"]),
    .quote(
      Quote(
        id: ID("q:sure"), text: "It is certain.", speakers: [ID("p:1")],
        spoken: EDTFDate("2025-03-14"), spokenIn: ID("e:1"))),
    .quote(
      Quote(
        id: ID("q:maybe"), text: "The bridge may open.", speakers: [ID("p:1")],
        spoken: EDTFDate("2025-03-14"))),
    .quote(
      Quote(
        id: ID("q:offer"), text: "It is offered.", speakers: [ID("p:1")],
        provenance: Provenance(status: .proposed))),
    StoreGraph.quote("q:bare", "Nobody reports this."),
    offer("r:1", "q:both", "a:1", "The bridge is open.", credits: "s:agency", status: .accepted),
    offer("r:2", "q:both", "a:2", "The tunnel is open.", kind: .indirect),
    offer("r:3", "q:sure", "a:1", "It is certain.", status: .accepted),
    offer("r:4", "q:maybe", "a:1", "The bridge may open.", credits: "s:agency"),
    offer("r:5", "q:maybe", "a:3", "The bridge may open."),
    offer("r:6", "q:offer", "a:2", "It is offered.", status: .accepted),
  ]

  private static func offered(_ make: Factory) async throws -> any Store {
    let store = try make()
    try await StoreFeed(offers).load(into: store)
    return store
  }

  private static func offer(
    _ id: String, _ quote: String, _ article: String, _ exact: String,
    kind: Report.Kind = .direct, credits: String? = nil, status: Status = .proposed
  ) -> GraphRecord {
    .report(
      Report(
        id: ID(id), quote: ID(quote), article: ID(article), exact: exact, kind: kind,
        via: credits.map { [[Hop(target: .source(ID($0)))]] } ?? [],
        provenance: Provenance(status: status)))
  }
}
