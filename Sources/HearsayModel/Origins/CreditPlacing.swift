/// Puts the articles that credit an origin below it, each below the one that it has
/// the quote from.
struct CreditPlacing {
  /// What an article hangs on: the origin or an article that is here, and between the
  /// two sources that have no text here, the one next to the article last.
  private struct Place {
    var base: Article.ID?
    var between: [Named<Source.ID>]
    var link: CreditTreeBuilder.Link
  }

  private let builder: CreditTreeBuilder
  private let origin: Source.ID
  private let members: [Article.ID]
  private let id: String
  private let text: Article.ID?
  private let memberSet: Set<Article.ID>
  private let bySource: [Source.ID?: [Article.ID]]
  private var places: [Article.ID: Place] = [:]

  init(
    _ builder: CreditTreeBuilder, _ origin: Source.ID, _ members: [Article.ID], id: String,
    since text: Article.ID?
  ) {
    self.builder = builder
    self.origin = origin
    self.members = members
    self.id = id
    self.text = text
    memberSet = Set(members)
    bySource = Dictionary(grouping: members) { builder.articles.item($0).source }
    findPlaces()
  }

  /// From the origin outward, so that nothing hangs on itself: an article takes the
  /// first of its places whose own place is known.
  private mutating func findPlaces() {
    var waiting: [Article.ID: [(Article.ID, Place)]] = [:]
    var fallback: [Article.ID: Place] = [:]
    var queue: [Article.ID] = []
    for article in members {
      let candidates = builder.links(of: article).filter(leadsHere).map { place($0, of: article) }
      if let direct = candidates.first(where: { $0.base == nil }) {
        places[article] = direct
        queue.append(article)
      } else {
        fallback[article] = candidates.first
        fallback[article]?.base = nil
        for candidate in candidates {
          if let base = candidate.base { waiting[base, default: []].append((article, candidate)) }
        }
      }
    }
    var next = 0
    while next < queue.count {
      for (article, place) in waiting[queue[next]] ?? [] where places[article] == nil {
        places[article] = place
        queue.append(article)
      }
      next += 1
    }
    places.merge(fallback) { place, _ in place }
  }

  private func leadsHere(_ link: CreditTreeBuilder.Link) -> Bool {
    var credit = link.credit
    credit.via = [link.chain]
    let voucher = CreditVoucher(of: [credit], in: credit.article, builder.articles)
    return builder.graph.origins(of: voucher).contains(origin)
  }

  private func place(_ link: CreditTreeBuilder.Link, of article: Article.ID) -> Place {
    let item = builder.articles.item(article)
    var sources = link.chain.filter { $0.source != nil }
    if sources.count > 1, let first = sources.first?.source,
      first == item.source || first == item.host
    {
      sources.removeFirst()
    }
    var between: [Named<Source.ID>] = []
    for (index, hop) in sources.enumerated() {
      guard let source = hop.source else { continue }
      let isLast = index == sources.count - 1
      if isLast, source == origin { break }
      if let found = member(hop, besides: article) {
        return Place(base: found, between: between.reversed(), link: link)
      }
      if !isLast {
        between.append(Named(id: source, name: builder.quote.names[source] ?? source.rawValue))
      }
    }
    return Place(base: nil, between: between.reversed(), link: link)
  }

  /// The article of the credited source that has the quote from the origin too.
  private func member(_ hop: Hop, besides article: Article.ID) -> Article.ID? {
    if let named = hop.article.map(builder.articles.counting), memberSet.contains(named),
      named != article
    {
      return named
    }
    return bySource[hop.source]?.first { $0 != article }
  }

  /// The nodes right below the origin.
  func nodes() -> [CreditNode] {
    var below: [Article.ID?: [Article.ID]] = [:]
    for article in members { below[places[article]?.base, default: []].append(article) }
    return nodes(below[nil] ?? [], under: id, depth: 1, below)
  }

  private func nodes(
    _ members: [Article.ID], under parent: String, depth: Int, _ below: [Article.ID?: [Article.ID]]
  ) -> [CreditNode] {
    var nodes: [CreditNode] = []
    var held: [String: [CreditNode]] = [:]
    for article in members {
      let found = node(article, depth: depth, below)
      guard let between = places[article]?.between, !between.isEmpty else {
        nodes += found
        continue
      }
      let key = "\(parent)|b|" + between.map(\.id.rawValue).joined(separator: "|")
      if held[key] == nil { nodes.append(heading(key, between)) }
      held[key, default: []] += found
    }
    return nodes.map { node in
      guard let children = held[node.id] else { return node }
      return CreditNode(
        id: node.id, kind: node.kind, count: children.reduce(0) { $0 + $1.count },
        children: children.folded(under: node.id))
    }
  }

  /// The line of sources that have no text here which credits on; the one next to the
  /// articles first.
  private func heading(_ id: String, _ between: [Named<Source.ID>]) -> CreditNode {
    let last = between[between.count - 1].id
    let names = between.reversed().map(\.name).joined(separator: ", citing ")
    return CreditNode(id: id, kind: .between(Named(id: last, name: names), standing(of: last)))
  }

  private func standing(of source: Source.ID) -> CreditNode.Standing {
    let own = builder.articles.counted.filter { builder.articles.item($0).source == source }
    guard !own.isEmpty else { return builder.hasText(source) ? .withoutReport : .absent }
    let isExamined = own.allSatisfy { CreditVoucher(of: $0, builder.articles).isExamined }
    guard isExamined else { return .notExamined }
    return own.contains(where: builder.hasText) ? .text : .report
  }

  /// An article with what hangs on it; where that would go too deep, beside it.
  private func node(
    _ article: Article.ID, depth: Int, _ below: [Article.ID?: [Article.ID]]
  ) -> [CreditNode] {
    let base = text ?? places[article]?.base
    guard let leaf = builder.leaf(article, places[article]?.link, since: base) else { return [] }
    let own = "\(id)|\(article)"
    guard depth < CreditNode.deepest else {
      return [CreditNode(id: own, kind: .report, article: leaf)] + flat(below[article] ?? [], below)
    }
    let children = nodes(below[article] ?? [], under: own, depth: depth + 1, below)
    let node = CreditNode(
      id: own, kind: .report, article: leaf,
      count: 1 + children.reduce(0) { $0 + $1.count }, children: children.folded(under: own))
    return [node]
  }

  private func flat(
    _ members: [Article.ID], _ below: [Article.ID?: [Article.ID]]
  ) -> [CreditNode] {
    var nodes: [CreditNode] = []
    var waiting = Array(members.reversed())
    while let article = waiting.popLast() {
      let base = text ?? places[article]?.base
      if let leaf = builder.leaf(article, places[article]?.link, since: base) {
        nodes.append(CreditNode(id: "\(id)|\(article)", kind: .report, article: leaf))
      }
      waiting += (below[article] ?? []).reversed()
    }
    return nodes
  }
}
