import HearsayFormats
import HearsayModel
import Testing

@testable import hearsay_bench

@Suite struct GraphGeneratorTests {
  @Test func theSameSeedGivesTheSameBytes() {
    let bytes = MadeGraph.bytes(quotes: 400, seed: 7)
    #expect(bytes == MadeGraph.bytes(quotes: 400, seed: 7))
    #expect(bytes != MadeGraph.bytes(quotes: 400, seed: 8))
  }

  /// Counts of instructions are kept in the repository: they are of this graph.
  @Test func theGraphOfSeedOneStaysAsItIs() {
    var hash = SHA256()
    hash.update(MadeGraph.bytes(quotes: 2_000, seed: 1))
    #expect(
      hash.finalizeHex()
        == "f6616ba89d1b8e40bbffec479b0216875a4dd54a798cdbff12631102eb68b16d")
  }

  @Test func allRecordsAreWithoutProblems() throws {
    let graph = try MadeGraph.usual.get()
    #expect(graph.problems.isEmpty)
    #expect(graph.quotes.count == 4_000)
    #expect((8_000...10_000).contains(graph.reports.count))
    #expect(graph.articles.count < graph.reports.count)
  }

  @Test func wordingsClusterAndCreditsHaveOneToFourHops() throws {
    let graph = try MadeGraph.usual.get()
    let wordings = Dictionary(grouping: graph.reports, by: \.quote)
      .mapValues { Set($0.compactMap(\.exact)).count }
    #expect(Set(wordings.values).isSuperset(of: [1, 2, 3, 4, 5]))
    let hops = Set(graph.reports.flatMap { $0.via ?? [] }.map(\.count))
    #expect(hops == [1, 2, 3, 4])
    #expect(graph.reports.contains { $0.via == [] })
  }

  @Test func copiesPrintTheAgencysTextAndQuotes() throws {
    let graph = try MadeGraph.usual.get()
    let byID = Dictionary(uniqueKeysWithValues: graph.articles.map { ($0.id, $0) })
    let copies = graph.articles.filter { $0.copyOf != nil }
    #expect(copies.count > 50)
    let wordings = Dictionary(grouping: graph.reports, by: \.article)
      .mapValues { $0.map { "\($0.quote) \($0.exact ?? "")" } }
    for copy in copies {
      let original = try #require(copy.copyOf.flatMap { byID[$0] })
      #expect(original.text != nil && original.text == copy.text)
      #expect(original.source != copy.source)
      let printed = try #require(wordings[copy.id])
      #expect(printed == wordings[original.id])
    }
  }

  @Test func spansLeadToTheWordingInTheText() throws {
    let graph = try MadeGraph.usual.get()
    let texts = Dictionary(
      uniqueKeysWithValues: graph.articles.compactMap { article in
        article.text.map { (article.id, Array($0.unicodeScalars)) }
      })
    let anchored = graph.reports.filter { !$0.spans.isEmpty }
    #expect(anchored.count > 100)
    for report in anchored {
      let text = try #require(texts[report.article])
      let span = try #require(report.spans.first)
      #expect(text[span.start..<span.end].elementsEqual((report.exact ?? "").unicodeScalars))
    }
  }

  @Test func someTextIsWideOrRunsFromRightToLeft() throws {
    let graph = try MadeGraph.usual.get()
    #expect(Set(graph.quotes.compactMap(\.lang)) == ["en", "zh", "ja", "ar", "he"])
    #expect(Set(graph.articles.compactMap(\.lang)) == ["en", "zh", "ja", "ar", "he"])
    let other = graph.quotes.filter { $0.lang != "en" }.count
    #expect((100...400).contains(other))
  }

  @Test func hubsHaveTheirPartOfTheGraph() throws {
    let shape = GraphShape(quotes: 2_500, hasHubs: true)
    let hubs = try #require(shape.hubs)
    let graph = try MadeGraph(quotes: 2_500, hubs: true)
    #expect(graph.problems.isEmpty)
    let said = graph.quotes.filter { $0.speakers == [ID("p:hub")] && $0.id != ID("q:hub") }
    #expect(said.count == hubs.actorQuotes)
    let published = Set(graph.articles.filter { $0.source == ID("s:hub") }.map(\.id))
    #expect(graph.reports.filter { published.contains($0.article) }.count == hubs.sourceReports)
    let reports = graph.reports.filter { $0.quote == ID("q:hub") }
    #expect(reports.count == hubs.reports)
    #expect(Set(reports.compactMap(\.exact)).count == hubs.wordings)
    #expect(Set(reports.map(\.article)).count == hubs.reports)
  }

  @Test func hubsOfAMillionQuotesAreAsLargeAsTheyGet() {
    for quotes in [1_000_000, 5_000_000] {
      let hubs = GraphShape.Hubs(quotes: quotes)
      #expect(hubs.actorQuotes == 100_000 && hubs.sourceReports == 300_000)
      #expect(hubs.reports == 5_000 && hubs.wordings == 400)
    }
  }
}
