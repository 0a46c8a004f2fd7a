import HearsayModel
import HearsaySQLite
import Testing

@Suite struct SampleCardTests {
  private static let samples = ["libya-2020", "bridge-2025"]
  private static let request = PageRequest(limit: 500)

  private func store(_ name: String) async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    _ = try await SampleLoading.sample(name, into: store)
    return store
  }

  @Test("Cards have the figures of the lists", arguments: samples)
  func figures(name: String) async throws {
    let store = try await store(name)
    for row in try await store.events(Self.request).items {
      let card = try #require(try await store.event(row.id))
      #expect(card.quotes == row.quotes && card.quotesByArticle == row.quotesByArticle)
      #expect(card.coveringSources == row.sources, "\(row.id)")
    }
    for row in try await store.actors(Self.request).items {
      let card = try #require(try await store.actor(row.id))
      #expect(card.quotes == row.quotes && card.proposedQuotes == row.proposedQuotes)
    }
    for row in try await store.sources(Self.request).items {
      guard case .named(let id) = row.id else { continue }
      let card = try #require(try await store.source(id))
      #expect(card.creditors == row.creditedBy && card.part == row.part, "\(id)")
      #expect(card.articleCount.total == row.articles && card.quotes == row.quotes, "\(id)")
      #expect(card.creditedQuotes == row.creditedQuotes, "\(id)")
    }
    for row in try await store.articles(Self.request).items {
      let card = try #require(try await store.article(row.id))
      #expect(card.row == row)
      #expect(card.reports.count - card.uncountedReports == row.reports, "\(row.id)")
    }
  }

  @Test("Filtered lists count as searches do", arguments: samples)
  func filters(name: String) async throws {
    let store = try await store(name)
    for text in ["the ", "via:agency ", "kind:direct ", "source:none ", "is:proposed ", "troops "] {
      let query = try SearchQuery.parse(text)
      let listing = Listing(query: query)
      for row in try await store.events(listing, Self.request).items {
        let count = try await store.count(QuoteSelection(.event(row.id), query: query), cap: nil)
        #expect(row.quotes + row.quotesByArticle == count.quotes.value, "\(text) \(row.id)")
        #expect(row.proposedQuotes == count.proposed, "\(text) \(row.id)")
      }
      for row in try await store.sources(listing, Self.request).items {
        let count = try await store.count(QuoteSelection(.source(row.id), query: query), cap: nil)
        #expect(row.quotes + row.creditedQuotes == count.quotes.value, "\(text) \(row.name)")
      }
      for row in try await store.articles(listing, Self.request).items {
        let count = try await store.count(QuoteSelection(.article(row.id), query: query), cap: nil)
        #expect(row.quotes == count.quotes.value, "\(text) \(row.id)")
        #expect(row.reports == count.reports?.value, "\(text) \(row.id)")
      }
    }
  }

  @Test("Findings are sentences whose targets can be opened", arguments: samples)
  func findings(name: String) async throws {
    let store = try await store(name)
    let rows = try await store.findings(Self.request).items
    #expect(!rows.isEmpty)
    for row in rows {
      let isEnded = [".", ".”", "!”", "?”", "…”"].contains { row.sentence.hasSuffix($0) }
      #expect(isEnded && !row.sentence.hasSuffix(".”."), "\(row.sentence)")
      #expect(try await store.record(row.target)?.type == row.targetType, "\(row.sentence)")
      #expect(row.concerns.contains { $0.id == row.target }, "\(row.sentence)")
    }
    let counts = try await store.findingCounts()
    #expect(counts.values.reduce(0, +) == rows.count)
    let overview = try await store.overview()
    #expect(counts[.proposal] == overview.proposed)
    #expect(overview.findings == rows.count)
    let problems = try await store.problems(Self.request).items
    #expect(overview.problems == problems.count)
  }

  @Test("The overview knows how long each list is", arguments: samples)
  func listed(name: String) async throws {
    let store = try await store(name)
    let overview = try await store.overview()
    for list in GraphList.allCases {
      let size = try await store.size(of: list, Listing(), cap: nil)
      #expect(overview.listed[list] == size.value, "\(list)")
    }
  }

  @Test func `The agency that is only credited is credited by two, in eight reports`() async throws
  {
    let card = try #require(try await store("libya-2020").source(ID("s:ria-novosti")))
    #expect(card.creditors == 2 && card.creditingReports == 8 && !card.hasArticles)
    #expect(card.creditorWords == "1 source, 1 article not named, in 8 reports")
    #expect(card.creditedBy.rows.map(\.reports) == [5, 3])
    #expect(card.creditedBy.rows[0].rows.contains { $0.hop.ground == .garbled })
  }
}
