import HearsayModel

extension CardContent {
  /// Reads the card of an entry; nil: nothing bears its id.
  static func read(_ target: Target, from reader: any GraphReader) async throws -> CardContent? {
    guard var content = try await content(of: target, from: reader) else { return nil }
    guard let said = try await reader.annotations(of: [target.id])[target.id] else {
      return content
    }
    let names = try await reader.names(of: said.decisions.flatMap(\.change.namedIDs))
    content.add(said, names: names)
    return content
  }

  private static func content(
    of target: Target, from reader: any GraphReader
  ) async throws -> CardContent? {
    switch target {
    case .event(let id): return try await reader.event(id).map { CardContent($0) }
    case .actor(let id): return try await reader.actor(id).map { CardContent($0) }
    case .source(.named(let id)): return try await reader.source(id).map { CardContent($0) }
    case .source(.unnamed): return try await unnamed(from: reader)
    case .article(let id): return try await reader.article(id).map { CardContent($0) }
    case .quote(let id):
      guard let card = try await reader.quote(id) else { return nil }
      return CardContent(card, try await reader.links(of: card.id))
    case .wordings, .quotes, .report: return nil
    }
  }

  /// The articles that name no source: not one source.
  private static func unnamed(from reader: any GraphReader) async throws -> CardContent? {
    let listing = Listing(query: try? SearchQuery.parse("source:none", lastWordIsPrefix: false))
    let page = try await reader.articles(listing, PageRequest(limit: 200))
    var lines = CardBuilder()
    lines.note(
      "Two articles that name no source are never taken for one source, nor counted as two.")
    lines.entry(
      "Quotes that they report", "side by side",
      to: .quotes(.source(.unnamed), name: "articles that name no source"))
    lines.heading("Articles with quotes that name no source")
    for row in page.items where row.source == nil { lines.article(row) }
    if page.next != nil { lines.note("… and more: Articles lists all.") }
    return CardContent(name: "(not named)", figure: "", lines: lines.lines)
  }
}
