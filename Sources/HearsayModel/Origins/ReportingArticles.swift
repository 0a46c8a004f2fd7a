/// The articles that report a quote, and which of them count.
///
/// An article counts when one of its reports is accepted, it is not withdrawn,
/// and it is the newest of its versions that reports the quote.
struct ReportingArticles {
  typealias Item = QuoteCredits.Item
  typealias Credit = QuoteCredits.Credit

  /// The articles with a report that is not rejected, in the order given.
  let all: [Article.ID]
  let counted: [Article.ID]
  /// Items whose newest version is withdrawn, and which bear an accepted report.
  let withdrawn: Int
  private let items: [Article.ID: Item]
  private let credits: [Article.ID: [Credit]]
  private let countedSet: Set<Article.ID>
  /// The version of an article that counts for it.
  private let standsFor: [Article.ID: Article.ID]
  /// Of texts that name no source and do not report the quote themselves, the
  /// first copy: it speaks for the others.
  private var firstCopies: [Article.ID: Article.ID] = [:]
  /// Republished texts that credit nobody else, each with the article of the same
  /// source that speaks for it.
  private var republished: [Article.ID: Article.ID] = [:]

  init(_ quote: QuoteCredits) {
    let items = Dictionary(quote.articles.map { ($0.id, $0) }) { first, _ in first }
    self.items = items
    let present = quote.reports.filter { $0.status != .rejected }
    let credits = Dictionary(grouping: present, by: \.article)
    self.credits = credits
    var met: Set<Article.ID> = []
    let all = present.compactMap { met.insert($0.article).inserted ? $0.article : nil }
    self.all = all
    let accepted = Set(present.filter { $0.status == .accepted }.map(\.article))
    let versions = ArticleVersions(Array(items.values), and: all)
    var standsFor: [Article.ID: Article.ID] = [:]
    var counted: Set<Article.ID> = []
    var withdrawn = 0
    for group in versions.groups where group.contains(where: accepted.contains) {
      guard let newest = group.first, items[newest]?.state != .withdrawn else {
        withdrawn += 1
        continue
      }
      let valid = group.first { accepted.contains($0) && items[$0]?.state != .withdrawn }
      guard let valid else {
        withdrawn += 1
        continue
      }
      counted.insert(valid)
      for member in group { standsFor[member] = valid }
    }
    self.withdrawn = withdrawn
    self.standsFor = standsFor
    countedSet = counted
    self.counted = all.filter(counted.contains)
    for article in self.counted {
      let original = followedCopies(of: article)
      let hasNoSource = items[original]?.source == nil && !counted.contains(original)
      if hasNoSource, firstCopies[original] == nil { firstCopies[original] = article }
    }
    republished = self.republications()
  }

  /// An article that a host has of its source adds nothing to what that source
  /// printed itself, or, where that is not here, to what another host has; of texts
  /// that were looked at and credit nobody else.
  private func republications() -> [Article.ID: Article.ID] {
    let silent = counted.filter(creditsNobodyElse)
    var speaking: [Source.ID: Article.ID] = [:]
    for article in silent where item(article).host == nil {
      guard let source = item(article).source, speaking[source] == nil else { continue }
      speaking[source] = article
    }
    var found: [Article.ID: Article.ID] = [:]
    for article in silent where item(article).host != nil && item(article).copyOf == nil {
      guard let source = item(article).source else { continue }
      if let first = speaking[source] {
        found[article] = first
      } else {
        speaking[source] = article
      }
    }
    return found
  }

  /// Whether all its reports were looked at and credit nobody beyond its own source
  /// and host.
  private func creditsNobodyElse(_ article: Article.ID) -> Bool {
    let own = [item(article).source, item(article).host]
    return credits(of: article).allSatisfy { credit in
      credit.via?.joined().allSatisfy { $0.source != nil && own.contains($0.source) } ?? false
    }
  }

  func isCounted(_ article: Article.ID) -> Bool { countedSet.contains(article) }

  /// What is known of an article; of one that was not given, its id alone.
  func item(_ article: Article.ID) -> Item { items[article] ?? Item(id: article) }

  /// The reports that speak for an article: the accepted ones, else those that
  /// are proposed.
  func credits(of article: Article.ID) -> [Credit] {
    let all = credits[article] ?? []
    let accepted = all.filter { $0.status == .accepted }
    return accepted.isEmpty ? all : accepted
  }

  /// All reports of an article that are not rejected.
  func reports(of article: Article.ID) -> [Credit] { credits[article] ?? [] }

  /// The article whose text this one prints, `copyOf` followed to its end, or that
  /// its host has of the same source; the article itself where it is no copy.
  ///
  /// Of versions, the one that counts.
  func original(of article: Article.ID) -> Article.ID {
    let copied = firstCopy(of: article)
    return republished[copied].map(firstCopy) ?? copied
  }

  private func firstCopy(of article: Article.ID) -> Article.ID {
    let original = followedCopies(of: article)
    return firstCopies[original] ?? original
  }

  /// Of copies that copy one another, which only a lenient load leaves, the
  /// least id stands for all.
  private func followedCopies(of article: Article.ID) -> Article.ID {
    var path = [article]
    var met: Set<Article.ID> = [article]
    while let copied = items[path[path.count - 1]]?.copyOf {
      let next = standsFor[copied] ?? copied
      guard met.insert(next).inserted else {
        return path[(path.firstIndex(of: next) ?? 0)...].min() ?? next
      }
      path.append(next)
    }
    return path[path.count - 1]
  }

  /// The version that counts for an article; itself where none does.
  func counting(for article: Article.ID) -> Article.ID { standsFor[article] ?? article }

  /// All that is known, in the order of the ids.
  var knownItems: [Item] { items.values.sorted { $0.id < $1.id } }
}
