extension EventCard {
  /// How many articles on it are here: `3 articles, and 1 withdrawn or proposed`.
  public var articleWords: String { articleCount.words(of: articles) }

  /// Who covers it: `2 sources, 1 article not named, 1 only by account`; articles that
  /// name no source are no sources.
  public var coverageWords: String {
    let byAccount = sources.count - coveringSources - unnamedArticles
    let account = byAccount > 0 ? "\(Figures.number(byAccount)) only by account" : nil
    guard coveringSources + unnamedArticles > 0 else { return account ?? "nobody" }
    let who = Figures.publishers(coveringSources, unnamed: unnamedArticles)
    return account.map { "\(who), \($0)" } ?? who
  }

  /// `1 quote, 2 by article, 1 proposed`.
  public var quoteWords: String {
    Figures.count(quotes, "quote")
      + (quotesByArticle > 0 ? ", \(Figures.number(quotesByArticle)) by article" : "")
      + Figures.proposed(Count(proposedQuotes))
  }
}

extension EventCard.Coverage {
  /// `2 articles, 1 account`, `1 account, no article here`.
  public var words: String {
    let parts = [
      articles > 0 ? Figures.count(articles, "article") : nil,
      accounts > 0 ? Figures.count(accounts, "account") : nil,
      isOnlyByAccount ? "no article here" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
