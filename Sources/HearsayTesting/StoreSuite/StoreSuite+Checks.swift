import HearsayModel
import Testing

extension StoreSuite {
  static let checks: [Case] = [
    Case("E07: an id used twice, with both lines") { make in
      try await expect(
        [StoreGraph.quote("q:1", "One"), .actor(Actor(id: ID("q:1"), name: "Two"))], make,
        errors: [
          "a.hearsay.jsonl:3: E07 q:1.id: the id is used twice: here and at a.hearsay.jsonl:2; "
            + "give one of the two another id"
        ])
    },
    Case("E08: an id that nothing bears, with the nearest; forward references hold") { make in
      try await expect(
        [
          StoreGraph.report("r:1", "q:statement", "a:1", "One"),
          StoreGraph.article("a:1", source: "s:nobody", nil),
          StoreGraph.quote("q:statements", "One"),
        ], make,
        errors: [
          "a.hearsay.jsonl:2: E08 r:1.quote: nothing bears the id q:statement; "
            + "perhaps q:statements is meant",
          "a.hearsay.jsonl:3: E08 a:1.source: nothing bears the id s:nobody; "
            + "add the source, or take the reference out",
        ])
    },
    Case("E09: a reference to a record of the wrong type") { make in
      try await expect(
        [
          StoreGraph.quote("q:1", "One", speakers: ["s:1"]),
          .source(Source(id: ID("s:1"), name: "A source")),
        ], make,
        errors: [
          "a.hearsay.jsonl:2: E09 q:1.speakers: s:1 is a record of type source; "
            + "give the id of a record of type actor"
        ])
    },
    Case("E10: a cycle, printed") { make in
      try await expect(
        [
          .event(Event(id: ID("e:1"), name: "One", partOf: ID("e:2"))),
          .event(Event(id: ID("e:2"), name: "Two", partOf: ID("e:3"))),
          .event(Event(id: ID("e:3"), name: "Three", partOf: ID("e:1"))),
        ], make,
        errors: [
          "a.hearsay.jsonl:4: E10 e:3.partOf: partOf forms a cycle: e:1 > e:2 > e:3 > e:1; "
            + "take one of these references out"
        ])
    },
    Case("E13 and E14: spans outside the text, and a wording that is not at its spans") { make in
      try await expect(
        [
          StoreGraph.article("a:1", source: nil, nil, text: "He said no."),
          StoreGraph.quote("q:1", "no"),
          StoreGraph.report("r:1", "q:1", "a:1", "no", spans: [TextSpan(8, 40)]),
          StoreGraph.report("r:2", "q:1", "a:1", "yes", spans: [TextSpan(8, 10)]),
        ], make,
        errors: [
          "a.hearsay.jsonl:4: E13 r:1.spans: [8, 40] lies outside the text of a:1, which has 11 "
            + "characters; count in Unicode scalars from 0",
          "a.hearsay.jsonl:5: E14 r:2.exact: the wording does not stand at its spans in the text "
            + "of a:1; correct spans or exact; spans count Unicode scalars from 0",
        ])
    },
    Case("W01, W04, W05, W06: warnings, which load all the same") { make in
      let store = try make()
      func article(_ id: String) -> GraphRecord {
        .article(
          Article(id: ID(id), url: "https://a.example/x?utm_source=\(id)", text: "He said no."))
      }
      let outcome = try await StoreFeed([
        .actor(Actor(id: ID("p:1"), name: "Someone")), article("a:1"), article("a:2"),
        StoreGraph.quote("q:1", "no", speakers: ["p:1"]),
        StoreGraph.quote("q:2", "No!", speakers: ["p:1"]),
        StoreGraph.report("r:1", "q:1", "a:1", "no"), .event(Event(id: ID("e:1"), name: "Alone")),
      ]).load(into: store)
      #expect(outcome.isLoaded)
      #expect(
        outcome.messages == [
          "a.hearsay.jsonl:4: W05 a:2.url: the same address as a:1 (a.hearsay.jsonl:3); "
            + "if it is a later version, say versionOf; if it is the same, keep one",
          "a.hearsay.jsonl:6: W04 q:2.text: the same words of the same speaker as q:1 "
            + "(a.hearsay.jsonl:5); if it is one quote, give its reports one quote; else leave it",
          "a.hearsay.jsonl:6: W06 q:2: no report renders this quote; "
            + "add a report of it, or take it out",
          "a.hearsay.jsonl:7: W01 r:1.spans: there are none though the text of a:1 is here; "
            + "write [[8, 10]], where its words were found",
          "a.hearsay.jsonl:8: W06 e:1: no article is on this event; "
            + "name it in an article's events, or give its evidence",
        ])
      #expect(try await store.problems(PageRequest(limit: 10)).items.isEmpty)
    },
    Case("W02, W03, W10: findings, which load and are kept") { make in
      let store = try make()
      let outcome = try await StoreFeed(loop).load(into: store)
      #expect(outcome.isLoaded)
      let kept = try await store.problems(PageRequest(limit: 10)).items
      #expect(kept.map(\.code) == [.W02, .W10, .W03])
      #expect(Set(kept) == Set(outcome.problems))
      #expect(
        kept.last?.description
          == "a.hearsay.jsonl:9: W03 r:2.speakers: it gives the words to Two, the quote to One; "
          + "compare the two, and split the quote where they are two statements")
      let row = try await store.quotes(QuoteSelection(), PageRequest(limit: 1)).items.first
      #expect(row?.marks == [.disputed, .loop])
      let query = try SearchQuery.parse("is:loop ")
      #expect(try await ids(store, QuoteSelection(query: query)) == ["q:1"])
    },
    Case("a lenient load leaves out what is bad, which it lists, and what then dangles") { make in
      let store = try make()
      let outcome = try await StoreFeed([
        StoreGraph.article("a:1", source: "s:nobody", nil), StoreGraph.quote("q:1", "One"),
        StoreGraph.report("r:1", "q:1", "a:1", "One"), StoreGraph.quote("q:2", "Two"),
      ]).load(into: store, lenient: true)
      #expect(outcome.isLoaded && outcome.errors == 1)
      #expect(outcome.leftOut == 2 && outcome.dangling == 1)
      #expect(outcome.added == [.quote: 2])
      #expect(try await store.record("a:1") == nil)
      #expect(try await store.record("r:1") == nil)
      #expect(try await store.overview().quotes == 2)
    },
    Case("what refers to a record with an error of its own is no error besides") { make in
      let broken = Problem(
        code: .E05, file: "a.hearsay.jsonl", line: 9, record: "p:bad", field: "kind",
        message: "is a number", advice: "write text in quotation marks")
      let records = [
        StoreGraph.quote("q:1", "One", speakers: ["p:bad"]),
        StoreGraph.article("a:1", source: nil, nil),
        StoreGraph.report("r:1", "q:1", "a:1", "One"),
      ]
      var feed = StoreFeed(records)
      feed.problems = [broken, broken]
      let strict = try await feed.load(into: try make())
      #expect(strict.problems == [broken, broken] && strict.errors == 2 && !strict.isLoaded)
      let lenient = try await feed.load(into: try make(), lenient: true)
      #expect(lenient.isLoaded && lenient.problems.count { $0.severity == .error } == 2)
      #expect(lenient.leftOut == 3 && lenient.dangling == 2)
      #expect(lenient.added == [.article: 1])
    },
    Case("a file that is no graph is refused by a lenient load too") { make in
      let store = try make()
      var feed = StoreFeed([StoreGraph.quote("q:1", "One")])
      feed.problems = [
        Problem(code: .E02, file: "b.png", line: 1, message: "is no graph", advice: "give one")
      ]
      let outcome = try await feed.load(into: store, lenient: true)
      #expect(!outcome.isLoaded && outcome.unreadable == ["b.png"] && outcome.leftOut == 0)
      #expect(try await store.overview().quotes == 0)
    },
    Case("errors are listed up to a hundred, and all are counted") { make in
      let store = try make()
      let outcome = try await StoreFeed(
        (1...150).map { StoreGraph.quote("q:\($0)", "Words \($0)", speakers: ["p:none"]) }
      ).load(into: store)
      #expect(outcome.errors == 150 && !outcome.isLoaded)
      #expect(outcome.problems.count { $0.severity == .error } == 100)
    },
  ]

  /// Two articles that credit each other, one dated before the other.
  static let loop: [GraphRecord] = [
    .source(Source(id: ID("s:1"), name: "First")), .source(Source(id: ID("s:2"), name: "Second")),
    .actor(Actor(id: ID("p:1"), name: "One")), .actor(Actor(id: ID("p:2"), name: "Two")),
    StoreGraph.article("a:1", source: "s:1", "2025-03-01"),
    StoreGraph.article("a:2", source: "s:2", "2025-03-05"),
    StoreGraph.report("r:1", "q:1", "a:1", "Words", via: [[Hop(target: .source(ID("s:2")))]]),
    StoreGraph.report(
      "r:2", "q:1", "a:2", "Words", via: [[Hop(target: .source(ID("s:1")))]], speakers: ["p:2"]),
    StoreGraph.quote("q:1", "Words", speakers: ["p:1"]),
  ]

  /// Loads records that have errors, and expects just these and that nothing is kept.
  private static func expect(
    _ records: [GraphRecord], _ make: Factory, errors: [String]
  ) async throws {
    let store = try make()
    let outcome = try await StoreFeed(records).load(into: store)
    #expect(!outcome.isLoaded && outcome.errors == errors.count)
    #expect(outcome.problems.filter { $0.severity == .error }.map(\.description) == errors)
    #expect(try await store.overview().graphs == [])
  }
}
