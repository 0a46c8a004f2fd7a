/// Tells which articles the hops of credits may mean.
///
/// The credited article is the one that the hop names; else those of the
/// credited source that report the quote; else its articles on the quote's
/// events, as far as they are not dated after the report.
struct CreditCandidates {
  private let articles: ReportingArticles
  private let reporting: [Source.ID?: [Article.ID]]
  private let onEvent: [Source.ID?: [Article.ID]]

  init(_ articles: ReportingArticles) {
    self.articles = articles
    reporting = Dictionary(grouping: articles.all) { articles.item($0).source }
    onEvent = Dictionary(grouping: articles.knownItems.filter(\.isOnEvent).map(\.id)) {
      articles.item($0).source
    }
  }

  /// The articles that a hop credits, as far as the graph knows.
  func articles(for hop: Hop, of credit: QuoteCredits.Credit) -> [Article.ID] {
    if let article = hop.article { return [article] }
    guard let source = hop.source else { return [] }
    let reporting = (reporting[source] ?? []).filter { $0 != credit.article }
    guard reporting.isEmpty else { return reporting }
    let published = articles.item(credit.article).published
    return (onEvent[source] ?? []).filter { candidate in
      guard candidate != credit.article else { return false }
      guard let published, let other = articles.item(candidate).published else { return true }
      return !published.isBefore(other)
    }
  }

  /// The articles that reports which are not rejected may credit, in the order in
  /// which these name them.
  func all(of reports: [QuoteCredits.Credit]) -> [Article.ID] {
    distinct(
      reports.filter { $0.status != .rejected }.flatMap { credit in
        (credit.via ?? []).joined().flatMap { articles(for: $0, of: credit) }
      })
  }
}
