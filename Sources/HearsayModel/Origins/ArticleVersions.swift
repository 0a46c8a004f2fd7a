/// Which articles are versions of one item, by `versionOf`.
struct ArticleVersions {
  /// The versions of each item, the newest first; items in the order of their
  /// newest versions' ids.
  let groups: [[Article.ID]]

  /// - Parameter others: articles of which nothing else is known.
  init(_ items: [QuoteCredits.Item], and others: [Article.ID]) {
    var earlier: [Article.ID: Article.ID] = [:]
    var published: [Article.ID: Int64] = [:]
    var known = Set(others)
    for item in items {
      known.insert(item.id)
      published[item.id] = item.published?.earliest
      guard let version = item.versionOf, version != item.id else { continue }
      earlier[item.id] = version
      known.insert(version)
    }
    var depths: [Article.ID: Int] = [:]
    var members: [Article.ID: [Article.ID]] = [:]
    for article in known {
      let (first, depth) = Self.first(of: article, earlier)
      depths[article] = depth
      members[first, default: []].append(article)
    }
    groups = members.values
      .map { group in
        group.sorted { left, right in
          let leftKey = (depths[left] ?? 0, published[left] ?? .min)
          let rightKey = (depths[right] ?? 0, published[right] ?? .min)
          return leftKey == rightKey ? left > right : leftKey > rightKey
        }
      }
      .sorted { $0[0] < $1[0] }
  }

  /// The earliest version, and how many steps it is away; of a cycle, which
  /// only a lenient load leaves, the least id in it.
  private static func first(
    of article: Article.ID, _ earlier: [Article.ID: Article.ID]
  ) -> (Article.ID, Int) {
    var current = article
    var path = [article]
    var met: Set<Article.ID> = [article]
    while let next = earlier[current] {
      guard met.insert(next).inserted else {
        let cycle = path[(path.firstIndex(of: next) ?? 0)...]
        return (cycle.min() ?? next, 0)
      }
      path.append(next)
      current = next
    }
    return (current, path.count - 1)
  }
}
