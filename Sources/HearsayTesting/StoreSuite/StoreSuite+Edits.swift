import HearsayModel
import Testing

extension StoreSuite {
  static let edits: [Case] = [
    Case("each change is undone to what was there, and done again") { make in
      let store = try await EditGraph.store(make)
      var pictures = [try await StorePicture(of: store)]
      for change in EditGraph.changes {
        let edit = try await store.append(change)
        #expect(edit.change == change)
        pictures.append(try await StorePicture(of: store))
        if !change.isAnnotation {
          #expect(pictures[pictures.count - 1] != pictures[pictures.count - 2], "\(change)")
        }
      }
      for (number, picture) in pictures.dropLast().enumerated().reversed() {
        #expect(try await store.undo()?.undoes == number + 1)
        let found = try await StorePicture(of: store)
        #expect(found == picture, "undoing \(EditGraph.changes[number])")
      }
      for (number, picture) in pictures.enumerated().dropFirst() {
        _ = try await store.redo()
        let found = try await StorePicture(of: store)
        #expect(found == picture, "redoing \(EditGraph.changes[number - 1])")
      }
    },
    Case("an import overwrites nothing that was edited, and undo shows what it brought") { make in
      let store = try await EditGraph.store(make)
      for change in EditGraph.changes { _ = try await store.append(change) }
      let edited = try await StorePicture(of: store)
      let same = try await StoreFeed(EditGraph.records).load(into: store)
      #expect(same.added == [:] && same.replaced == [:])
      #expect(try await StorePicture(of: store) == edited)
      // The same graph in a later state: one quote has another speaker and a note.
      var records = EditGraph.records
      let index = try #require(records.firstIndex { $0.id == "q:undated" })
      guard case .quote(var quote) = records[index] else { return }
      quote.speakers = [ID("p:varga")]
      quote.speakerUnknown = nil
      quote.provenance.note = "Heard again"
      records[index] = .quote(quote)
      let changed = try await StoreFeed(records).load(into: store)
      #expect(changed.replaced == [.quote: 1])
      guard case .quote(let found)? = try await store.record("q:undated") else {
        Issue.record("the quote is gone")
        return
      }
      #expect(found.speakers == [ID("p:toth")] && found.provenance.note == "Heard again")
      for _ in EditGraph.changes { _ = try await store.undo() }
      #expect(try await store.record("q:undated") == .quote(quote))
      let fresh = try make()
      try await StoreFeed(records).load(into: fresh)
      #expect(try await StorePicture(of: store) == StorePicture(of: fresh))
    },
    Case("an accepted record counts, and says who accepted it") { make in
      let store = try await EditGraph.store(make)
      let before = try await store.overview()
      let edit = try await store.append(
        .status(id: "q:offered", before: .proposed, after: .accepted))
      let after = try await store.overview()
      #expect(after.quotes == before.quotes + 1 && after.proposed == before.proposed - 1)
      let record = try await store.record("q:offered")
      #expect(record?.provenance.status == .accepted)
      #expect(record?.provenance.at?.text == edit.at)
      let said = try await store.annotations(of: ["q:offered"])["q:offered"]
      #expect(said == Annotation(decisions: [edit]))
    },
    Case("a merged actor has the quotes, names and links of both") { make in
      let store = try await EditGraph.store(make)
      // The older one is kept, whichever was named first.
      let edit = try await store.append(.merge(kept: "p:minister", merged: "p:varga"))
      #expect(edit.change == .merge(kept: "p:varga", merged: "p:minister"))
      guard case .actor(let actor)? = try await store.record("p:minister") else {
        Issue.record("the id leads nowhere")
        return
      }
      #expect(actor.id.rawValue == "p:varga" && actor.country == "HU")
      #expect(actor.aliases == ["A. Varga", "Minister Varga", "The tsar"])
      #expect(actor.roles.map(\.title) == ["minister", "deputy"])
      #expect(
        try await ids(store, QuoteSelection(.actor(ID("p:minister")))) == ["q:closed", "q:shut"])
      let strong = QuoteSelection(query: try SearchQuery.parse("speaker:\"the strong man\" "))
      #expect(try await ids(store, strong) == ["q:closed", "q:shut"])
      let said = try await store.annotations(of: ["p:minister", "p:varga"])
      let merged = said["p:varga"]?.mergedFrom
      #expect(merged?.map(\.id) == ["p:minister"] && merged?.first?.name == "Minister Varga")
      #expect(merged?.first?.at == edit.at && merged?.first?.link != nil)
      #expect(said["p:minister"]?.mergedInto == Named(id: "p:varga", name: "András Varga"))
      let rows = try await store.actors(PageRequest(limit: 50)).items
      #expect(!rows.contains { $0.id.rawValue == "p:minister" })
    },
    Case("what is said of either is said of both, and goes back to each") { make in
      let store = try await EditGraph.store(make)
      _ = try await store.append(.mark(id: "q:shut"))
      _ = try await store.append(.note(id: "q:shut", before: nil, after: "Twin"))
      _ = try await store.append(.note(id: "q:closed", before: nil, after: "First"))
      _ = try await store.append(.merge(kept: "q:closed", merged: "q:shut"))
      var said = try await store.annotations(of: ["q:closed"])["q:closed"]
      #expect(said?.isMarked == true && said?.note == "Twin\nFirst")
      #expect(try await store.marked(PageRequest(limit: 5)).items.map(\.id) == ["q:closed"])
      _ = try await store.append(.note(id: "q:closed", before: "Twin\nFirst", after: "Both"))
      _ = try await store.append(.split(kept: "q:closed", merged: "q:shut"))
      said = try await store.annotations(of: ["q:closed"])["q:closed"]
      #expect(said?.isMarked == false && said?.note == "Both")
      let twin = try await store.annotations(of: ["q:shut"])["q:shut"]
      #expect(twin?.isMarked == true && twin?.note == "Twin")
    },
    Case("a merged quote's reports keep the speakers that they had") { make in
      let store = try await EditGraph.store(make)
      _ = try await store.append(.merge(kept: "q:closed", merged: "q:shut"))
      let card = try #require(try await store.quote(ID("q:shut")))
      #expect(card.id.rawValue == "q:closed" && card.reports == 5)
      #expect(card.marks.contains(.disputed))
      let rows = try await store.reports(of: ID("q:closed"), PageRequest(limit: 9)).items
      let others = rows.filter { !$0.otherSpeakers.isEmpty }
      #expect(others.map(\.id.rawValue).sorted() == ["r:8", "r:9"])
      _ = try await store.append(
        .speakers(quote: ID("q:shut"), before: [ID("p:varga")], after: [ID("p:minister")]))
      let settled = try #require(try await store.quote(ID("q:closed")))
      #expect(settled.speakers.map(\.actor.name) == ["Minister Varga"])
      #expect(!settled.marks.contains(.disputed))
    },
    Case("an accepted same-as link merges, imported so or accepted here") { make in
      let store = try make()
      try await StoreFeed(
        EditGraph.records + [
          .link(Link(id: ID("l:one"), from: "q:copy", to: "q:shift", rel: "same-as"))
        ]
      ).load(into: store)
      #expect(try await store.quote(ID("q:copy"))?.id.rawValue == "q:shift")
      _ = try await store.append(.split(kept: "q:shift", merged: "q:copy"))
      #expect(try await store.quote(ID("q:copy"))?.id.rawValue == "q:copy")
      _ = try await store.append(.merge(kept: "q:shift", merged: "q:copy"))
      #expect(try await store.quote(ID("q:copy"))?.id.rawValue == "q:shift")
      _ = try await store.append(.status(id: "l:same", before: .proposed, after: .accepted))
      let said = try await store.annotations(of: ["p:varga"])["p:varga"]
      #expect(said?.mergedFrom.map(\.link?.rawValue) == ["l:same"])
      _ = try await store.append(.status(id: "l:same", before: .accepted, after: .rejected))
      #expect(try await store.record("p:minister")?.id == "p:minister")
    },
    Case("what is handed over of an edited graph is read as the same") { make in
      let store = try await EditGraph.store(make)
      for change in EditGraph.changes { _ = try await store.append(change) }
      let edited = try await StorePicture(of: store)
      let other = try make()
      try await StoreFeed(edited.records).load(into: other)
      let read = try await StorePicture(of: other)
      #expect(read.records.filter { !edited.records.contains($0) } == [])
      #expect(edited.records.filter { !read.records.contains($0) } == [])
      #expect(read.overview == edited.overview)
      #expect(read.events == edited.events && read.actors == edited.actors)
      #expect(read.quotes.filter { !edited.quotes.contains($0) } == [])
      #expect(read.found.mapValues { $0.sorted() } == edited.found.mapValues { $0.sorted() })
      let shut = QuoteSelection(query: try SearchQuery.parse("event:\"bridge shut\" "))
      let closed = QuoteSelection(query: try SearchQuery.parse("event:e:closed "))
      #expect(try await ids(store, shut) == ids(store, closed))
      #expect(try await ids(store, shut).count > 2)
    },
    Case("moved reports make a quote of their own") { make in
      let store = try await EditGraph.store(make)
      let edit = try await store.append(.moveOut([ID("r:3")], from: ID("q:closed")))
      guard case .moveOut(_, _, let id) = edit.change else { return }
      let card = try #require(try await store.quote(id))
      #expect(card.quote.text == "The bridge stays shut while cables are checked")
      #expect(card.speakers.map(\.actor.name) == ["András Varga"] && card.reports == 1)
      #expect(try await store.quote(ID("q:closed"))?.reports == 2)
      _ = try await store.append(.mark(id: id.rawValue))
      try await StoreFeed(EditGraph.records).load(into: store)
      #expect(try await store.annotations(of: [id.rawValue])[id.rawValue]?.isMarked == true)
    },
    Case("a change that does not fit is refused in a sentence") { make in
      let store = try await EditGraph.store(make)
      _ = try await store.append(.merge(kept: "s:north", merged: "s:agency"))
      let refused: KeyValuePairs<EditChange, String> = [
        .status(id: "q:shift", before: .proposed, after: .rejected):
          "The status of q:shift is accepted here, where the edit replaces proposed.",
        .status(id: "q:offered", before: .accepted, after: .proposed):
          "q:offered is proposed already.",
        .merge(kept: "s:agency", merged: "s:north"): "s:north is one with s:agency already.",
        .merge(kept: "s:north", merged: "p:varga"):
          "s:north and p:varga cannot be one: merge two actors, sources, quotes or events.",
        .merge(kept: "s:north", merged: "s:gone"): "Nothing here bears the id s:gone.",
        .split(kept: "s:north", merged: "s:star"): "s:star is not merged into s:north.",
        .speakers(quote: ID("q:shift"), before: [], after: [ID("p:varga")]):
          "The speaker of q:shift is p:toth here, where the edit replaces not known.",
        .speakers(quote: ID("p:varga"), before: [], after: []):
          "p:varga is a record of type actor; this can be said of quotes only.",
        .moveOut([ID("r:4")], from: ID("q:shift")):
          "Move some reports of q:shift, not all or none: at least one stays.",
        .moveOut([ID("r:4")], from: ID("q:closed")):
          "The report r:4 renders another quote than q:closed.",
      ]
      for (change, sentence) in refused {
        let refusal = await #expect(throws: EditRefusal.self) {
          _ = try await store.append(change)
        }
        #expect(refusal?.description == sentence)
      }
      #expect(try await store.overview().edits == 1)
    },
    Case("two graphs of one library are edited together") { make in
      let store = try await EditGraph.store(make)
      let hers: [GraphRecord] = [
        .actor(Actor(id: ID("her:p:varga"), name: "A. Varga")),
        StoreGraph.quote("her:q:1", "Not before April", speakers: ["her:p:varga"]),
        StoreGraph.article("her:a:1", source: nil, "2025-03-16"),
        StoreGraph.report("her:r:1", "her:q:1", "her:a:1", "Not before April", via: []),
      ]
      try await StoreFeed(hers, file: "b", graph: "graph-b").load(into: store)
      _ = try await store.append(.merge(kept: "p:varga", merged: "her:p:varga"))
      #expect(
        try await ids(store, QuoteSelection(.actor(ID("p:varga")))) == ["q:closed", "her:q:1"])
      try await StoreFeed(hers, file: "b", graph: "graph-b").load(into: store)
      #expect(
        try await ids(store, QuoteSelection(.actor(ID("p:varga")))) == ["q:closed", "her:q:1"])
    },
  ]
}
