import HearsayModel
import Testing

extension StoreSuite {
  /// That findings are told in sentences, each with what shows it.
  static let findings: [Case] = [
    Case("loops, disputes and dates that contradict are told with their reports") { make in
      let store = try make()
      try await StoreFeed(loop).load(into: store)
      let rows = try await store.findings(PageRequest(limit: 9)).items
      #expect(rows.map(\.kind) == [.loop, .dispute, .date])
      #expect(
        rows.map(\.sentence) == [
          "Of “Words” the credits form a loop: First → Second → First.",
          "Second gives the words to Two, the quote to One: “Words”.",
          "The article of First is dated 1 Mar 2025, before what it credits: Second, 5 Mar 2025: "
            + "“Words”.",
        ])
      #expect(rows.map(\.target) == ["r:1", "r:2", "r:1"])
      #expect(rows.allSatisfy { $0.targetType == .report && $0.quote == ID("q:1") })
      #expect(try await store.findingCounts() == [.loop: 1, .dispute: 1, .date: 1])
      let overview = try await store.overview()
      #expect(overview.findings == 3 && overview.problems == 3)
    },
    Case("reports older than their quotes, earlier wordings and proposals are findings") { make in
      let store = try await CardGraph.store(make)
      let rows = try await store.findings(PageRequest(limit: 20)).items
      let sentences = Dictionary(grouping: rows, by: \.kind).mapValues { $0.map(\.sentence) }
      #expect(
        sentences[.date] == [
          "The article of Courier, republished by Mirror Site is dated 14 Mar 2025 12:00Z, before "
            + "the quote was said (20 Mar 2025): “He came late”.",
          "The article of Courier is dated 15 Mar 2025, before the quote was said (20 Mar 2025): "
            + "“He came late”.",
        ])
      #expect(
        sentences[.earlierWording] == [
          "An earlier version of the article of Agency North words it otherwise: “It is shut”, "
            + "later “It is firmly shut”."
        ])
      #expect(
        sentences[.proposal] == [
          "Proposed: the quote “It has been shut” by András Varga.",
          "Proposed: “It has been shut” is the same as “It is shut” (score 0.58; words; same speaker; "
            + "rare word).",
        ])
      #expect(rows.map(\.id).count == Set(rows.map(\.id)).count)
      #expect(rows.last?.target == "l:same" && rows.last?.targetType == .link)
      try await expectSamePages { try await store.findings($0).map(\.id) }
      let overview = try await store.overview()
      #expect(overview.findings == rows.count && overview.problems == 1)
    },
    Case("findings stand by quote, and are found by quote, publisher and entry") { make in
      let store = try await CardGraph.store(make)
      let all = try await store.findings(PageRequest(limit: 20)).items
      let byQuote = try await store.findings(
        Listing(order: .quotes), PageRequest(limit: 20)
      ).items
      #expect(Set(byQuote.map(\.id)) == Set(all.map(\.id)) && byQuote.count == all.count)
      let quotes = byQuote.map(\.quote)
      let runs = zip(quotes, quotes.dropFirst()).count { $0 != $1 } + 1
      #expect(runs == Set(quotes).count)
      try await expectSamePages {
        try await store.findings(Listing(order: .quotes), $0).map(\.id)
      }
      func kinds(_ name: String) async throws -> [FindingRow.Kind] {
        try await store.findings(Listing(name: name), PageRequest(limit: 20)).items.map(\.kind)
      }
      #expect(try await kinds("came late") == [.date, .date])
      #expect(try await kinds("courier ca") == [.date, .date])
      #expect(try await kinds("agency nor").contains(.earlierWording) == false)
      #expect(try await kinds("zeppelin").isEmpty)
    },
    Case("a credit that the credited text does not bear out is a finding") { make in
      let store = try make()
      try await StoreFeed([
        .source(Source(id: ID("s:1"), name: "First")),
        .source(Source(id: ID("s:2"), name: "Second")),
        .event(Event(id: ID("e:1"), name: "One")),
        .article(
          Article(
            id: ID("a:1"), source: ID("s:1"), lang: "en", extent: .full,
            text: "Nothing of the kind.",
            events: [ID("e:1")])),
        StoreGraph.article("a:2", source: "s:2", "2025-03-15", events: ["e:1"]),
        .quote(Quote(id: ID("q:1"), text: "It is shut for good", lang: "en", spokenIn: ID("e:1"))),
        StoreGraph.report(
          "r:1", "q:1", "a:2", "It is shut for good", kind: .direct,
          via: [[Hop(target: .source(ID("s:1")), article: ID("a:1"))]]),
      ]).load(into: store)
      let rows = try await store.findings(PageRequest(limit: 9)).items
      #expect(
        rows.map(\.sentence) == [
          "Second credits First, whose text here does not bear it out: “It is shut for good”."
        ])
      #expect(rows.map(\.kind) == [.notBorneOut] && rows.map(\.target) == ["r:1"])
    },
    Case("a graph without findings has none") { make in
      let store = try make()
      try await StoreFeed([StoreGraph.quote("q:1", "One")]).load(into: store)
      #expect(try await store.findings(PageRequest(limit: 9)).items.isEmpty)
      #expect(try await store.findingCounts() == [:])
    },
  ]
}
