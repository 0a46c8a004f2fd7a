import HearsayModel
import Testing

extension StoreSuite {
  /// That lists can be ordered, looked through by name and filtered.
  static let listings: [Case] = [
    Case("a filtered list has the entries with quotes that it finds, each with their count") {
      make in
      let queries = [
        "the ", "bridge ", "shut ", "-bridge ", "~unne ", "source:s:a ", "source:none ",
        "via:agency ", "via:none ", "kind:direct ", "kind:indirect ", "speaker:p:1 ", "event:e:1 ",
        "(tunnel OR source:s:a) ", "after:2025-03-14 ", "before:2025-03-14 ", "is:proposed ",
        "is:undated ", "is:unexamined ", "lang:en ", "nothing-of-the-kind ",
      ]
      for graph in [StoreGraph.records, CardGraph.records, offers, uncounted, loop] {
        let store = try make()
        try await StoreFeed(graph).load(into: store)
        for text in queries {
          let query = try SearchQuery.parse(text)
          try await expectFiltered(store, query)
        }
        try await expectFiltered(store, nil)
      }
    },
    Case("each order of a list holds all its entries") { make in
      let store = try await CardGraph.store(make)
      for list in GraphList.allCases {
        let all = try await keys(of: list, Listing(), store)
        #expect(!all.isEmpty)
        for order in ListOrder.allCases {
          let ordered = try await keys(of: list, Listing(order: order), store)
          #expect(Set(ordered) == Set(all) && ordered.count == all.count, "\(list) \(order)")
          if !list.orders.contains(order) { #expect(ordered == all, "\(list) \(order)") }
          #expect(
            try await store.size(of: list, Listing(order: order), cap: nil) == Count(all.count))
        }
      }
    },
    Case("lists stand in the orders that are asked for") { make in
      let store = try await StoreGraph.store(make)
      let expected: [(GraphList, ListOrder, [String])] = [
        (.events, .standard, ["e:closed", "e:hearing", "e:letter"]),
        (.events, .name, ["e:letter", "e:closed", "e:hearing"]),
        (.events, .sources, ["e:closed", "e:hearing", "e:letter"]),
        (.events, .quotes, ["e:closed", "e:hearing", "e:letter"]),
        (.actors, .name, ["p:varga", "p:toth", "p:ministry", "p:owner"]),
        (.actors, .kind, ["p:varga", "p:toth", "p:ministry", "p:owner"]),
        (.sources, .name, ["s:north", "s:courier", "s:star", "s:far", ""]),
        (.sources, .credited, ["s:north", "s:far", "s:star", "s:courier", ""]),
        (.articles, .standard, ["a:north", "a:courier", "a:star", "a:nameless"]),
        (.articles, .source, ["a:north", "a:courier", "a:star", "a:nameless"]),
        (.articles, .title, ["a:courier", "a:nameless", "a:north", "a:star"]),
        (.articles, .quotes, ["a:star", "a:north", "a:courier", "a:nameless"]),
      ]
      for (list, order, ids) in expected {
        #expect(try await keys(of: list, Listing(order: order), store) == ids, "\(list) \(order)")
      }
    },
    Case("names are found by the beginnings of their words, aliases and namings too") { make in
      let store = try await StoreGraph.store(make)
      let expected: [(GraphList, String, [String])] = [
        (.actors, "andras", ["p:varga"]), (.actors, "VAR and", ["p:varga"]),
        (.actors, "arga", []), (.actors, "tsar", ["p:varga"]), (.actors, "bridge ts", ["p:varga"]),
        (.actors, "varga tsar", []), (.actors, "hidden", []),
        (.sources, "n", ["s:north", "s:far"]), (.sources, "eve", ["s:star"]),
        (.sources, "北方", ["s:far"]), (.sources, "far ones", ["s:far"]),
        (.events, "bridge", ["e:closed"]), (.events, "un", ["e:letter"]),
        (.articles, "title star", ["a:star"]), (.articles, "itle", []),
        (.articles, "“title", ["a:north", "a:courier", "a:star", "a:nameless"]),
        (.events, "…", ["e:closed", "e:hearing", "e:letter"]),
      ]
      for (list, name, ids) in expected {
        let listing = Listing(name: name)
        #expect(try await keys(of: list, listing, store) == ids, "\(list) \(name)")
        #expect(try await store.size(of: list, listing, cap: nil) == Count(ids.count))
      }
    },
    Case("names are found among what a filter keeps, in the order that is asked for") { make in
      let store = try await StoreGraph.store(make)
      let query = try SearchQuery.parse("kind:direct ")
      let expected: [(GraphList, String, [String])] = [
        (.actors, "", ["p:toth", "p:varga"]), (.actors, "g", ["p:toth"]), (.actors, "m", []),
        (.sources, "n", ["s:north", "s:far"]), (.events, "h", ["e:hearing"]),
        (.articles, "star title", ["a:star"]),
      ]
      for (list, name, ids) in expected {
        let listing = Listing(name: name, query: query)
        #expect(Set(try await keys(of: list, listing, store)) == Set(ids), "\(list) \(name)")
      }
    },
    Case("every listing is the same in pages of any size, and around each entry") { make in
      let store = try await StoreGraph.store(make)
      let query = try SearchQuery.parse("kind:direct ")
      let listings = [
        Listing(order: .name), Listing(query: query),
        Listing(order: .quotes, name: "", query: query),
      ]
      for listing in listings {
        try await expectSamePages { try await store.events(listing, $0).map(\.id.rawValue) }
        try await expectSamePages { try await store.actors(listing, $0).map(\.id.rawValue) }
        try await expectSamePages { try await store.articles(listing, $0).map(\.id.rawValue) }
      }
      try await expectSamePages {
        try await store.sources(Listing(query: query), $0).map(\.id.rawValue)
      }
      #expect(
        try await store.size(of: .events, Listing(), cap: 2) == Count(2, isExact: false))
    },
    Case("lists of articles have of versions the newest, around an earlier one too") { make in
      let store = try await CardGraph.store(make)
      let page = try await store.articles(PageRequest(limit: 9))
      #expect(page.items.map(\.id.rawValue) == ["a:late", "a:copy", "a:gone", "a:nameless"])
      #expect(page.items.map(\.quotes) == [1, 2, 1, 1])
      #expect(page.items.map(\.reports) == [1, 2, 0, 1])
      #expect(page.items.map(\.proposedQuotes) == [1, 0, 0, 0])
      #expect(page.items[1].sourceLabel == "Courier, republished by Mirror Site")
      #expect(page.items[1].copyOf == ID("a:late") && page.items[2].state == .withdrawn)
      #expect(page.items[3].sourceLabel == "(not named: nameless)")
      #expect(page.items.allSatisfy { !$0.isEarlierVersion })
      #expect(page.items[0].publishedGround == .layout)
      let around = try await store.articles(PageRequest(.around("a:early"), limit: 1))
      #expect(around.items.map(\.id.rawValue) == ["a:late"])
    },
    Case("what is loaded later stands in listings that were read before") { make in
      let store = try await StoreGraph.store(make)
      let listing = Listing(order: .name)
      let before = try await keys(of: .events, listing, store)
      try await StoreFeed(
        [.event(Event(id: ID("e:more"), name: "A later one"))], file: "b", graph: "graph-b"
      ).load(into: store)
      #expect(try await keys(of: .events, listing, store) == ["e:more"] + before)
    },
  ]

  /// Expects of each list that a filter keeps just the entries of which `count` finds
  /// quotes, with the same figures.
  private static func expectFiltered(_ store: any Store, _ query: SearchQuery?) async throws {
    let request = PageRequest(limit: 99)
    let listing = Listing(query: query)
    func expect(
      _ list: GraphList, _ scope: QuoteSelection.Scope, _ figures: (Int, Int, Int?)?
    ) async throws {
      let count = try await store.count(QuoteSelection(scope, query: query), cap: nil)
      let name = "\(list) \(scope) \(query?.text ?? "all")"
      guard let (quotes, proposed, reports) = figures else {
        #expect(query != nil && count.quotes.value == 0 && count.proposed == 0, "\(name)")
        return
      }
      #expect(quotes == count.quotes.value && proposed == count.proposed, "\(name)")
      if query != nil { #expect(quotes + proposed > 0, "\(name)") }
      if query != nil, let reports { #expect(reports == count.reports?.value, "\(name)") }
    }
    let events = try await store.events(listing, request).items
    for row in try await store.events(request).items {
      let found = events.first { $0.id == row.id }
      try await expect(
        .events, .event(row.id),
        found.map { ($0.quotes + $0.quotesByArticle, $0.proposedQuotes, nil) })
    }
    let actors = try await store.actors(listing, request).items
    for row in try await store.actors(request).items {
      let found = actors.first { $0.id == row.id }
      try await expect(
        .actors, .actor(row.id), found.map { ($0.quotes, $0.proposedQuotes, nil) })
    }
    let sources = try await store.sources(listing, request).items
    for row in try await store.sources(request).items {
      let found = sources.first { $0.id == row.id }
      try await expect(
        .sources, .source(row.id),
        found.map { ($0.quotes + $0.creditedQuotes, $0.proposedQuotes, nil) })
    }
    let articles = try await store.articles(listing, request).items
    for row in try await store.articles(request).items {
      let found = articles.first { $0.id == row.id }
      try await expect(
        .articles, .article(row.id), found.map { ($0.quotes, $0.proposedQuotes, $0.reports) })
    }
  }

  private static func keys(
    of list: GraphList, _ listing: Listing, _ store: any Store
  ) async throws -> [String] {
    let request = PageRequest(limit: 99)
    return switch list {
    case .events: try await store.events(listing, request).items.map(\.id.rawValue)
    case .actors: try await store.actors(listing, request).items.map(\.id.rawValue)
    case .sources: try await store.sources(listing, request).items.map(\.id.rawValue)
    case .articles: try await store.articles(listing, request).items.map(\.id.rawValue)
    }
  }
}
