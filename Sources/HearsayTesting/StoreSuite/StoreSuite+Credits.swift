import HearsayModel
import Testing

extension StoreSuite {
  static let credits: [Case] = [
    Case("a tree of credits goes from the origin down, with names, lags and checks") { make in
      let store = try await StoreGraph.store(make)
      let tree = try #require(try await store.creditTree(of: ID("q:closed")))
      let card = try #require(try await store.quote(ID("q:closed")))
      #expect(tree.quote == card.id && tree.summary == card.origins)
      #expect(tree.root.label == "András Varga")
      #expect(tree.root.remark == "primary: not in this graph")
      #expect(tree.nodes.map(\.label) == ["Agency North", "1 credits no source by name"])
      let courier = try #require(tree.nodes[0].children.first)
      #expect(courier.label == "Courier" && courier.words == "“Agency North”")
      #expect(courier.article?.lag?.text == "+0:39")
      #expect(courier.remarks == ["borne out"])
      #expect(tree.nodes[1].children.map(\.words) == ["“local media”"])
    },
    Case("what is proposed is in no figure of the tree, and what nothing bears has none") { make in
      let store = try await StoreGraph.store(make)
      let tree = try #require(try await store.creditTree(of: ID("q:shift")))
      #expect(tree.nodes.map(\.label) == ["not examined: 1"])
      #expect(try await store.creditTree(of: ID("q:refused")) == nil)
      #expect(try await store.creditTree(of: ID("q:none")) == nil)
    },
    Case("other sources on the event stand in the order of the card, page by page") { make in
      let store = try await StoreGraph.store(make)
      try await StoreFeed(
        [
          StoreGraph.article(
            "a:far", source: "s:far", "2025-03-16", events: ["e:closed"], text: "Without it."),
          .source(Source(id: ID("s:late"), name: "Late Post")),
          StoreGraph.article(
            "a:late", source: "s:late", "2025-03-13", events: ["e:closed"], text: "Before it."),
        ], graph: "more"
      ).load(into: store)
      let card = try #require(try await store.quote(ID("q:closed")))
      let rows = try await store.elsewhere(of: ID("q:closed"), PageRequest(limit: 9)).items
      #expect(rows.map(\.article?.rawValue) == ["a:far", "a:late"])
      #expect(rows.map(\.reason) == [nil, .before])
      #expect(rows.map(\.sourceLabel) == ["Far News", "Late Post"])
      #expect(rows.map(\.title) == ["Title of a:far", "Title of a:late"])
      #expect(card.elsewhere?.count == rows.count)
      let first = try await store.elsewhere(of: ID("q:closed"), PageRequest(limit: 1))
      let place = try #require(first.next)
      let second = try await store.elsewhere(
        of: ID("q:closed"), PageRequest(.after(place), limit: 1))
      #expect(first.items + second.items == rows)
      #expect(try await store.elsewhere(of: ID("q:undated"), PageRequest(limit: 9)).items == [])
    },
  ]
}
