import HearsayExtraction
import HearsayModel
import Testing

@Suite(.enabled(if: LibyaSample.hasTexts, Comment(rawValue: LibyaSample.whySkipped)))
struct LibyaSampleTests {
  @Test("Each of the five articles finds its text by the hash, and a title finds the same one")
  func matchesArticles() throws {
    let articles = try LibyaSample().articles.map(MatchableArticle.init)
    let texts = try LibyaSample.texts().map(CandidateText.init).sorted { $0.name < $1.name }
    let found = TextMatcher(articles: articles).match(texts)
    #expect(found.matches.count == 5)
    #expect(found.matches.allSatisfy { $0.reason == .sha256 && !$0.hashDiffers })
    #expect(found.unmatched == [] && found.withoutText == [] && found.unreadable == [])

    let unhashed = articles.map { MatchableArticle(id: $0.id, title: $0.title, url: $0.url) }
    let byTitle = TextMatcher(articles: unhashed).match(texts)
    #expect(byTitle.matches.allSatisfy { $0.reason == .title })
    #expect(byTitle.matches.map(\.article) == found.matches.map(\.article))
    #expect(byTitle.matches.map(\.text) == found.matches.map(\.text))
  }

  @Test("Each report's wording, context, cue and naming stands in its article")
  func wordingsStandInTheirArticles() throws {
    let sample = try LibyaSample()
    let texts = try LibyaSample.texts()
    let matcher = TextMatcher(articles: sample.articles.map(MatchableArticle.init))
    var printed: [Article.ID: PrintedText] = [:]
    for match in matcher.match(texts.map(CandidateText.init)).matches {
      printed[match.article] = PrintedText(
        try PlainText(bytes: try #require(texts[match.text])).text)
    }
    var missing: [String] = []
    for report in sample.reports {
      missing += try #require(printed[report.article]).missing(of: report)
    }
    for naming in sample.namings {
      missing += try #require(printed[naming.article]).missing(of: naming)
    }
    #expect(missing == [])
    #expect(Set(sample.reports.map(\.article)).count == 5)
  }
}
