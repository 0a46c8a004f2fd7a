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
    Case("a graph's header is kept, and those of its files are joined") { make in
      let store = try make()
      let headers = [
        ("a.1", GraphHeader(id: "a", title: "A", license: "CC0-1.0", attribution: "The desk")),
        ("b.1", GraphHeader(id: "b", generatedBy: "a hand", generatedAt: EDTFDate("2025-04"))),
        ("a.2", GraphHeader(id: "a", license: "CC-BY-4.0", attribution: "The desk")),
        ("c", GraphHeader(unknown: [JSONMember(key: "x-c", value: .number("1"))])),
        ("empty", GraphHeader(title: "Brings nothing")),
      ]
      _ = try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
        for (file, header) in headers {
          try sink.begin(file: file, header: header)
          if file != "empty" {
            try sink.add(StoreGraph.quote("q:\(file)", "Words of \(file)"), line: 2)
          }
        }
      }
      var joined = headers[0].1
      joined.license = "CC0-1.0; CC-BY-4.0"
      #expect(try await store.headers() == [joined, headers[1].1, headers[3].1])
    },
    Case("a file that is loaded again with another header has the later one") { make in
      let store = try make()
      for (license, text) in [("CC0-1.0", "First words"), ("CC-BY-4.0", "Other words")] {
        _ = try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
          try sink.begin(file: "a", header: GraphHeader(id: "a", license: license))
          try sink.add(StoreGraph.quote("q:same", "The same words"), line: 2)
          try sink.add(StoreGraph.quote("q:changed", text), line: 3)
        }
      }
      #expect(try await store.headers() == [GraphHeader(id: "a", license: "CC-BY-4.0")])
    },
    Case("an id that nothing bears leads to those that end so, else to the nearest") { make in
      let store = try await StoreGraph.store(make)
      #expect(try await store.idsMeant(by: "closed") == ["e:closed", "q:closed"])
      #expect(try await store.idsMeant(by: "HEARING") == ["e:hearing"])
      #expect(try await store.idsMeant(by: "e:hearng") == ["e:hearing"])
      #expect(try await store.idsMeant(by: "osed") == [])
      #expect(try await store.idsMeant(by: "%") == [])
      #expect(try await store.idsMeant(by: "") == [])
    },
    Case("all records are counted, and those that have errors") { make in
      let store = try make()
      let outcome = try await store.load(
        LoadRequest(isDryRun: true, now: 0), progress: { _ in }
      ) { sink in
        func report(_ code: Problem.Code, _ file: String, _ line: Int) throws {
          try sink.report(
            Problem(code: code, file: file, line: line, message: "is wrong", advice: "mend it"))
        }
        try report(.E12, "a", 1)
        try sink.begin(file: "a", header: GraphHeader(id: "a"))
        try sink.add(StoreGraph.quote("q:sound", "Sound words"), line: 2)
        try report(.E04, "a", 3)
        try report(.E05, "a", 3)
        try report(.W09, "a", 4)
        try sink.add(StoreGraph.quote("q:nobody", "Words", speakers: ["p:1", "p:2"]), line: 4)
        try report(.E01, "a", 5)
        try report(.E02, "a", 6)
        try report(.E02, "picture", 1)
      }
      #expect(outcome.records == 4 && outcome.faulty == 3 && outcome.errors == 8)
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
