import HearsayModel
import Testing

extension StoreSuite {
  /// That cards say what the graph knows of an entry, and no more.
  static let cards: [Case] = [
    Case("an event's card has participants, coverage, accounts and articles") { make in
      let store = try await CardGraph.store(make)
      let card = try #require(try await store.event(ID("e:bridge")))
      #expect(card.event.place?.name == "Pest" && card.event.codes.count == 1)
      #expect(card.partOf == Named(id: ID("e:inquiry"), name: "Inquiry"))
      #expect(card.participants.rows.map(\.actor.name) == ["András Varga", "Gábor Tóth"])
      #expect(card.participants.rows.map(\.role) == ["minister", nil])
      #expect(card.quotes == 1 && card.quotesByArticle == 1 && card.proposedQuotes == 1)
      #expect(
        card.sources.rows.map(\.name) == [
          "Agency North", "Courier", "(not named: nameless)", "Radio",
        ]
      )
      #expect(card.sources.rows.map(\.articles) == [1, 1, 1, 0])
      #expect(card.sources.rows.map(\.accounts) == [1, 0, 0, 1])
      #expect(card.sources.rows.map(\.isOnlyByAccount) == [false, false, false, true])
      #expect(card.coverageWords == "2 sources, 1 article not named, 1 only by account")
      #expect(card.articleWords == "3 articles, 1 undated, and 1 withdrawn or proposed")
      #expect(card.accounts.rows.map(\.source?.name) == ["Radio", nil])
      #expect(card.accounts.rows.map(\.article?.name) == [nil, "Title of a:late"])
      #expect(
        card.articles.rows.map(\.id.rawValue) == ["a:late", "a:copy", "a:gone", "a:nameless"])
      #expect(card.evidence.rows.map(\.id.rawValue) == ["a:late"])
      let whole = try #require(try await store.event(ID("e:inquiry")))
      #expect(whole.parts.rows.map(\.name) == ["Bridge closed"])
    },
    Case("an actor's card has offices, links, names by source, quotes by and about") { make in
      let store = try await CardGraph.store(make)
      let card = try #require(try await store.actor(ID("p:varga")))
      #expect(card.roles.rows.map(\.role.title) == ["minister", "engineer"])
      #expect(card.roles.rows.map(\.org?.name) == ["Ministry", nil])
      #expect(card.links.rows.map(\.other.name) == ["Gábor Tóth"])
      #expect(card.links.rows.map(\.isOutgoing) == [false])
      #expect(card.links.rows.first?.link.start == EDTFDate("2024"))
      #expect(card.quotes == 2 && card.proposedQuotes == 1)
      #expect(card.quotesAbout.rows.map(\.id.rawValue) == ["q:twin", "q:late"])
      #expect(card.quotesAbout.count == 1 && card.proposedQuotesAbout == 1)
      #expect(card.events.rows.map(\.event.name) == ["Bridge closed"])
      #expect(card.events.rows.map(\.role) == ["minister"])
      #expect(
        card.namings.rows.map(\.name) == ["Courier", "Agency North", "(not named: nameless)"])
      #expect(card.namings.rows[1].namings.forms.map(\.text) == ["the bridge tsar"])
      #expect(card.namings.rows[1].namings.count(in: .own) == 2)
      #expect(card.namings.rows[0].namings.count(in: .quoted) == 3)
      let ministry = try #require(try await store.actor(ID("p:ministry")))
      #expect(ministry.members.rows.map(\.actor.name) == ["András Varga"])
      #expect(ministry.members.rows.first?.role.title == "minister")
      let holding = try #require(try await store.actor(ID("p:holding")))
      #expect(holding.sources.rows.map(\.source.name) == ["Agency North"])
      #expect(holding.sources.rows.map(\.isSameBody) == [false])
      let north = try #require(try await store.actor(ID("p:north")))
      #expect(north.sources.rows.map(\.isSameBody) == [true])
    },
    Case("a source's card has its articles, whom it credits and quotes, and how it names") { make in
      let store = try await CardGraph.store(make)
      let card = try #require(try await store.source(ID("s:north")))
      #expect(card.owner?.name == "Holding" && card.actor?.name == "North Inc.")
      #expect(card.hasArticles && card.articleCount == .init(dated: 1, undated: 0))
      #expect(card.articles.rows.map(\.id.rawValue) == ["a:late"])
      #expect(card.credits.count == 0 && card.creditNobody == 1 && card.notExamined == 0)
      #expect(card.creditedBy.rows.map(\.name) == ["Courier"])
      #expect(card.creditors == 1 && card.creditingReports == 1)
      #expect(card.speakers.rows.map(\.actor.name) == ["András Varga"])
      #expect(card.speakers.rows.map(\.quotes) == [1])
      #expect(card.namings.rows.map(\.actor.name) == ["András Varga"])
      #expect(card.namings.rows.first?.namings.forms.map(\.text) == ["the bridge tsar"])
      let courier = try #require(try await store.source(ID("s:courier")))
      #expect(courier.credits.rows.map(\.name) == ["Agency North"])
      #expect(courier.credits.rows.map(\.reports) == [1])
      #expect(courier.articleCount.total == 1 && courier.articles.count == 2)
      #expect(courier.articleWords == "1 article, and 1 withdrawn or proposed")
      #expect(courier.notExamined == 1 && courier.quotes == 2)
      let host = try #require(try await store.source(ID("s:host")))
      #expect(host.republishes.rows.map(\.id.rawValue) == ["a:copy"] && !host.hasArticles)
    },
    Case("a source that is only credited shows by whom and in which words") { make in
      let store = try await CardGraph.store(make)
      let card = try #require(try await store.source(ID("s:far")))
      #expect(!card.hasArticles && card.part == .credited && card.articles.count == 0)
      #expect(card.creditors == 1 && card.creditingReports == 1 && card.creditedQuotes == 1)
      #expect(card.creditorWords == "1 article not named, in 1 report")
      let creditor = try #require(card.creditedBy.rows.first)
      #expect(creditor.name == "(not named: nameless)" && creditor.id == .article(ID("a:nameless")))
      let report = try #require(creditor.rows.first)
      #expect(report.id == ID("r:nameless") && report.sourceLabel == "(not named: nameless)")
      #expect(report.hop.as == "said Far News" && report.hop.ground == .garbled)
      #expect(report.speakers.map(\.name) == ["Gábor Tóth"] && report.isCounted)
    },
    Case("an article's card has its versions, copies, events and quotes in order") { make in
      let store = try await CardGraph.store(make)
      let late = try #require(try await store.article(ID("a:late")))
      #expect(late.versions.rows.map(\.id.rawValue) == ["a:early", "a:late"])
      #expect(late.versions.rows.map(\.isEarlierVersion) == [true, false])
      #expect(late.copies.rows.map(\.id.rawValue) == ["a:copy"] && late.copyOf == nil)
      #expect(late.article.imageCredits == ["A camera"] && !late.hasText)
      #expect(late.events.rows.map(\.name) == ["Bridge closed"])
      let early = try #require(try await store.article(ID("a:early")))
      #expect(early.hasText && early.article.text == nil && early.uncountedReports == 1)
      #expect(early.reports.rows.map(\.isCounted) == [false])
      #expect(early.reportWords == "0 reports, and 1 in no total")
      #expect(late.reports.rows.map(\.isProposed) == [false, true])
      let copy = try #require(try await store.article(ID("a:copy")))
      #expect(copy.copyOf?.id == ID("a:late") && copy.versions.count == 0)
      #expect(copy.reports.rows.map(\.id.rawValue) == ["r:second", "r:copy"])
      #expect(copy.reports.rows.map(\.credits) == [[], ["Agency North"]])
      #expect(
        copy.reports.rows.map { $0.speakers.map(\.name) } == [["Gábor Tóth"], ["András Varga"]])
      let nameless = try #require(try await store.article(ID("a:nameless")))
      #expect(
        nameless.reports.rows.map(\.credits) == [["Far News", "Local Media", "North Inc."]])
    },
    Case("a quote's links go both ways, with speakers, notes and why they are offered") { make in
      let store = try await CardGraph.store(make)
      let links = try #require(try await store.links(of: ID("q:shut")))
      #expect(links.links.rows.map(\.link.rel) == ["responds-to"])
      #expect(links.links.rows.map(\.isOutgoing) == [false])
      #expect(links.links.rows.first?.other.speakers.map(\.name) == ["Gábor Tóth"])
      #expect(links.links.rows.first?.link.provenance.note == "By its words.")
      #expect(links.links.rows.first?.evidence.map(\.name) == ["Title of a:copy"])
      #expect(links.sameAs.rows.map(\.other.id.rawValue) == ["q:twin"])
      #expect(links.sameAs.rows.first?.link.match?.score == 0.58)
      #expect(links.sameAs.rows.first?.link.provenance.status == .proposed)
      #expect(links.translations.rows.map(\.id.rawValue) == ["q:zu"])
      #expect(links.disputes.rows.map(\.sourceLabel) == ["(not named: nameless)"])
      #expect(links.disputes.rows.first?.speakers.map(\.name) == ["Gábor Tóth"])
      let translation = try #require(try await store.links(of: ID("q:zu")))
      #expect(translation.translationOf?.id == ID("q:shut") && !translation.isEmpty)
      let answer = try #require(try await store.links(of: ID("q:late")))
      #expect(answer.links.rows.map(\.isOutgoing) == [true])
    },
    Case("there is no card of what is rejected, unknown, or of another type") { make in
      let store = try await StoreGraph.store(make)
      #expect(try await store.actor(ID("p:hidden")) == nil)
      #expect(try await store.links(of: ID("q:refused")) == nil)
      #expect(try await store.event(ID("e:none")) == nil)
      #expect(try await store.source(ID("p:varga")) == nil)
      #expect(try await store.article(ID("")) == nil)
    },
    Case("a long part of a card shows its first rows and how many there are") { make in
      let store = try make()
      var records: [GraphRecord] = [.event(Event(id: ID("e:1"), name: "One"))]
      for number in 1...60 {
        records.append(StoreGraph.article("a:\(number)", source: nil, nil, events: ["e:1"]))
      }
      try await StoreFeed(records).load(into: store)
      let card = try #require(try await store.event(ID("e:1")))
      #expect(card.articles.rows.count == 50 && card.articles.count == 60)
      #expect(card.articles.more == 10 && card.sources.count == 60)
      #expect(card.coverageWords == "60 articles not named")
    },
  ]
}
