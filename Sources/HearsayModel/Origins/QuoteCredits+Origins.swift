extension QuoteCredits {
  /// The articles whose texts the checks of credits want, in the order in which
  /// credits name them.
  public var textsWanted: [Article.ID] {
    CreditCandidates(ReportingArticles(self)).all(of: reports)
  }

  /// Where the quote comes from.
  public func origins() -> QuoteOrigins {
    let articles = ReportingArticles(self)
    let graph = CreditGraph(articles)
    let grouping = CreditGrouping(graph)
    let checker = CreditChecker(self, articles)
    var result = QuoteOrigins()
    var articleGroups: [Article.ID: CreditGroup] = [:]
    for article in articles.all {
      articleGroups[article] = grouping.group(of: article)
      for credit in articles.reports(of: article) {
        result.groups[credit.id] = grouping.group(of: credit)
        let results = checker.results(of: credit)
        guard !results.isEmpty else { continue }
        result.checks[credit.id] = results.map { $0.map(\.check) }
        if results.joined().contains(where: { $0.obstacle != nil }) {
          result.obstacles[credit.id] = results.map { $0.map(\.obstacle) }
        }
      }
    }
    result.counted = reports.map(\.id).filter(
      Set(articles.counted.flatMap { articles.credits(of: $0).map(\.id) }).contains)
    result.loops = graph.loops.map { loop in
      CreditLoop(
        articles: loop.articles, sources: loop.articles.map { articles.item($0).source.map(named) },
        reports: loop.reports)
    }
    result.selfCredits = articles.all.flatMap { graph.vouchers[$0]?.selfCredits ?? [] }
    result.commonWordings = CommonWording.all(in: articles, groups: articleGroups, names: names)
    result.summary = summary(articles, graph, grouping, result)
    return result
  }

  private func summary(
    _ articles: ReportingArticles, _ graph: CreditGraph, _ grouping: CreditGrouping,
    _ result: QuoteOrigins
  ) -> OriginsSummary {
    let counted = articles.counted
    var summary = OriginsSummary(
      reports: result.counted.count, articles: counted.count,
      sources: Set(counted.compactMap { articles.item($0).source }).count,
      unnamedArticles: counted.count { articles.item($0).source == nil },
      namedCount: grouping.named.count, withdrawn: articles.withdrawn, hasPrimary: hasPrimary)
    for article in counted {
      let isCopy = articles.original(of: article) != article
      switch grouping.group(of: article) {
      case .origin, .named: break
      case .copy: summary.copies += 1
      case .loop: summary.inLoop += 1
      case .unnamed: summary.creditUnnamed += 1
      case .nobody, .nobodyItself: summary.creditNobody += 1
      case .notExamined: summary.notExamined += 1
      }
      if !isCopy, articles.credits(of: article).contains(where: { $0.access == .firsthand }) {
        summary.firstHand += 1
      }
    }
    summary.loops = result.loops.prefix(5).map { $0.sources.compactMap(\.self) }
    summary.named = Array(namedOrigins(articles, grouping, result).prefix(20))
    return summary
  }

  /// All named origins with their figures, most articles first, then by name.
  func namedOrigins(
    _ articles: ReportingArticles, _ grouping: CreditGrouping, _ result: QuoteOrigins
  ) -> [NamedOrigin] {
    var origins = Dictionary(
      uniqueKeysWithValues: grouping.named.map { ($0, NamedOrigin(source: named($0))) })
    for article in articles.counted {
      let isCopy = articles.original(of: article) != article
      for source in grouping.origins(of: article) {
        if isCopy { origins[source]?.copies += 1 } else { origins[source]?.creditedBy += 1 }
      }
      if let source = articles.item(article).source { origins[source]?.isHere = true }
      for source in sourcesNotBorneOut(articles.credits(of: article), result) {
        origins[source]?.notBorneOut += 1
      }
    }
    return origins.values.sorted { left, right in
      let (leftCount, rightCount) = (
        left.creditedBy + left.copies, right.creditedBy + right.copies
      )
      if leftCount != rightCount { return leftCount > rightCount }
      return (left.source.name, left.source.id) < (right.source.name, right.source.id)
    }
  }

  private func sourcesNotBorneOut(_ credits: [Credit], _ result: QuoteOrigins) -> Set<Source.ID> {
    var sources: Set<Source.ID> = []
    for credit in credits {
      let checks = (result.checks[credit.id] ?? []).joined()
      for (hop, check) in zip((credit.via ?? []).joined(), checks) where check == .notBorneOut {
        if let source = hop.source { sources.insert(source) }
      }
    }
    return sources
  }

  private func named(_ source: Source.ID) -> Named<Source.ID> {
    Named(id: source, name: names[source] ?? source.rawValue)
  }
}
