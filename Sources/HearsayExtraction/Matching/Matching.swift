import HearsayModel

/// One run of a `TextMatcher`: what is settled so far, and what is open.
struct Matching {
  private let articles: [MatchableArticle]
  private let texts: [CandidateText]
  /// Texts that can be read, one of each content.
  private var distinctTexts: [Int] = []
  /// For one of them, the others with the very same bytes.
  private var copies: [Int: [Int]] = [:]
  private var settledArticles: Set<Int> = []
  private var settledTexts: Set<Int> = []
  private var matches: [Int: TextMatch] = [:]
  private var ambiguous: [AmbiguousTexts] = []

  init(articles: [MatchableArticle], texts: [CandidateText]) {
    self.articles = articles
    self.texts = texts
    var firstOfContent: [String: Int] = [:]
    for (number, text) in texts.enumerated() where text.error == nil {
      if let first = firstOfContent[text.sha256] {
        copies[first, default: []].append(number)
      } else {
        firstOfContent[text.sha256] = number
        distinctTexts.append(number)
      }
    }
  }

  /// Settles what one ground can tell of the texts that are still open.
  mutating func settle(_ reason: TextMatch.Reason, claims: (CandidateText) -> [Int]) {
    var graph = ClaimGraph()
    for text in openTexts {
      for article in claims(texts[text]) { graph.add(text: text, article: article) }
    }
    for group in graph.groups where !settledArticles.isSuperset(of: group.articles) {
      if group.articles.count == 1, group.texts.count == 1 {
        match(article: group.articles[0], text: group.texts[0], reason)
      } else {
        leave(group, reason)
      }
      settledArticles.formUnion(group.articles)
      settledTexts.formUnion(group.texts)
    }
  }

  private var openTexts: [Int] { distinctTexts.filter { !settledTexts.contains($0) } }

  /// What was found, with what is left.
  var result: TextMatches {
    TextMatches(
      matches: matches.sorted { $0.key < $1.key }.map(\.value),
      ambiguous: ambiguous,
      unmatched: openTexts.flatMap(allCopies).sorted().map { texts[$0].name },
      unreadable: texts.compactMap { text in
        text.error.map { UnreadableText(text: text.name, error: $0) }
      },
      withoutText: articles.indices.filter { !settledArticles.contains($0) }
        .map { articles[$0].id })
  }

  private mutating func match(article: Int, text: Int, _ reason: TextMatch.Reason) {
    let hash = articles[article].sha256.map(MatchKey.sha256)
    matches[article] = TextMatch(
      article: articles[article].id, text: texts[text].name, reason: reason,
      hashDiffers: hash != nil && hash != texts[text].sha256,
      sameAs: (copies[text] ?? []).map { texts[$0].name })
  }

  private mutating func leave(_ group: ClaimGraph.Group, _ reason: TextMatch.Reason) {
    let names = group.texts.flatMap(allCopies).sorted().map { texts[$0].name }
    let ids = group.articles.map { articles[$0].id }
    ambiguous.append(AmbiguousTexts(articles: ids, texts: names, reason: reason))
  }

  private func allCopies(of text: Int) -> [Int] {
    [text] + (copies[text] ?? [])
  }
}
