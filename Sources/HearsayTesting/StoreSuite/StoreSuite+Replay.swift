import HearsayModel
import Testing

extension StoreSuite {
  /// What edits come to when records go, and when further edits follow.
  static let replays: [Case] = [
    Case("an edit that names what a removed import brought does nothing until it is back") { make in
      let store = try await EditGraph.store(make)
      let hers: [GraphRecord] = [
        .actor(Actor(id: ID("her:p:1"), name: "Her speaker")),
        StoreGraph.quote("her:q:1", "The bridge will be closed", speakers: ["her:p:1"]),
        StoreGraph.article("her:a:1", source: nil, "2025-03-16"),
        StoreGraph.report("her:r:1", "her:q:1", "her:a:1", "The bridge will be closed", via: []),
      ]
      try await StoreFeed(hers, file: "b", graph: "graph-b").load(into: store)
      let number = try #require(try await store.imports().last?.id)
      let before = try await said(store)
      _ = try await store.append(
        .speakers(
          quote: ID("q:shift"), before: [ID("p:toth")], after: [ID("p:varga"), ID("her:p:1")]))
      _ = try await store.append(
        .moveBack(reports: [ID("r:2")], to: ID("her:q:1"), from: ID("q:closed")))
      let edited = try await said(store)
      #expect(edited == [["p:varga", "her:p:1"], ["her:q:1"]])
      #expect(try await store.remove(import: number) == .removed(records: 4))
      #expect(try await said(store) == before)
      _ = try await store.append(.status(id: "r:3", before: .accepted, after: .proposed))
      #expect(try await said(store) == before)
      try await StoreFeed(hers, file: "b", graph: "graph-b").load(into: store)
      #expect(try await said(store) == edited)
      // What bears the id now is no actor.
      _ = try await store.remove(import: try #require(try await store.imports().last?.id))
      let other: [GraphRecord] = [.source(Source(id: ID("her:p:1"), name: "Her source"))]
      try await StoreFeed(other, file: "b", graph: "graph-b").load(into: store)
      #expect(try await said(store) == before)
    },
    Case("an entry that took in an accepted one is rejected, and proposed again") { make in
      let store = try await EditGraph.store(make)
      _ = try await store.append(.status(id: "q:offered", before: .proposed, after: .accepted))
      _ = try await store.append(.merge(kept: "q:offered", merged: "q:shut"))
      _ = try await store.append(.status(id: "q:offered", before: .accepted, after: .rejected))
      #expect(try await store.quote(ID("q:offered")) == nil)
      #expect(try await store.quote(ID("q:shut")) == nil)
      _ = try await store.undo()
      _ = try await store.append(.status(id: "q:shut", before: .accepted, after: .proposed))
      #expect(try await store.record("q:offered")?.provenance.status == .proposed)
      let refusal = await #expect(throws: EditRefusal.self) {
        _ = try await store.append(.status(id: "q:offered", before: .accepted, after: .proposed))
      }
      #expect(refusal == .already(id: "q:offered", what: "proposed"))
      #expect(try await store.overview().edits == 3)
    },
    Case("a proposed entry is accepted when it takes in an accepted one") { make in
      let store = try await EditGraph.store(make)
      _ = try await store.append(.merge(kept: "q:offered", merged: "q:shut"))
      #expect(try await store.record("q:offered")?.provenance.status == .accepted)
      // Though somebody had proposed it again before.
      _ = try await store.append(.status(id: "q:shift", before: .accepted, after: .proposed))
      _ = try await store.append(.merge(kept: "q:shift", merged: "q:copy"))
      #expect(try await store.record("q:shift")?.provenance.status == .accepted)
      _ = try await store.append(.status(id: "e:closed", before: .accepted, after: .proposed))
      _ = try await store.append(.merge(kept: "e:closed", merged: "e:shut"))
      _ = try await store.append(.split(kept: "e:closed", merged: "e:shut"))
      #expect(try await store.record("e:closed")?.provenance.status == .proposed)
    },
    Case("lists narrowed by marks and tags follow what is said") { make in
      let store = try await EditGraph.store(make)
      let marked = Listing(query: try SearchQuery.parse("is:marked "))
      let tagged = Listing(name: "var", query: try SearchQuery.parse("tag:night "))
      #expect(try await names(store, marked) == [])
      #expect(try await names(store, tagged) == [])
      _ = try await store.append(.mark(id: "q:shift"))
      _ = try await store.append(.tag(id: "q:closed", tag: "night"))
      #expect(try await names(store, marked) == ["p:toth"])
      #expect(try await names(store, tagged) == ["p:varga"])
      _ = try await store.undo()
      #expect(try await names(store, tagged) == [])
      _ = try await store.append(.unmark(id: "q:shift"))
      #expect(try await names(store, marked) == [])
    },
  ]

  /// The actors of a listing, as many as its size says.
  private static func names(_ store: any Store, _ listing: Listing) async throws -> [String] {
    let rows = try await store.actors(listing, PageRequest(limit: 9)).items
    #expect(try await store.size(of: .actors, listing, cap: nil).value == rows.count)
    return rows.map(\.id.rawValue)
  }

  /// Who said a quote that is edited, and which quote an edited report renders.
  private static func said(_ store: any Store) async throws -> [[String]] {
    guard case .quote(let quote)? = try await store.record("q:shift"),
      case .report(let report)? = try await store.record("r:2")
    else { return [] }
    return [quote.speakers.map(\.rawValue), [report.quote.rawValue]]
  }
}
