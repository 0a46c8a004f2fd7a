/// Under which heading each article stands, once all origins are known.
struct CreditGrouping {
  private let graph: CreditGraph
  private let articles: ReportingArticles
  /// The origins that articles which count name.
  let named: Set<Source.ID>

  init(_ graph: CreditGraph) {
    self.graph = graph
    articles = graph.articles
    named = Set(articles.counted.flatMap { Self.origins(of: $0, graph) })
  }

  /// The origins that an article's credits lead to.
  ///
  /// A copy has those of the text
  /// that it prints, or its source, where that text is known by copies alone.
  func origins(of article: Article.ID) -> [Source.ID] {
    let origins = Self.origins(of: article, graph)
    guard origins.isEmpty, articles.original(of: article) != article else { return origins }
    let source = articles.item(articles.original(of: article)).source
    return source.map { named.contains($0) ? [$0] : [] } ?? []
  }

  private static func origins(of article: Article.ID, _ graph: CreditGraph) -> [Source.ID] {
    let original = graph.articles.original(of: article)
    if original != article, !graph.articles.isCounted(original) {
      return graph.articles.item(original).source.map { [$0] } ?? []
    }
    return graph.origins(of: original)
  }

  /// The heading of an article's reports.
  func group(of article: Article.ID) -> CreditGroup {
    let original = articles.original(of: article)
    guard original == article else { return .copy(articles.item(original).source) }
    let origins = graph.origins(of: article)
    guard origins.isEmpty else { return .named(origins) }
    guard let voucher = graph.vouchers[article] else { return .notExamined }
    if let source = articles.item(article).source, named.contains(source),
      voucher.isExamined, !voucher.creditsNamed
    {
      return .origin(source)
    }
    if voucher.creditsUnnamed { return .unnamed }
    if voucher.creditsNamed { return .loop }
    return voucher.isExamined ? .nobody : .notExamined
  }
}
