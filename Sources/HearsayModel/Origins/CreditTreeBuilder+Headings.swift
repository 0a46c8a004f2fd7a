extension CreditTreeBuilder {
  /// What stands below the named origins: loops, and what names no origin.
  func otherNodes() -> [CreditNode] {
    let lists: [(id: String, kind: CreditNode.Kind, nodes: [CreditNode], count: Int)] = [
      heading("f", .loopFollowers, followers()), heading("u", .unnamed, articles(in: .unnamed)),
      heading("n", .nobody, nobody()), heading("x", .notExamined, articles(in: .notExamined)),
      heading("z", .uncounted, uncounted()),
    ]
    return loops()
      + lists.filter { !$0.nodes.isEmpty }.map { list in
        CreditNode(
          id: list.id, kind: list.kind, count: list.count,
          children: list.nodes.folded(under: list.id)
        )
      }
  }

  private func heading(
    _ id: String, _ kind: CreditNode.Kind, _ nodes: [CreditNode]
  ) -> (id: String, kind: CreditNode.Kind, nodes: [CreditNode], count: Int) {
    (id, kind, nodes, nodes.reduce(0) { $0 + $1.count })
  }

  /// Articles that credit nobody else, with the copies of their text below them.
  private func node(_ article: Article.ID, in heading: String, _ link: Link? = nil) -> CreditNode? {
    let id = "\(heading)|\(article)"
    guard let leaf = leaf(article, link, since: link.flatMap { credited(by: $0, of: article) })
    else { return nil }
    let copied = (copies[article] ?? []).compactMap { copy in
      self.leaf(copy, since: article).map {
        CreditNode(id: "\(heading)|\(copy)", kind: .copy, article: $0)
      }
    }
    return CreditNode(
      id: id, kind: .report, article: leaf, children: copied.folded(under: id))
  }

  private func articles(in group: CreditGroup) -> [CreditNode] {
    let id = group == .unnamed ? "u" : "x"
    return articles.counted.filter { groups[$0] == group }.compactMap { article in
      node(article, in: id, links(of: article).first)
    }
  }

  /// Those that credit nobody, the same wordings together.
  private func nobody() -> [CreditNode] {
    let silent = articles.counted.filter { article in
      switch groups[article] {
      case .nobody, .nobodyItself: true
      default: false
      }
    }
    var order: [Int?] = []
    var byWording: [Int?: [CreditNode]] = [:]
    for article in silent {
      guard let node = node(article, in: "n") else { continue }
      let wording = node.article?.wording
      if byWording[wording] == nil { order.append(wording) }
      byWording[wording, default: []].append(node)
    }
    let common = Dictionary(
      origins.commonWordings.flatMap { wording in wording.reports.map { ($0, wording) } }
    ) { first, _ in first }
    return order.flatMap { wording -> [CreditNode] in
      let nodes = byWording[wording] ?? []
      let proposed = nodes.lazy.compactMap { $0.article.flatMap { common[$0.report] } }.first
      guard let wording, nodes.count > 1 else {
        return nodes.map { node in
          var node = node
          node.article?.proposal = proposed
          return node
        }
      }
      let id = "n|w|\(wording)"
      return [
        CreditNode(
          id: id, kind: .sameWording(proposed), count: nodes.count, children: nodes)
      ]
    }
  }

  /// Each loop of articles of which none leads to an origin.
  private func loops() -> [CreditNode] {
    origins.loops.enumerated().compactMap { number, loop in
      guard loop.articles.allSatisfy({ groups[$0] == .loop }) else { return nil }
      let id = "l|\(number)"
      let steps = loop.articles.prefix(CreditNode.deepest)
      var below: [CreditNode] = []
      for (step, article) in steps.enumerated().reversed() {
        let next = loop.articles[(step + 1) % loop.articles.count]
        let report = loop.reports.indices.contains(step) ? loop.reports[step] : nil
        let link = links(of: article).first { $0.credit.id == report }
        guard let leaf = leaf(article, link, since: next) else { continue }
        below = [
          CreditNode(
            id: "\(id)|\(article)", kind: .step(cites: label(of: next)), article: leaf,
            count: 1 + below.reduce(0) { $0 + $1.count }, children: below)
        ]
      }
      return CreditNode(
        id: id, kind: .loop(loop), count: loop.articles.count, children: below)
    }
  }

  /// Articles whose credits lead into a loop of which they are no part.
  private func followers() -> [CreditNode] {
    let shown = Set(
      origins.loops.filter { loop in loop.articles.allSatisfy { groups[$0] == .loop } }
        .flatMap(\.articles))
    return articles.counted.filter { groups[$0] == .loop && !shown.contains($0) }
      .compactMap { article in
        let link = links(of: article).first
        var node = node(article, in: "f", link)
        let name = node?.article?.hops.first?.name ?? ""
        node?.kind = .step(cites: name)
        return node
      }
  }

  /// The dated article that a chain credits first, where it is here.
  private func credited(by link: Link, of article: Article.ID) -> Article.ID? {
    guard let hop = link.chain.first(where: { $0.source != nil }) else { return nil }
    return CreditCandidates(articles).articles(for: hop, of: link.credit).first { $0 != article }
  }

  /// Reports that are shown and in no figure: proposed, withdrawn, earlier versions.
  private func uncounted() -> [CreditNode] {
    quote.reports.compactMap { credit in
      guard let row = rows[credit.id], !row.isCounted else { return nil }
      var leaf = CreditedArticle(row)
      leaf.hops = row.chains.first ?? []
      return CreditNode(id: "z|\(credit.id)", kind: .report, article: leaf)
    }
  }

  /// What is to be said of single articles, below the figures.
  func remarks() -> [String] {
    var remarks: [String] = []
    for loop in origins.loops {
      let path = loop.path.joined(separator: " → ")
      remarks.append("A loop of credits: \(path).")
    }
    let early = quote.findings(origins).filter { $0.code == .W02 }
    for finding in early.prefix(3) {
      guard let row = rows[finding.report] else { continue }
      remarks.append("\(row.sourceLabel) is dated before the report that it credits.")
    }
    return remarks + [orderRemark].compactMap(\.self)
  }

  /// Of dates with and without a zone: that the order of lines does not tell theirs.
  private var orderRemark: String? {
    let dates = rows.values.compactMap(\.published)
    let loose = dates.count { !$0.hasZone }
    guard loose > 0, loose < dates.count else { return nil }
    return loose == 1
      ? "1 date bears no time with its zone: where it stands does not say who was first."
      : "\(loose) dates bear no time with its zone: where they stand does not say who was first."
  }
}
