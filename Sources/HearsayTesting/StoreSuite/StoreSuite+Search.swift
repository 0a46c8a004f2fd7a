import HearsayModel
import Testing

extension StoreSuite {
  static let search: [Case] =
    found.map { text, expected in
      Case("the search \(text) finds \(expected.isEmpty ? "nothing" : expected)") { make in
        let store = try await StoreGraph.store(make)
        let query = try SearchQuery.parse(text)
        let found = try await ids(store, QuoteSelection(query: query))
        #expect(found.joined(separator: " ") == expected)
      }
    }
    + scripts.map { text, wording in
      Case("the search \(text) finds the wording \(wording)") { make in
        let store = try make()
        try await StoreFeed([
          StoreGraph.article("a:1", source: nil, nil), StoreGraph.quote("q:1", wording),
          StoreGraph.report("r:1", "q:1", "a:1", wording),
          StoreGraph.quote("q:2", "Something else"),
          StoreGraph.report("r:2", "q:2", "a:1", "Something else"),
        ]).load(into: store)
        let query = try SearchQuery.parse(text)
        #expect(try await ids(store, QuoteSelection(query: query)) == ["q:1"])
      }
    } + others

  /// What a user types, and the quotes it finds; a blank at the end ends the last word.
  private static let found: [(String, String)] = [
    ("bridge ", "q:closed"), ("bri", "q:closed"), ("bri ", ""), ("bri*", "q:closed"),
    ("closed inspected ", "q:closed"), ("closed checked ", ""),
    ("\"every cable\" ", "q:closed"), ("\"cable every\" ", ""), ("~nspecte", "q:closed"),
    ("closed OR shift ", "q:closed q:shift"), ("(closed OR shift) night ", "q:shift"),
    ("bridge -inspected ", "q:closed"), ("bridge -bridge ", ""),
    ("source:courier ", "q:closed"), ("source:north ", "q:closed"), ("source:haftar ", ""),
    ("source:none ", "q:undated"), ("source:s:star -shift ", "q:offered q:closed"),
    ("stays source:north ", ""), ("stays source:star ", "q:closed"),
    ("via:\"agency north\" ", "q:closed"), ("via:far ", "q:undated"), ("via:media ", "q:closed"),
    ("via:none ", "q:offered q:closed"), ("source:star via:none ", "q:offered"),
    ("kind:indirect ", "q:closed"), ("kind:indirect inspected ", ""), ("lang:en ", all),
    ("lang:fr ", ""), ("speaker:varga ", "q:closed"), ("speaker:\"bridge tsar\" ", "q:closed"),
    ("speaker:andras ", "q:closed"), ("speaker:none ", "q:undated"),
    ("event:hearing ", "q:offered q:shift"), ("event:closed ", "q:offered q:closed"),
    ("after:2025-03-14 ", "q:closed q:shift"), ("before:2025-03-14 ", "q:offered q:closed"),
    ("date:2025-03-14 ", "q:closed"), ("is:undated ", "q:undated"), ("is:unknown ", "q:undated"),
    ("is:disputed ", "q:shift"), ("is:proposed ", "q:offered"), ("is:unexamined ", "q:shift"),
    ("is:unnamed ", "q:undated"), ("is:loop ", ""), ("is:marked ", ""),
    ("is:disputed the ", "q:shift"), ("is:disputed bridge ", ""),
    ("is:proposed asked ", "q:offered"),
    ("(is:disputed OR is:proposed) -asked ", "q:shift"), ("is:undated asked ", "q:undated"),
    ("is:unknown nobody ", "q:undated"), ("is:unexamined the ", "q:shift"),
    ("is:unnamed -nobody ", ""), ("-kind:direct ", "q:closed"),
    ("-kind:indirect bridge ", "q:closed"),
    ("-kind:none ", all), ("event:none ", ""), ("-is:disputed the ", "q:closed"),
    ("is:disputed is:undated ", ""), ("asked OR is:disputed ", "q:offered q:shift q:undated"),
  ]

  private static let all = "q:offered q:closed q:shift q:undated"

  /// A query and the wording that it has to find.
  private static let scripts: [(String, String)] = [
    ("cafe ", "Café à la crème"), ("CAFÉ ", "a cafe"), ("strasse ", "Die Straße ist zu"),
    ("الجسر ", "قال إن الْجِسْرَ مغلق"), ("हिन्दी ", "यह हिन्दी में है"),
    ("宣布", "今天我們宣布聖戰"), ("我們宣布 ", "今天我們宣布聖戰"), ("戰", "今天我們宣布聖戰"),
    ("москва ", "МОСКВА не верит слезам"), ("don't ", "They don’t know"),
  ]

  /// What a user types, and what is said of it where nothing was found.
  private static let hints: [(String, String)] = [
    ("source:varga ", "“varga” is no source here; András Varga is a speaker: speaker:varga"),
    ("source:far ", "Far News has no article here and is only credited: via:far"),
    ("source:hearing ", "“hearing” is no source here; Hearing is an event: event:hearing"),
    ("via:star ", "nobody credits Evening Star here; what it reports itself: source:star"),
    ("via:nobody ", "“nobody” is credited by nobody here."),
    ("speaker:north ", "“north” is no speaker here; Agency North is a source: source:north"),
    (
      "event:\"bridge tsar\" ",
      "“bridge tsar” is no event here; András Varga is a speaker: speaker:\"bridge tsar\""
    ),
    ("speaker:hidden ", "“hidden” is no speaker here."),
    ("speaker:andrs ", "“andrs” is no speaker here; perhaps András Varga is meant: speaker:andras"),
    ("source:couriers ", "“couriers” is no source here; perhaps Courier is meant: source:courier"),
    (
      "source:eveningstar ",
      "“eveningstar” is no source here; perhaps Evening Star is meant: source:\"evening star\""
    ),
    (
      "source:varg ",
      "“varg” is no source here; perhaps András Varga is meant, a speaker: speaker:varga"
    ),
    ("speaker:varga zeppelin ", ""), ("via:media zeppelin ", ""), ("-source:varga bridge ", ""),
  ]

  private static let others: [Case] = [
    Case("where a field finds nothing, a count says what its value names") { make in
      let store = try await StoreGraph.store(make)
      for (text, expected) in hints {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        let hints = try await store.count(selection, cap: 100).hints
        #expect(hints.map(\.sentence).joined(separator: " ") == expected, "\(text)")
      }
    },
    Case("a source that only republishes is told so, and counted apart") { make in
      let store = try make()
      try await StoreFeed([
        .source(Source(id: ID("s:one"), name: "The One")),
        .source(Source(id: ID("s:host"), name: "Host.example")),
        .source(Source(id: ID("s:far"), name: "Far News")),
        .source(Source(id: ID("s:none"), name: "Nothing of it")),
        .article(Article(id: ID("a:1"), source: ID("s:one"), host: ID("s:host"), title: "T")),
        StoreGraph.quote("q:1", "One"),
        StoreGraph.report(
          "r:1", "q:1", "a:1", "One", via: [[Hop(target: .source(ID("s:far")))]]),
      ]).load(into: store)
      let selection = QuoteSelection(query: try SearchQuery.parse("source:host "))
      #expect(
        try await store.count(selection, cap: nil).hints.map(\.sentence) == [
          "Host.example has no article of its own here and republishes The One: source:\"The One\""
        ])
      let overview = try await store.overview()
      #expect(overview.sources == 1 && overview.creditedSources == 1)
      #expect(overview.republishingSources == 1 && overview.otherSources == 1)
    },
    Case("dates include what they name, and go by when it was said, else by the article") { make in
      let store = try make()
      func said(_ id: String, _ spoken: String?) -> [GraphRecord] {
        [
          .quote(Quote(id: ID("q:\(id)"), text: id, spoken: spoken.flatMap { EDTFDate($0) })),
          StoreGraph.report("r:\(id)", "q:\(id)", "a:june", id),
        ]
      }
      try await StoreFeed(
        [StoreGraph.article("a:june", source: nil, "2020-06-10")]
          + said("first", "2020-05-01") + said("last", "2020-05-31") + said("month", "2020-05")
          + said("silent", nil)
      ).load(into: store)
      let expected = [
        "after:2020-05 ": "q:first q:month q:last q:silent",
        "after:2020-05-01 ": "q:first q:month q:last q:silent",
        "after:2020-05-02 ": "q:last q:silent", "before:2020-05 ": "q:first q:month q:last",
        "before:2020-05-31 ": "q:first q:month q:last", "before:2020-05-30 ": "q:first q:month",
        "date:2020-05 ": "q:first q:month q:last", "date:2020-06 ": "q:silent",
        "date:2020-06-10 ": "q:silent", "after:2020-06-11 ": "", "before:2019 ": "",
        "after:2020 before:2020-05-15 ": "q:first q:month",
      ]
      for (text, found) in expected {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        let ids = try await ids(store, selection).sorted().joined(separator: " ")
        #expect(ids == found.split(separator: " ").sorted().joined(separator: " "), "\(text)")
      }
    },
    Case("is:proposed finds what is proposed, and what shows that it has proposals") { make in
      let store = try make()
      func proposed(_ id: String, _ quote: String) -> GraphRecord {
        .report(
          Report(
            id: ID(id), quote: ID(quote), article: ID("a:1"), exact: "Words of \(quote)",
            provenance: .init(status: .proposed)))
      }
      func link(_ id: String, _ from: String, _ to: String, _ status: Status) -> GraphRecord {
        .link(
          Link(id: ID(id), from: from, to: to, rel: "same-as", provenance: .init(status: status)))
      }
      try await StoreFeed([
        StoreGraph.article("a:1", source: nil, nil),
        .quote(Quote(id: ID("q:offered"), text: "A", provenance: .init(status: .proposed))),
        StoreGraph.quote("q:report", "B"), proposed("r:1", "q:report"),
        StoreGraph.quote("q:from", "C"), StoreGraph.quote("q:to", "D"),
        link("l:1", "q:from", "q:to", .proposed),
        StoreGraph.quote("q:plain", "E"), StoreGraph.report("r:2", "q:plain", "a:1", "E"),
        link("l:2", "q:plain", "q:to", .accepted), link("l:3", "q:plain", "q:report", .rejected),
      ]).load(into: store)
      let query = try SearchQuery.parse("is:proposed ")
      let found = try await ids(store, QuoteSelection(query: query))
      #expect(found.sorted() == ["q:from", "q:offered", "q:report", "q:to"])
      let rows = try await store.quotes(QuoteSelection(), PageRequest(limit: 10)).items
      let shown = rows.filter { $0.status == .proposed || $0.marks.contains(.proposals) }
      #expect(shown.map(\.id.rawValue).sorted() == found.sorted())
    },
    Case("a search within an entry keeps to it") { make in
      let store = try await StoreGraph.store(make)
      let asked = try SearchQuery.parse("asked ")
      #expect(
        try await ids(store, QuoteSelection(.source(.named(ID("s:star"))), query: asked))
          == ["q:offered"])
      #expect(
        try await ids(store, QuoteSelection(.event(ID("e:letter")), query: asked))
          == ["q:undated by article"])
      #expect(
        try await ids(store, QuoteSelection(.article(ID("a:star")), query: asked))
          == ["q:offered"])
      let the = try SearchQuery.parse("the ")
      #expect(
        try await ids(store, QuoteSelection(.actor(ID("p:toth")), query: the)) == ["q:shift"])
    },
    Case("a field that means hundreds of events finds the quotes of each") { make in
      let store = try make()
      var records: [GraphRecord] = (1...150).map {
        .event(Event(id: ID("e:\($0)"), name: "Meeting \($0)"))
      }
      records += [
        .event(Event(id: ID("e:other"), name: "Other")),
        StoreGraph.article("a:1", source: nil, nil, events: ["e:3"]),
        StoreGraph.article("a:2", source: nil, nil, events: ["e:other"]),
        .quote(Quote(id: ID("q:1"), text: "One", spokenIn: ID("e:1"))),
        .quote(Quote(id: ID("q:2"), text: "Two", about: ["e:other", "e:2"])),
        StoreGraph.quote("q:3", "Three"), StoreGraph.report("r:3", "q:3", "a:1", "Three"),
        .quote(Quote(id: ID("q:4"), text: "Four", spokenIn: ID("e:other"))),
        StoreGraph.report("r:4", "q:4", "a:1", "Four"),
        StoreGraph.quote("q:5", "Five"), StoreGraph.report("r:5", "q:5", "a:2", "Five"),
        StoreGraph.quote("q:6", "Six"),
      ]
      try await StoreFeed(records).load(into: store)
      let found = [
        "event:meeting ": "q:1 q:2 q:3", "event:other ": "q:2 q:4 q:5", "event:none ": "q:6",
        "-event:meeting ": "q:4 q:5 q:6", "event:meeting two ": "q:2",
      ]
      for (text, expected) in found {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        let ids = try await ids(store, selection).sorted().joined(separator: " ")
        #expect(ids == expected, "\(text)")
        #expect(
          try await store.count(selection, cap: nil).quotes
            == Count(expected.split(separator: " ").count), "\(text)")
      }
    },
    Case("a hit in another wording than the fullest says so") { make in
      let store = try await StoreGraph.store(make)
      let query = try SearchQuery.parse("checked ")
      let row = try await store.quotes(
        QuoteSelection(query: query), PageRequest(limit: 1)
      ).items.first
      #expect(row?.alsoAs == "The bridge stays shut while cables are checked")
      let full = try SearchQuery.parse("inspected ")
      let other = try await store.quotes(
        QuoteSelection(query: full), PageRequest(limit: 1)
      ).items.first
      #expect(other?.alsoAs == nil)
    },
    Case("counts are of quotes, with wordings and reports, and of undated ones left out") { make in
      let store = try await StoreGraph.store(make)
      let bridge = try await store.count(
        QuoteSelection(query: try SearchQuery.parse("bridge ")), cap: nil)
      #expect(bridge == QuoteCount(quotes: Count(1), wordings: Count(2), reports: Count(3)))
      let direct = try await store.count(
        QuoteSelection(query: try SearchQuery.parse("bridge kind:direct ")), cap: nil)
      #expect(direct == QuoteCount(quotes: Count(1), wordings: Count(1), reports: Count(2)))
      let asked = try await store.count(
        QuoteSelection(query: try SearchQuery.parse("asked after:2025 ")), cap: nil)
      #expect(
        asked
          == QuoteCount(
            quotes: Count(0), proposed: 1, wordings: Count(0), reports: Count(0),
            undatedLeftOut: 1))
    },
    Case("what bears a mere bound stands by it in lists, and is undated all the same") { make in
      let store = try make()
      try await StoreFeed([
        StoreGraph.article("a:after", source: nil, "2020-01-02/.."),
        StoreGraph.article("a:week", source: nil, "2020-01-06/2020-01-12"),
        StoreGraph.quote("q:after", "One word"), StoreGraph.quote("q:both", "Two words"),
        .quote(Quote(id: ID("q:before"), text: "Three words", spoken: EDTFDate("../2019-12-21"))),
        StoreGraph.report("r:1", "q:after", "a:after", "One word"),
        StoreGraph.report("r:2", "q:both", "a:after", "Two words"),
        StoreGraph.report("r:3", "q:both", "a:week", "Two words"),
        StoreGraph.report("r:4", "q:before", "a:week", "Three words"),
      ]).load(into: store)
      #expect(try await store.overview().undatedArticles == 1)
      let all = try await ids(store, QuoteSelection())
      #expect(all == ["q:before", "q:after", "q:both"])
      let expected = [
        "is:undated ": ["q:before", "q:after"], "after:2019 ": ["q:both"],
        "before:2021 ": ["q:both"], "date:2020-01 -is:undated ": ["q:both"],
      ]
      for (text, found) in expected {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        #expect(try await ids(store, selection) == found, "\(text)")
      }
      let leftOut = [
        "after:2019 ": 2, "(words OR word) after:2019 ": 2, "before:2021 event:none ": 2,
        "words OR word after:2019 ": 1, "(after:2019 OR is:undated) ": 0,
      ]
      for (text, count) in leftOut {
        let selection = QuoteSelection(query: try SearchQuery.parse(text))
        #expect(try await store.count(selection, cap: nil).undatedLeftOut == count, "\(text)")
      }
    },
  ]
}
