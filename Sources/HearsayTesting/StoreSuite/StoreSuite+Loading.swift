import HearsayModel
import Testing

extension StoreSuite {
  static let loading: [Case] = [
    Case("loading the same again adds nothing") { make in
      let store = try await StoreGraph.store(make)
      let before = try await store.overview()
      let again = try await StoreFeed(StoreGraph.records).load(into: store)
      #expect(again.added == [:] && again.replaced == [:] && again.isLoaded)
      #expect(again.unchanged == StoreGraph.records.count)
      #expect(try await store.overview() == before)
    },
    Case("a record imported again from the same graph replaces itself") { make in
      let store = try await StoreGraph.store(make)
      let changed = StoreGraph.quote("q:undated", "Somebody was asked.", speakers: ["p:toth"])
      let outcome = try await StoreFeed([changed]).load(into: store)
      #expect(outcome.replaced == [.quote: 1] && outcome.added == [:])
      #expect(try await store.record("q:undated") == changed)
      let card = try #require(try await store.quote(ID("q:undated")))
      #expect(card.speakers.map(\.actor.name) == ["Gábor Tóth"])
      #expect(try await ids(store, QuoteSelection(.actor(ID("p:toth")))).contains("q:undated"))
    },
    Case("the same id from another graph with other content is E19, and a prefix the way out") {
      make in
      let store = try await StoreGraph.store(make)
      let other = StoreFeed(
        [.actor(Actor(id: ID("p:varga"), name: "Another Varga"))], file: "b.hearsay.jsonl",
        graph: "graph-b")
      let refused = try await other.load(into: store)
      #expect(!refused.isLoaded)
      #expect(
        refused.messages == [
          "b.hearsay.jsonl:2: E19 p:varga.id: the graph graph-a has brought this id into the "
            + "library with other content; import this graph with --as PREFIX"
        ])
      let loaded = try await other.load(into: store, prefix: "b/")
      #expect(loaded.isLoaded && loaded.added == [.actor: 1])
      #expect(try await store.names(of: ["b/p:varga"]) == ["b/p:varga": "Another Varga"])
    },
    Case("a dry run tells what would be, and keeps nothing") { make in
      let store = try make()
      let outcome = try await StoreFeed(StoreGraph.records).load(into: store, dryRun: true)
      #expect(!outcome.isLoaded && outcome.errors == 0 && outcome.added[.report] == 7)
      #expect(try await store.overview().quotes == 0)
    },
    Case("a load whose reader fails keeps nothing") { make in
      let store = try await StoreGraph.store(make)
      let before = try await store.overview()
      await #expect(throws: ReaderFailure.self) {
        _ = try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
          try sink.begin(file: "b", header: GraphHeader(id: "b"))
          try sink.add(StoreGraph.quote("q:b", "Lost words"), line: 2)
          throw ReaderFailure()
        }
      }
      #expect(try await store.overview() == before)
      #expect(try await store.record("q:b") == nil)
      #expect(try await StoreFeed([StoreGraph.quote("q:b", "Kept")]).load(into: store).isLoaded)
    },
    Case("an error that the reader reports keeps the whole graph out, unless lenient") { make in
      let store = try make()
      let problem = Problem(
        code: .E04, file: "a", line: 3, message: "it has no id", advice: "give it one")
      let feed: @Sendable (any RecordSink) throws -> Void = { sink in
        try sink.begin(file: "a", header: GraphHeader(id: "a"))
        try sink.add(StoreGraph.quote("q:1", "Sound words"), line: 2)
        try sink.report(problem)
      }
      let strict = try await store.load(LoadRequest(now: 0), progress: { _ in }, feed: feed)
      #expect(!strict.isLoaded && strict.errors == 1 && strict.problems.first == problem)
      #expect(try await store.record("q:1") == nil)
      let lenient = try await store.load(
        LoadRequest(isLenient: true, now: 0), progress: { _ in }, feed: feed)
      #expect(lenient.isLoaded && lenient.leftOut == 1)
      #expect(try await store.record("q:1") != nil)
    },
  ]

  private struct ReaderFailure: Error {}
}
