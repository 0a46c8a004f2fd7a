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

  /// The heading of a report: what it says itself, where its article bears others
  /// that say more or less.
  ///
  /// A headline that credits nobody does not stand under the origin that the text
  /// below it names, though the article counts for that.
  func group(of credit: ReportingArticles.Credit) -> CreditGroup {
    let whole = group(of: credit.article)
    if case .copy = whole { return whole }
    guard articles.reports(of: credit.article).count > 1 else { return whole }
    guard let via = credit.via else { return .notExamined }
    if case .origin = whole { return whole }
    guard !via.isEmpty else { return nobody(in: whole) }
    let voucher = CreditVoucher(of: [credit], in: credit.article, articles)
    let origins = graph.origins(of: voucher)
    guard origins.isEmpty else { return .named(origins) }
    if voucher.creditsUnnamed { return .unnamed }
    return voucher.creditsNamed ? .loop : nobody(in: whole)
  }

  /// The heading of a report that credits nobody, in an article that counts so.
  private func nobody(in whole: CreditGroup) -> CreditGroup {
    switch whole {
    case .named(let origins): .nobodyItself(origins)
    case .loop, .unnamed: .nobodyItself([])
    case .origin, .copy, .nobodyItself, .nobody, .notExamined: .nobody
    }
  }

  /// What an article counts as, by all its reports together.
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
