/// Builds a tree of credits out of what is known of a quote's reports.
struct CreditTreeBuilder {
  typealias Credit = QuoteCredits.Credit

  let quote: QuoteCredits
  let origins: QuoteOrigins
  let articles: ReportingArticles
  let graph: CreditGraph
  let grouping: CreditGrouping
  let checker: CreditChecker
  let rows: [Report.ID: ReportRow]
  /// How each article counts that does.
  let groups: [Article.ID: CreditGroup]
  /// The copies of each article, where they lead to no origin.
  let copies: [Article.ID: [Article.ID]]
  private let looped: Set<Article.ID>
  private let beforeCredited: Set<Report.ID>
  private let selfCredits: Set<Report.ID>

  init(_ quote: QuoteCredits, _ origins: QuoteOrigins, rows: [ReportRow]) {
    let articles = ReportingArticles(quote)
    let graph = CreditGraph(articles)
    let grouping = CreditGrouping(graph)
    self.quote = quote
    self.origins = origins
    self.articles = articles
    self.graph = graph
    self.grouping = grouping
    checker = CreditChecker(quote, articles)
    self.rows = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    groups = Dictionary(
      uniqueKeysWithValues: articles.counted.map { ($0, grouping.group(of: $0)) })
    let lone = articles.counted.filter { article in
      articles.original(of: article) != article && grouping.origins(of: article).isEmpty
    }
    copies = Dictionary(grouping: lone) { articles.original(of: $0) }
    looped = Set(origins.loops.flatMap(\.articles))
    let findings = quote.findings(origins)
    beforeCredited = Set(findings.filter { $0.code == .W02 }.map(\.report))
    selfCredits = Set(origins.selfCredits)
  }

  /// A chain of credits of one of an article's reports.
  struct Link {
    var credit: Credit
    /// Which of the report's chains.
    var index: Int
    var chain: Chain
  }

  /// All chains of the reports that speak for an article.
  func links(of article: Article.ID) -> [Link] {
    articles.credits(of: article).flatMap { credit in
      (credit.via ?? []).enumerated().filter { !$0.element.isEmpty }.map { index, chain in
        Link(credit: credit, index: index, chain: chain)
      }
    }
  }

  /// An article as it stands in the tree, by the chain that leads there; nil where the
  /// row of its report is not known.
  func leaf(
    _ article: Article.ID, _ link: Link? = nil, since base: Article.ID? = nil
  ) -> CreditedArticle? {
    let credits = articles.credits(of: article)
    guard let credit = link?.credit ?? credits.first, let row = rows[credit.id] else { return nil }
    var leaf = CreditedArticle(row, reports: articles.reports(of: article).count)
    if let link, row.chains.indices.contains(link.index) { leaf.hops = row.chains[link.index] }
    leaf.check = link.map { check($0, row) }
    if let base, base != article {
      leaf.lag = CreditLag(
        of: leaf.published, since: articles.item(base).published, of: label(of: base))
    }
    let copied = articles.original(of: article)
    if copied != article { leaf.copyOf = label(of: copied) }
    let reports = Set(credits.map(\.id))
    if !reports.isDisjoint(with: beforeCredited) { leaf.marks.insert(.beforeCredited) }
    if !reports.isDisjoint(with: selfCredits) { leaf.marks.insert(.creditsItself) }
    if credits.contains(where: { $0.access == .firsthand }) { leaf.marks.insert(.firstHand) }
    if looped.contains(article) { leaf.marks.insert(.inLoop) }
    if grouping.origins(of: article).count > 1 { leaf.marks.insert(.parallel) }
    return leaf
  }

  /// How an article is called: its source, or that this is not named.
  func label(of article: Article.ID) -> String {
    let row = articles.reports(of: article).lazy.compactMap { rows[$0.id] }.first
    if let row { return row.sourceLabel }
    let source = articles.item(article).source
    return source.map { quote.names[$0] ?? $0.rawValue } ?? "(not named: \(article.shortLabel))"
  }

  /// Whether a chain holds, over all its hops that are sources.
  private func check(_ link: Link, _ row: ReportRow) -> CreditCheck {
    let results = checker.results(of: link.credit)[link.index]
    let names = row.chains.indices.contains(link.index) ? row.chains[link.index].map(\.name) : []
    let sources = link.chain.indices.filter { link.chain[$0].source != nil }
    let isIndirect = link.credit.kind == .indirect
    func check(_ result: CreditChecker.Result, at index: Int) -> CreditCheck {
      CreditCheck(
        check: result.check, obstacle: result.obstacle,
        name: names.indices.contains(index) ? names[index] : nil, hops: sources.count,
        isIndirect: isIndirect)
    }
    let looked = sources.isEmpty ? Array(link.chain.indices) : sources
    let worst =
      looked.first { results[$0] == .notBorneOut } ?? looked.first { results[$0] != .borneOut }
    let index = worst ?? looked[0]
    return check(results[index], at: index)
  }
}
