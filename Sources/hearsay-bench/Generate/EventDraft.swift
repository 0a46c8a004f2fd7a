/// The articles on one event, and what they report, while they are made.
struct EventDraft {
  struct Article {
    let source: Int
    /// Of the hour of its source.
    let minute: Int
    /// The first words of what it reports first.
    let title: ArraySlice<Int>
    /// The article whose text it prints, by its place here.
    var copyOf: Int?
    /// Whether its text is in the graph.
    var hasText = false
  }

  struct Quote {
    let id: QuoteID
    let speaker: Int
    let utterance: Utterance
  }

  enum QuoteID {
    case number(Int)
    /// The one with very many reports.
    case hub
  }

  struct Report {
    /// The quote, by its place here.
    let quote: Int
    /// The article, by its place here.
    let article: Int
    let wording: Int
    let credit: Credit
  }

  enum Credit {
    case nobody
    /// Sources from the article outward; the last is the origin.
    case chain([Int])
    /// The article, by its place here, whose text is printed.
    case copied(from: Int)
  }

  private(set) var articles: [Article] = []
  private(set) var quotes: [Quote] = []
  private(set) var reports: [Report] = []
  private var bySource: [Int: [Int]] = [:]

  mutating func add(_ quote: Quote) { quotes.append(quote) }

  mutating func add(_ report: Report) { reports.append(report) }

  /// Adds an article and gives its place.
  mutating func add(_ article: Article) -> Int {
    articles.append(article)
    bySource[article.source, default: []].append(articles.count - 1)
    return articles.count - 1
  }

  /// The newest article of a source that is not among those that report the quote.
  func article(of source: Int, besides printed: Set<Int>) -> Int? {
    bySource[source]?.last { !printed.contains($0) }
  }

  func isCovered(by source: Int) -> Bool { bySource[source] != nil }

  /// Notes that an article's text is in the graph.
  mutating func keepText(of article: Int) { articles[article].hasText = true }
}
