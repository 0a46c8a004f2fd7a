import HearsayModel
import Testing

extension StoreSuite {
  static let quotes: [Case] = [
    Case("quotes stand by the day they were said, else reported; undated ones last") { make in
      let page = try await StoreGraph.store(make).quotes(QuoteSelection(), PageRequest(limit: 10))
      #expect(page.items.map(\.id.rawValue) == ["q:offered", "q:closed", "q:shift", "q:undated"])
      #expect(page.items.map(\.status) == [.proposed, .accepted, .accepted, .accepted])
      let closed = page.items[1]
      #expect(closed.reports == 3 && closed.wordings == 2)
      #expect(closed.kind == .direct)
      #expect(closed.speakers == [Named(id: ID("p:varga"), name: "András Varga")])
      #expect(closed.soleOrigin == "Agency North")
      #expect(page.items[2].marks.contains(.disputed))
      #expect(page.items[3].speakerUnknown == .anonymous)
    },
    Case("an event's quotes are those said in it or about it, then those by its articles") { make in
      let store = try await StoreGraph.store(make)
      let closed = try await ids(store, QuoteSelection(.event(ID("e:closed"))))
      #expect(closed == ["q:closed", "q:offered by article"])
      let hearing = try await ids(store, QuoteSelection(.event(ID("e:hearing"))))
      #expect(hearing == ["q:shift", "q:offered by article"])
      #expect(try await ids(store, QuoteSelection(.event(ID("e:none")))) == [])
    },
    Case("a source's quotes are those it reports, or is credited with where it has none") { make in
      let store = try await StoreGraph.store(make)
      #expect(
        try await ids(store, QuoteSelection(.source(.named(ID("s:star")))))
          == ["q:offered", "q:closed", "q:shift"])
      #expect(try await ids(store, QuoteSelection(.source(.named(ID("s:north"))))) == ["q:closed"])
      #expect(try await ids(store, QuoteSelection(.source(.named(ID("s:far"))))) == ["q:undated"])
      #expect(try await ids(store, QuoteSelection(.source(.unnamed))) == ["q:undated"])
    },
    Case("what is rejected, and what hangs on it, is in no answer") { make in
      let store = try await StoreGraph.store(make)
      let rejected = Provenance(status: .rejected)
      try await StoreFeed(
        [
          .event(Event(id: ID("e:no"), name: "Refused event", provenance: rejected)),
          .article(
            Article(
              id: ID("a:no"), source: ID("s:north"), title: "Refused article",
              published: EDTFDate("2024"), provenance: rejected)),
          .quote(
            Quote(
              id: ID("q:left"), text: "left alone", speakers: [ID("p:toth")],
              spokenIn: ID("e:no"))),
          StoreGraph.report("r:left", "q:left", "a:star", "left alone", kind: .indirect, via: []),
          StoreGraph.report("r:no", "q:left", "a:no", "left quite alone", kind: .direct, via: []),
          .link(Link(id: ID("l:no"), from: "q:left", to: "q:refused", rel: "denies")),
        ], graph: "more"
      ).load(into: store)
      #expect(try await store.quote(ID("q:refused")) == nil)
      #expect(try await store.wordings(of: ID("q:refused"), PageRequest(limit: 9)).items == [])
      #expect(try await store.reports(of: ID("q:refused"), PageRequest(limit: 9)).items == [])
      #expect(try await store.evidence(for: ID("r:7")) == nil)
      #expect(try await store.evidence(for: ID("r:no")) == nil)
      let evidence = try #require(try await store.evidence(for: ID("r:left")))
      #expect(!evidence.others.map(\.report.rawValue).contains("r:7"))
      let card = try #require(try await store.quote(ID("q:left")))
      #expect(card.reports == 1 && card.wordings == 1 && card.origins.reports == 1)
      #expect(card.spokenIn == nil && card.links == [])
      let reports = try await store.reports(of: ID("q:left"), PageRequest(limit: 9)).items
      #expect(reports.map(\.id.rawValue) == ["r:left"])
      let row = try await store.quotes(
        QuoteSelection(query: try SearchQuery.parse("alone ")), PageRequest(limit: 9)
      ).items
      #expect(row.map(\.reports) == [1] && row.map(\.wordings) == [1])
      let scopes: [QuoteSelection.Scope] = [
        .event(ID("e:no")), .article(ID("a:no")), .actor(ID("p:hidden")),
      ]
      for scope in scopes {
        #expect(try await ids(store, QuoteSelection(scope)) == [])
        #expect(try await store.count(QuoteSelection(scope), cap: nil).quotes == Count(0))
      }
      for text in [
        "quite ", "alone kind:direct ", "alone source:north ", "event:e:no ", "refused ",
      ] {
        let query = try SearchQuery.parse(text)
        #expect(try await ids(store, QuoteSelection(query: query)) == [], "\(text)")
      }
      #expect(try await store.record("q:refused") != nil)
      #expect(try await store.record("a:no") != nil)
    },
    Case("counts leave out what is proposed, and stop at the cap") { make in
      let store = try await StoreGraph.store(make)
      #expect(try await store.count(QuoteSelection(), cap: nil).quotes == Count(3))
      let star = QuoteSelection(.source(.named(ID("s:star"))))
      #expect(try await store.count(star, cap: 10).quotes == Count(2))
      #expect(try await store.count(star, cap: 1).quotes == Count(1, isExact: false))
      let toth = QuoteSelection(.actor(ID("p:toth")))
      #expect(try await store.count(toth, cap: nil).quotes == Count(1))
    },
    Case("a quote's card has speakers with their office, origins and links") { make in
      let store = try await StoreGraph.store(make)
      let card = try #require(try await store.quote(ID("q:closed")))
      #expect(
        card.speakers == [
          QuoteCard.Speaker(
            actor: Named(id: ID("p:varga"), name: "András Varga"),
            role: "minister, Interior Ministry")
        ])
      #expect(card.spokenIn == Named(id: ID("e:closed"), name: "Bridge closed"))
      #expect(card.reports == 3 && card.wordings == 2 && card.proposedReports == 0)
      #expect(card.origins.namedCount == 1 && card.origins.creditUnnamed == 1)
      #expect(card.links.map(\.rel) == ["denies"])
      #expect(card.links.map(\.isOutgoing) == [false])
      #expect(card.baselineText == "The bridge will be closed until every cable is inspected.")
    },
    Case("a quote is direct only where its very text is printed so") { make in
      let store = try make()
      try await StoreFeed([
        StoreGraph.article("a:1", source: nil, "2025-03-14"),
        StoreGraph.article("a:2", source: nil, "2025-03-15"),
        StoreGraph.quote("q:1", "He said that they would certainlynotwithstandingly fight"),
        StoreGraph.report(
          "r:1", "q:1", "a:1", "He said that they would certainlynotwithstandingly fight",
          kind: .indirect),
        StoreGraph.report(
          "r:2", "q:1", "a:2", "we do go on to it as if no one was in it", kind: .direct),
        StoreGraph.quote("q:2", "We fight."),
        StoreGraph.report("r:3", "q:2", "a:1", "we fight", kind: .indirect),
        StoreGraph.report("r:4", "q:2", "a:2", "We fight", kind: .direct),
      ]).load(into: store)
      let rows = try await store.quotes(QuoteSelection(), PageRequest(limit: 9)).items
      #expect(rows.map(\.kind) == [.indirect, .direct])
      for row in rows { #expect(try await store.quote(row.id)?.kind == row.kind) }
    },
    Case("of versions the newest counts, and no withdrawn article") { make in
      let store = try make()
      func article(_ id: String, _ state: Article.State?, versionOf: String? = nil) -> GraphRecord {
        .article(
          Article(
            id: ID(id), source: ID("s:a"), title: id, published: EDTFDate("2025-03-14"),
            state: state, versionOf: versionOf.map { ID($0) }))
      }
      try await StoreFeed([
        .source(Source(id: ID("s:a"), name: "A")),
        article("a:old", nil), article("a:new", .corrected, versionOf: "a:old"),
        article("a:gone", .withdrawn), article("a:other", nil),
        StoreGraph.quote("q:1", "We stay here."),
        StoreGraph.report("r:old", "q:1", "a:old", "We stay."),
        StoreGraph.report("r:new", "q:1", "a:new", "We stay here."),
        StoreGraph.report("r:gone", "q:1", "a:gone", "We stay here."),
        StoreGraph.report("r:other", "q:1", "a:other", "We stay here."),
      ]).load(into: store)
      let card = try #require(try await store.quote(ID("q:1")))
      #expect(card.reports == 2 && card.uncountedReports == 2 && card.proposedReports == 0)
      #expect(card.shownReports == 4 && card.wordings == 1)
      #expect(card.reports == card.origins.reports && card.origins.withdrawn == 1)
      let wordings = try await store.wordings(of: card.id, PageRequest(limit: 9)).items
      #expect(wordings.map(\.reports) == [2, 0])
      #expect(wordings.map(\.uncountedReports) == [1, 1])
      let reports = try await store.reports(of: card.id, PageRequest(limit: 9)).items
      #expect(Set(reports.filter(\.isCounted).map(\.id.rawValue)) == ["r:new", "r:other"])
      #expect(reports.filter(\.isOfEarlierVersion).map(\.id.rawValue) == ["r:old"])
      let row = try #require(
        try await store.quotes(QuoteSelection(), PageRequest(limit: 9)).items.first)
      #expect(row.reports == 2 && row.wordings == 1)
      #expect(row.marks.contains(.earlierWording))
      let overview = try await store.overview()
      #expect(overview.reports == 2 && overview.articles == 2 && overview.withdrawnArticles == 1)
      #expect(try await store.sources(PageRequest(limit: 9)).items.map(\.articles) == [2])
      let search = QuoteSelection(query: try SearchQuery.parse("stay"))
      #expect(try await store.count(search, cap: nil).reports == Count(2))
    },
    Case("a card says which other sources on the quote's events do not have it") { make in
      let store = try await StoreGraph.store(make)
      try await StoreFeed(
        [
          StoreGraph.article(
            "a:far", source: "s:far", "2025-03-16", events: ["e:closed"], text: "All of it."),
          StoreGraph.article("a:early", source: nil, "2025-03-13", events: ["e:closed"], text: "."),
          StoreGraph.article("a:title", source: nil, "2025-03-16", events: ["e:closed"]),
          .article(
            Article(
              id: ID("a:no"), published: EDTFDate("2025-03-16"), text: ".",
              events: [ID("e:closed")], provenance: Provenance(status: .rejected))),
        ], graph: "more"
      ).load(into: store)
      let closed = try #require(try await store.quote(ID("q:closed"))?.elsewhere)
      #expect(
        closed.without == [NotFoundElsewhere.Entry(source: ID("s:far"), article: ID("a:far"))])
      #expect(closed.notJudged.map(\.article) == [ID("a:early"), ID("a:title")])
      #expect(closed.notJudged.map(\.reason) == [.before, .noText])
      #expect(closed.reasonsSentence == "1 published before the statement, 1 no text here")
      let shift = try #require(try await store.quote(ID("q:shift")))
      #expect(shift.elsewhere == NotFoundElsewhere())
      let undated = try #require(try await store.quote(ID("q:undated")))
      #expect(undated.elsewhere == nil)
    },
    Case("evidence gives the article, its text, and where the wording stands") { make in
      let store = try make()
      let text = "He said: “Not an inch.” Then he left."
      try await StoreFeed([
        StoreGraph.article("a:1", source: nil, nil, text: text),
        StoreGraph.quote("q:1", "Not an inch."),
        StoreGraph.report("r:1", "q:1", "a:1", "Not an inch.", spans: [TextSpan(10, 22)]),
        StoreGraph.quote("q:2", "he left"), StoreGraph.report("r:2", "q:2", "a:1", "he left"),
      ]).load(into: store)
      let first = try #require(try await store.evidence(for: ID("r:1")))
      #expect(first.text == text && first.spans == [TextSpan(10, 22)] && !first.isAnchored)
      #expect(first.article.text == nil)
      #expect(first.others.map(\.report.rawValue) == ["r:2"])
      #expect(first.others.map(\.spans) == [[TextSpan(29, 36)]])
      let second = try #require(try await store.evidence(for: ID("r:2")))
      #expect(second.spans == [TextSpan(29, 36)] && second.isAnchored)
    },
  ]

  static let wordings: [Case] = [
    Case("equal folded words are one wording, and stand in the order of their reports") { make in
      let store = try await StoreGraph.store(make)
      let page = try await store.wordings(of: ID("q:closed"), PageRequest(limit: 10))
      #expect(page.items.map(\.index) == [0, 1])
      #expect(page.items.map(\.reports) == [2, 1])
      #expect(page.items[0].text == "The bridge will be closed until every cable is inspected.")
      #expect(page.items[0].firstSource == "Agency North")
      #expect(page.items.map(\.kind) == [.direct, .indirect])
      #expect(page.items[1].groups.map(\.group) == [.unnamed])
    },
    Case("a wording's reports stand by whom they credit, and all reports by date") { make in
      let store = try await StoreGraph.store(make)
      let wordings = try await store.wordings(of: ID("q:closed"), PageRequest(limit: 10)).items
      let first = try #require(wordings.first)
      let reports = try await store.reports(
        of: ID("q:closed"), wording: first.id, PageRequest(limit: 10))
      #expect(reports.items.map(\.id.rawValue) == ["r:1", "r:2"])
      #expect(reports.items[0].group == .origin(ID("s:north")))
      #expect(reports.items[1].groupNames == ["Agency North"])
      #expect(reports.items[1].chains.first?.first?.name == "Agency North")
      let all = try await store.reports(of: ID("q:closed"), PageRequest(limit: 2))
      #expect(all.items.map(\.id.rawValue) == ["r:1", "r:2"])
      let next = try #require(all.next)
      let rest = try await store.reports(of: ID("q:closed"), PageRequest(.after(next), limit: 2))
      #expect(rest.items.map(\.id.rawValue) == ["r:3"])
      #expect(rest.start == 2)
    },
    Case("a wording's language is its report's, else its article's, else its quote's") { make in
      let store = try make()
      func article(_ id: String, _ lang: String?) -> GraphRecord {
        .article(Article(id: ID(id), title: "Title", lang: lang))
      }
      func report(_ id: String, _ article: String, _ lang: String?) -> GraphRecord {
        .report(
          Report(id: ID(id), quote: ID("q:1"), article: ID(article), exact: id, lang: lang))
      }
      try await StoreFeed([
        article("a:de", "de"), article("a:none", nil),
        .quote(Quote(id: ID("q:1"), text: "own", lang: "en-GB")),
        report("r:1", "a:de", "fr"), report("r:2", "a:de", nil), report("r:3", "a:none", nil),
      ]).load(into: store)
      let wordings = try await store.wordings(of: ID("q:1"), PageRequest(limit: 9)).items
      #expect(
        wordings.sorted { $0.text ?? "" < $1.text ?? "" }.map(\.lang) == ["fr", "de", "en-GB"])
      #expect(try await store.quote(ID("q:1"))?.baselineText == "r:3")
    },
    Case("a report that kept no wording makes the quote's text searchable, and no wording") {
      make in
      let store = try make()
      try await StoreFeed([
        StoreGraph.article("a:1", source: nil, nil),
        StoreGraph.quote("q:1", "Only the quote has words"),
        StoreGraph.report("r:1", "q:1", "a:1", nil),
      ]).load(into: store)
      let query = try SearchQuery.parse("words")
      #expect(try await ids(store, QuoteSelection(query: query)) == ["q:1"])
      let row = try await store.quotes(QuoteSelection(), PageRequest(limit: 1)).items.first
      #expect(row?.wordings == 0 && row?.reports == 1)
      let wordings = try await store.wordings(of: ID("q:1"), PageRequest(limit: 9)).items
      #expect(wordings.map(\.text) == [nil])
    },
  ]

  /// The ids of a selection's quotes; those of an event's articles say so.
  static func ids(
    _ store: any Store, _ selection: QuoteSelection
  ) async throws -> [String] {
    try await store.quotes(selection, PageRequest(limit: 100)).items.map {
      $0.id.rawValue + ($0.isByArticle ? " by article" : "")
    }
  }
}
