import HearsayModel
import Testing

extension StoreSuite {
  /// Taking an import out again.
  static let imports: [Case] = [
    Case("an import that is taken out leaves the library as it was, with what was said of it") {
      make in
      let store = try make()
      try await StoreFeed([source("s:a", "Alpha"), actor("p:haftar", "Haftar")], file: "mine")
        .load(into: store)
      _ = try await store.append(.note(id: "p:haftar", before: nil, after: "mine"))
      let before = try await allRecords(of: store)
      try await StoreFeed(
        [
          source("s:b", "Beta"), actor("p:khalifa", "Khalifa Haftar"),
          .link(
            Link(
              id: ID("l:same"), from: "p:khalifa", to: "p:haftar", rel: "same-as",
              provenance: Provenance(status: .proposed))),
        ], file: "hers"
      ).load(into: store)
      #expect(try await store.overview().actors == 2)
      let rows = try await store.imports()
      #expect(rows.map(\.path) == ["mine", "hers"] && rows.map(\.records) == [2, 3])
      let last = try #require(rows.last)
      #expect(try await store.remove(import: last.id) == .removed(records: 3))
      #expect(try await allRecords(of: store) == before)
      #expect(try await store.imports().map(\.path) == ["mine"])
      let kept = try await store.annotations(of: ["p:haftar"])["p:haftar"]
      #expect(kept?.note == "mine")
    },
    Case("an import to which others refer stays") { make in
      let store = try make()
      try await StoreFeed([source("s:a", "Alpha")], file: "mine").load(into: store)
      try await StoreFeed(
        [.article(Article(id: ID("a:1"), source: ID("s:a"), title: "One"))], file: "hers"
      ).load(into: store)
      let first = try #require(try await store.imports().first)
      #expect(try await store.remove(import: first.id) == .needed(count: 1, by: ["a:1"]))
      #expect(try await store.imports().count == 2)
      #expect(try await store.remove(import: 99) == .unknown)
    },
  ]

  private static func allRecords(of store: any Store) async throws -> [GraphRecord] {
    var records: [GraphRecord] = []
    for type in RecordType.allCases {
      records += try await store.records(of: type, PageRequest(limit: 100)).items
    }
    return records
  }

  private static func source(_ id: String, _ name: String) -> GraphRecord {
    .source(Source(id: ID(id), name: name))
  }

  private static func actor(_ id: String, _ name: String) -> GraphRecord {
    .actor(Actor(id: ID(id), name: name))
  }
}
