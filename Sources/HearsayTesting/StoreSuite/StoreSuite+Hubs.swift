import HearsayModel
import Testing

extension StoreSuite {
  /// That what has very much on it is paged, folded and counted like all else: a quote with
  /// 1,200 reports in 400 wordings, of one source and by one speaker.
  static let hubs: [Case] = [
    Case("a quote with very many reports is counted whole and read in pages") { make in
      let store = try await hub(make)
      let card = try #require(try await store.quote(ID("q:hub")))
      #expect(card.reports == 1_200 && card.wordings == 400)
      #expect(card.origins.reports == 1_200 && card.origins.sources == 40)
      #expect(card.origins.named.map(\.source.name) == ["Source 0"])
      #expect(card.origins.named.first?.creditedBy == 1_170)
      let page = try await store.reports(of: card.id, PageRequest(limit: 100))
      #expect(page.items.count == 100 && page.next != nil)
    },
    Case("its wordings come in pages, each report once") { make in
      let store = try await hub(make)
      var wordings: [WordingRow] = []
      var start: PageRequest.Start? = .first
      while let from = start {
        let page = try await store.wordings(of: ID("q:hub"), PageRequest(from, limit: 64))
        #expect(page.items.count <= 64)
        wordings += page.items
        start = page.next.map { .after($0) }
      }
      #expect(Set(wordings.map(\.id)).count == 400 && wordings.map(\.index) == Array(0..<400))
      #expect(wordings.map(\.reports).reduce(0, +) == 1_200)
      let first = try #require(wordings.first)
      #expect(first.reports == 3 && first.groups.map(\.reports).reduce(0, +) == 3)
      let reports = try await store.reports(
        of: ID("q:hub"), wording: first.id, PageRequest(limit: 2))
      #expect(reports.items.count == 2 && reports.next != nil)
    },
    Case("the credits of very many reports are folded, and all are counted") { make in
      let store = try await hub(make)
      let tree = try #require(try await store.creditTree(of: ID("q:hub")))
      #expect(tree.summary.reports == 1_200)
      #expect(tree.moreOrigins == 0 && tree.nodes.count <= CreditTree.mostOrigins + 8)
    },
    Case("an actor and a source with very many quotes are read in pages from either end") { make in
      let store = try await hub(make)
      for scope in [
        QuoteSelection.Scope.actor(ID("p:hub")), .source(.named(ID("s:hub"))),
      ] {
        let selection = QuoteSelection(scope)
        #expect(try await store.count(selection, cap: 100).quotes == Count(100, isExact: false))
        #expect(try await store.count(selection, cap: nil).quotes.value >= 600)
        let first = try await store.quotes(selection, PageRequest(limit: 50))
        let last = try await store.quotes(selection, PageRequest(.last, limit: 50))
        #expect(first.items.count == 50 && last.items.count == 50)
        #expect(first.next != nil && last.previous != nil && last.next == nil)
        #expect(Set(first.items.map(\.id)).isDisjoint(with: last.items.map(\.id)))
      }
    },
    Case("sheets of several quotes are what the calls for one give") { make in
      let store = try await hub(make)
      let ids: [Quote.ID] = [ID("q:3"), ID("q:none"), ID("q:hub"), ID("q:1")]
      let sheets = try await store.sheets(
        of: ids, QuoteSheetRequest(reports: 5, withElsewhere: true))
      #expect(sheets.map(\.card.id) == [ID("q:3"), ID("q:hub"), ID("q:1")])
      for sheet in sheets {
        #expect(try await store.quote(sheet.card.id) == sheet.card)
        let page = try await store.reports(of: sheet.card.id, PageRequest(limit: 5))
        #expect(page.items == sheet.reports)
      }
      let without = try await store.sheets(
        of: ids, QuoteSheetRequest(reports: 5, withElsewhere: false))
      #expect(without.map(\.card.elsewhere) == [nil, nil, nil])
    },
  ]

  /// One speaker with 601 quotes, one source that prints 600 of them, and one quote that
  /// forty other sources print thirty times each, in 400 wordings.
  private static func hub(_ make: Factory) async throws -> any Store {
    var records: [GraphRecord] = [
      .actor(Actor(id: ID("p:hub"), name: "Busy Speaker")),
      .source(Source(id: ID("s:hub"), name: "Busy Source")),
      .article(
        Article(id: ID("a:hub"), source: ID("s:hub"), published: EDTFDate("2025-03-01"))),
    ]
    for number in 0..<600 {
      let text = "Sentence number \(number) of the busy speaker."
      records.append(
        .quote(
          Quote(
            id: ID("q:\(number)"), text: text, lang: "en", speakers: [ID("p:hub")],
            spoken: EDTFDate("2025-02-\(number % 19 + 10)"))))
      records.append(
        .report(
          Report(
            id: ID("r:\(number)"), quote: ID("q:\(number)"), article: ID("a:hub"), exact: text,
            kind: .direct, lang: "en", via: [])))
    }
    records.append(
      .quote(
        Quote(
          id: ID("q:hub"), text: "We heard it 0 times.", lang: "en", speakers: [ID("p:hub")],
          spoken: EDTFDate("2025-03-14"))))
    for source in 0..<40 {
      records.append(.source(Source(id: ID("s:\(source)"), name: "Source \(source)")))
    }
    for number in 0..<1_200 {
      let source = number % 40
      records.append(
        .article(
          Article(
            id: ID("b:\(number)"), source: ID("s:\(source)"), published: EDTFDate("2025-03-15"))))
      records.append(
        .report(
          Report(
            id: ID("R:\(number)"), quote: ID("q:hub"), article: ID("b:\(number)"),
            exact: "We heard it \(number % 400) times.", kind: .direct, lang: "en",
            via: source == 0 ? [] : [[Hop(target: .source(ID("s:0")))]])))
    }
    let store = try make()
    try await StoreFeed(records).load(into: store)
    return store
  }
}
