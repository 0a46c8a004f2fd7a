/// What reports of one article together say of where it has a quote from.
struct CreditVoucher {
  /// What a chain ends in: its last hop that is a source; actors and words alone
  /// behind it are its ground.
  enum Target: Hashable {
    case source(Source.ID)
    /// A particular article, of the source that the hop credits.
    case article(Article.ID, Source.ID)

    var source: Source.ID {
      switch self {
      case .source(let source), .article(_, let source): source
      }
    }
  }

  /// False: nobody has looked at one of its reports, and the others credit nobody.
  let isExamined: Bool
  /// It credits somebody without a name, or a witness only.
  private(set) var creditsUnnamed = false
  /// It was there, by its own words.
  private(set) var isFirstHand = false
  /// Reports that credit the article's own source or host, and nobody behind it.
  private(set) var selfCredits: [Report.ID] = []
  /// What its chains end in, and the reports that say so, in their order.
  private(set) var targets: [(target: Target, report: Report.ID)] = []

  /// What the reports say that speak for an article.
  init(of article: Article.ID, _ articles: ReportingArticles) {
    self.init(of: articles.credits(of: article), in: article, articles)
  }

  /// What some reports of an article say.
  init(of credits: [QuoteCredits.Credit], in article: Article.ID, _ articles: ReportingArticles) {
    isExamined =
      credits.allSatisfy { $0.via != nil } || credits.contains { $0.via?.isEmpty == false }
    for credit in credits {
      if credit.access == .firsthand { isFirstHand = true }
      for chain in credit.via ?? [] where !chain.isEmpty {
        add(chain, of: credit, in: article, articles)
      }
    }
  }

  /// Whether it credits somebody by name.
  var creditsNamed: Bool { !targets.isEmpty }

  /// Whether a trace ends here: it credits nobody by name, or was there itself.
  var isEnd: Bool { targets.isEmpty || isFirstHand }

  private mutating func add(
    _ chain: Chain, of credit: QuoteCredits.Credit, in article: Article.ID,
    _ articles: ReportingArticles
  ) {
    guard let last = chain.last(where: { $0.source != nil }), let source = last.source else {
      creditsUnnamed = true
      return
    }
    let item = articles.item(article)
    let isOwn = source == item.source || source == item.host
    let isElsewhere = last.article.map { articles.counting(for: $0) != article } ?? false
    let isAlone = chain.count { $0.source != nil } == 1
    if isOwn, isAlone, !isElsewhere {
      selfCredits.append(credit.id)
    } else {
      let target = last.article.map { Target.article($0, source) } ?? .source(source)
      targets.append((target, credit.id))
    }
  }
}
