import HearsayModel
import Testing

extension StoreSuite {
  static let annotations: [Case] = [
    Case("marks, tags and notes are shown, and nothing else changes") { make in
      let store = try await StoreGraph.store(make)
      let before = try await records(of: store)
      _ = try await store.append(.mark(id: "q:shift"))
      _ = try await store.append(.tag(id: "q:shift", tag: "  to   check "))
      _ = try await store.append(.tag(id: "q:shift", tag: "night"))
      _ = try await store.append(.note(id: "q:shift", before: nil, after: "Who says so?"))
      _ = try await store.append(.mark(id: "p:varga"))
      let said = try await store.annotations(of: ["q:shift", "p:varga", "q:closed", "q:none"])
      #expect(
        said == [
          "q:shift": Annotation(
            isMarked: true, tags: ["night", "to check"], note: "Who says so?"),
          "p:varga": Annotation(isMarked: true),
        ])
      let rows = try await store.marked(PageRequest(limit: 10)).items
      #expect(
        rows == [
          MarkedRow(
            id: "q:shift", type: .quote, name: "The night shift found it.",
            tags: ["night", "to check"], note: "Who says so?"),
          MarkedRow(id: "p:varga", type: .actor, name: "András Varga"),
        ])
      let overview = try await store.overview()
      #expect(overview.marked == 2 && overview.edits == 5)
      #expect(try await records(of: store) == before)
    },
    Case("what is marked is listed by name and type, and found by its words") { make in
      let store = try await StoreGraph.store(make)
      for id in ["q:shift", "p:varga", "q:closed"] {
        _ = try await store.append(.mark(id: id))
      }
      func ids(_ listing: Listing) async throws -> [String] {
        try await store.marked(listing, PageRequest(limit: 9)).items.map(\.id)
      }
      #expect(try await ids(Listing()) == ["q:shift", "p:varga", "q:closed"])
      #expect(try await ids(Listing(order: .name)) == ["p:varga", "q:closed", "q:shift"])
      #expect(try await ids(Listing(order: .kind)) == ["p:varga", "q:shift", "q:closed"])
      #expect(try await ids(Listing(name: "night SHI")) == ["q:shift"])
      #expect(try await ids(Listing(order: .name, name: "th")) == ["q:closed", "q:shift"])
      #expect(try await ids(Listing(name: "zeppelin")).isEmpty)
      try await expectSamePages {
        try await store.marked(Listing(order: .name), $0).map(\.id)
      }
    },
    Case("each annotation is taken back, and said again") { make in
      let store = try await StoreGraph.store(make)
      let changes: [EditChange] = [
        .mark(id: "q:shift"), .unmark(id: "q:shift"), .mark(id: "q:shift"),
        .tag(id: "r:1", tag: "a"), .untag(id: "r:1", tag: "a"),
        .note(id: "e:letter", before: nil, after: "One"),
        .note(id: "e:letter", before: "One", after: "Two"),
        .note(id: "e:letter", before: "Two", after: nil),
      ]
      let ids = ["q:shift", "r:1", "e:letter"]
      var states = [try await store.annotations(of: ids)]
      for change in changes {
        _ = try await store.append(change)
        states.append(try await store.annotations(of: ids))
      }
      for (number, state) in states.dropLast().enumerated().reversed() {
        let edit = try #require(try await store.undo())
        #expect(edit.undoes == number + 1 && edit.change == changes[number].inverse)
        #expect(try await store.annotations(of: ids) == state)
      }
      #expect(try await store.undo() == nil)
      #expect(try await store.overview().edits == 0)
      for (number, state) in states.enumerated().dropFirst() {
        #expect(try await store.redo()?.change == changes[number - 1])
        #expect(try await store.annotations(of: ids) == state)
      }
      #expect(try await store.redo() == nil)
      let newest = try await store.edits(PageRequest(limit: 3))
      #expect(newest.items.map(\.number) == [24, 23, 22] && newest.next != nil)
    },
    Case("what is new after an undo ends the redos") { make in
      let store = try await StoreGraph.store(make)
      _ = try await store.append(.mark(id: "q:shift"))
      _ = try await store.undo()
      _ = try await store.append(.mark(id: "q:closed"))
      #expect(try await store.redo() == nil)
      #expect(try await store.undo()?.change == .unmark(id: "q:closed"))
      #expect(try await store.undo() == nil)
      #expect(try await store.redo()?.change == .mark(id: "q:closed"))
    },
    Case("what does not fit is refused in a sentence, and leaves no edit") { make in
      let store = try await StoreGraph.store(make)
      _ = try await store.append(.mark(id: "q:shift"))
      _ = try await store.append(.note(id: "q:shift", before: nil, after: "Why?"))
      let refused: KeyValuePairs<EditChange, String> = [
        .mark(id: "q:nobody"): "Nothing here bears the id q:nobody.",
        .mark(id: "q:shift"): "q:shift is marked already.",
        .unmark(id: "q:closed"): "q:closed is without a mark already.",
        .tag(id: "q:shift", tag: " "): "A tag has at least one letter.",
        .untag(id: "q:shift", tag: "x"): "q:shift is without the tag “x” already.",
        .note(id: "q:shift", before: nil, after: "Because"):
          "The note of q:shift is “Why?” here, where the edit replaces none.",
      ]
      for (change, sentence) in refused {
        let refusal = await #expect(throws: EditRefusal.self) {
          _ = try await store.append(change)
        }
        #expect(refusal?.description == sentence)
      }
      #expect(try await store.edits(PageRequest(limit: 9)).items.count == 2)
    },
    Case("is:marked finds quotes that are marked, or of which a report is") { make in
      let store = try await StoreGraph.store(make)
      for id in ["q:shift", "r:1", "a:nameless", "p:toth", "r:7"] {
        _ = try await store.append(.mark(id: id))
      }
      let marked = QuoteSelection(query: try SearchQuery.parse("is:marked "))
      #expect(try await ids(store, marked).sorted() == ["q:closed", "q:shift"])
      #expect(try await store.count(marked, cap: nil).quotes.value == 2)
      let others = QuoteSelection(query: try SearchQuery.parse("-is:marked "))
      #expect(try await ids(store, others) == ["q:offered", "q:undated"])
    },
    Case("tag: finds quotes with a tag that has the words, or of which a report has one") { make in
      let store = try await StoreGraph.store(make)
      _ = try await store.append(.tag(id: "q:shift", tag: "To Chéck"))
      _ = try await store.append(.tag(id: "q:shift", tag: "night"))
      _ = try await store.append(.tag(id: "r:1", tag: "to file"))
      _ = try await store.append(.tag(id: "p:toth", tag: "to do"))
      let expected = [
        "tag:to ": ["q:closed", "q:shift"], "tag:\"to check\" ": ["q:shift"],
        "tag:\"night check\" ": [], "tag:none ": ["q:offered", "q:undated"],
        "tag:night kind:direct ": ["q:shift"],
      ]
      for (text, found) in expected {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        #expect(try await ids(store, selection).sorted() == found, "\(text)")
      }
    },
    Case("an import leaves what was said, and brings back what was said of missing ids") { make in
      let store = try await StoreGraph.store(make)
      _ = try await store.append(.mark(id: "q:shift"))
      _ = try await store.append(.tag(id: "n:1", tag: "odd"))
      let said = try await store.annotations(of: ["q:shift", "n:1"])
      var records = StoreGraph.records
      records.append(StoreGraph.quote("q:new", "New words"))
      try await StoreFeed(records).load(into: store)
      #expect(try await store.annotations(of: ["q:shift", "n:1"]) == said)
      #expect(try await store.overview().edits == 2)
    },
  ]

  /// All records, rejected ones too.
  static func records(of store: any Store) async throws -> [GraphRecord] {
    var records: [GraphRecord] = []
    for type in RecordType.allCases {
      records += try await store.records(of: type, PageRequest(limit: 500)).items
    }
    return records
  }
}
