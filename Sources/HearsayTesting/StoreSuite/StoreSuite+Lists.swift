import HearsayModel
import Testing

extension StoreSuite {
  static let lists: [Case] = [
    Case("the overview counts accepted records, and proposed ones apart") { make in
      let overview = try await StoreGraph.store(make).overview()
      #expect(overview.title == "Graph")
      #expect(overview.graphs == ["Graph"])
      #expect(overview.articles == 4)
      #expect(overview.undatedArticles == 1)
      #expect(overview.unnamedArticles == 1)
      #expect(overview.events == 3)
      #expect(overview.actors == 4)
      #expect(overview.sources == 3)
      #expect(overview.creditedSources == 1)
      #expect(overview.quotes == 3)
      #expect(overview.reports == 5)
      #expect(overview.wordings == 4)
      #expect(overview.proposed == 1)
    },
    Case("events stand by date, undated ones last, with their counters") { make in
      let page = try await StoreGraph.store(make).events(PageRequest(limit: 10))
      #expect(page.items.map(\.id.rawValue) == ["e:closed", "e:hearing", "e:letter"])
      #expect(page.items.map(\.quotes) == [1, 1, 0])
      #expect(page.items.map(\.quotesByArticle) == [0, 0, 1])
      #expect(page.items.map(\.sources) == [3, 1, 0])
      #expect(page.items.map(\.unnamedArticles) == [0, 0, 1])
      #expect(page.previous == nil && page.next == nil && page.start == 0)
    },
    Case("actors stand by their quotes, then by name; rejected ones do not") { make in
      let page = try await StoreGraph.store(make).actors(PageRequest(limit: 10))
      #expect(page.items.map(\.id.rawValue) == ["p:varga", "p:toth", "p:ministry", "p:owner"])
      #expect(page.items.map(\.quotes) == [1, 1, 0, 0])
    },
    Case("sources with articles stand before the unnamed, and those only credited last") { make in
      let page = try await StoreGraph.store(make).sources(PageRequest(limit: 10))
      #expect(
        page.items.map(\.id)
          == [
            .named(ID("s:star")), .named(ID("s:north")), .named(ID("s:courier")), .unnamed,
            .named(ID("s:far")),
          ].sorted { left, right in
            // Agency North and Courier both report one quote: by name.
            order(left) < order(right)
          })
      #expect(page.items.map(\.quotes) == [2, 1, 1, 1, 0])
      #expect(page.items.map(\.creditedBy) == [0, 1, 0, 0, 1])
      #expect(page.items[3].unnamedArticles == [ID("a:nameless")])
    },
    Case("a list is the same in pages of any size, forwards and backwards") { make in
      let store = try await StoreGraph.store(make)
      try await expectSamePages { try await store.events($0).map(\.id.rawValue) }
      try await expectSamePages { try await store.actors($0).map(\.id.rawValue) }
      try await expectSamePages { try await store.sources($0).map(\.id.rawValue) }
      try await expectSamePages { try await store.records(of: .report, $0).map(\.id) }
      try await expectSamePages { try await store.quotes(QuoteSelection(), $0).map(\.id.rawValue) }
      try await expectSamePages {
        try await store.quotes(QuoteSelection(.event(ID("e:closed"))), $0).map(\.id.rawValue)
      }
      try await expectSamePages {
        try await store.quotes(QuoteSelection(.article(ID("a:star"))), $0).map(\.id.rawValue)
      }
      let query = try SearchQuery.parse("the OR asked OR somebody")
      try await expectSamePages {
        try await store.quotes(QuoteSelection(query: query), $0).map(\.id.rawValue)
      }
    },
    Case("every record comes back as it was, and an unknown id gives nothing") { make in
      let store = try await StoreGraph.store(make)
      for record in StoreGraph.records {
        #expect(try await store.record(record.id) == record)
      }
      #expect(try await store.record("q:none") == nil)
      #expect(try await store.quote(ID("q:none")) == nil)
      #expect(try await store.evidence(for: ID("r:none")) == nil)
    },
    Case("names are those of any type of record") { make in
      let store = try await StoreGraph.store(make)
      let names = try await store.names(of: ["s:north", "p:varga", "a:star", "q:shift", "x"])
      #expect(
        names == [
          "s:north": "Agency North", "p:varga": "András Varga", "a:star": "Title of a:star",
          "q:shift": "The night shift found it.",
        ])
    },
  ]

  private static func order(_ key: SourceKey) -> Int {
    ["s:star", "s:north", "s:courier", "", "s:far"].firstIndex(of: key.rawValue) ?? 9
  }

  /// Reads a list in pages of one, two and three, both ways, and from each of its
  /// entries.
  static func expectSamePages(
    _ read: (PageRequest) async throws -> Page<String>
  ) async throws {
    let all = try await read(PageRequest(limit: 100)).items
    #expect(!all.isEmpty)
    for limit in 1...3 {
      var page = try await read(PageRequest(.first, limit: limit))
      var forwards = page.items
      while let next = page.next {
        page = try await read(PageRequest(.after(next), limit: limit))
        if let start = page.start { #expect(start == forwards.count) }
        forwards += page.items
      }
      #expect(forwards == all)
      page = try await read(PageRequest(.last, limit: limit))
      #expect(page.items == Array(all.suffix(limit)))
      var backwards = page.items
      while let previous = page.previous {
        page = try await read(PageRequest(.before(previous), limit: limit))
        backwards = page.items + backwards
      }
      #expect(backwards == all)
      for entry in all {
        let around = try await read(PageRequest(.around(entry), limit: limit))
        #expect(around.items.contains(entry) && around.items.count <= limit)
      }
    }
  }
}
