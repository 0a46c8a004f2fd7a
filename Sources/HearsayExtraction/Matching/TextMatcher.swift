import HearsayModel

/// Says which of the user's texts belongs to which article of a graph.
///
/// The surest ground goes first, and what it settles is not asked again: the
/// hash of the bytes; the address by which a text names itself, normalized;
/// a title of at least four words, folded, equal to one of the text's first
/// lines. A text goes to one article and an article has one text; where a ground
/// leaves a choice, none of those concerned is matched, by later grounds either.
public struct TextMatcher: Sendable {
  private let articles: [MatchableArticle]
  private let bySHA256: [String: [Int]]
  private let byAddress: [String: [Int]]
  private let byTitle: [String: [Int]]

  /// Takes the articles of one graph that want a text.
  ///
  /// Their ids are unique.
  public init(articles: [MatchableArticle]) {
    self.articles = articles
    bySHA256 = Self.index(articles) { $0.sha256.map(MatchKey.sha256) }
    byAddress = Self.index(articles) { $0.url.map(MatchKey.address) }
    byTitle = Self.index(articles) { $0.title.flatMap(MatchKey.title) }
  }

  /// Matches the texts.
  ///
  /// Their order decides nothing but which of several files with the very same
  /// bytes is named first.
  public func match(_ texts: [CandidateText]) -> TextMatches {
    var matching = Matching(articles: articles, texts: texts)
    matching.settle(.sha256) { articles(in: bySHA256, under: [$0.sha256]) }
    matching.settle(.address) { articles(in: byAddress, under: $0.addresses) }
    matching.settle(.title) { articles(in: byTitle, under: $0.titles) }
    return matching.result
  }

  private func articles(in index: [String: [Int]], under keys: [String]) -> [Int] {
    keys.flatMap { index[$0] ?? [] }
  }

  private static func index(
    _ articles: [MatchableArticle], by key: (MatchableArticle) -> String?
  ) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for (number, article) in articles.enumerated() {
      if let key = key(article) { index[key, default: []].append(number) }
    }
    return index
  }
}
