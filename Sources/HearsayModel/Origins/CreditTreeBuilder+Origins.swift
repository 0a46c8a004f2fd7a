extension CreditTreeBuilder {
  /// A node for each named origin, most articles first.
  func originNodes() -> [CreditNode] {
    let members = membersByOrigin()
    return quote.namedOrigins(articles, grouping, origins).map { origin in
      node(of: origin, members[origin.source.id] ?? [])
    }
  }

  /// The articles that count for each origin, copies too.
  private func membersByOrigin() -> [Source.ID: [Article.ID]] {
    var members: [Source.ID: [Article.ID]] = [:]
    for article in articles.counted {
      for source in grouping.origins(of: article) { members[source, default: []].append(article) }
    }
    return members
  }

  private func node(of origin: NamedOrigin, _ members: [Article.ID]) -> CreditNode {
    let id = "o|\(origin.source.id)"
    let texts = texts(of: origin.source.id)
    let base = texts.first { articles.item($0).published != nil } ?? texts.first
    let creditors = members.filter { articles.original(of: $0) == $0 }
    let printed = members.filter { articles.original(of: $0) != $0 }
    let credited = CreditPlacing(self, origin.source.id, creditors, id: id, since: base).nodes()
    let copied = printed.compactMap { article -> CreditNode? in
      leaf(article, since: base).map {
        CreditNode(id: "\(id)|\(article)", kind: .copy, article: $0)
      }
    }
    var children = texts.dropFirst().compactMap { article -> CreditNode? in
      leaf(article).map { CreditNode(id: "\(id)|t|\(article)", kind: .text, article: $0) }
    }
    if copied.isEmpty {
      children += credited.folded(under: id)
    } else {
      if !credited.isEmpty {
        let heading = "\(id)|c"
        children.append(
          CreditNode(
            id: heading, kind: .creditors, count: origin.creditedBy,
            children: credited.folded(under: heading)))
      }
      let heading = "\(id)|k"
      children.append(
        CreditNode(
          id: heading, kind: .copies, count: origin.copies, children: copied))
    }
    return CreditNode(
      id: id, kind: .origin(origin, hasText: hasText(origin.source.id)),
      article: texts.first.flatMap { leaf($0) },
      count: origin.creditedBy + origin.copies, children: children)
  }

  /// Whether a text of a source is here that may have the quote.
  func hasText(_ source: Source.ID) -> Bool {
    quote.texts.keys.contains { articles.item($0).source == source }
  }

  /// Whether the text of an article that reports the quote is here.
  func hasText(_ article: Article.ID) -> Bool {
    articles.reports(of: article).contains { rows[$0.id]?.hasText == true }
  }

  /// The texts of an origin that report the quote here: those in which the trace ends,
  /// else all of its own.
  private func texts(of source: Source.ID) -> [Article.ID] {
    let own = articles.counted.filter { article in
      articles.item(article).source == source && articles.original(of: article) == article
    }
    let ends = own.filter { groups[$0] == .origin(source) }
    return ends.isEmpty ? own : ends
  }
}
