internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The articles of a listing.
  public func articles(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<ArticleRow> {
    try await records(of: .article, request).map { record in
      guard case .article(let article) = record else { return ArticleRow(id: ID(record.id)) }
      return ArticleRow(
        id: article.id, title: article.title, published: article.published,
        publishedGround: article.provenance.ground(of: "published"), state: article.state,
        extent: article.extent, copyOf: article.copyOf, status: article.provenance.status)
    }
  }

  /// How many entries a listing has.
  public func size(of list: GraphList, _ listing: Listing, cap: Int?) async throws -> Count {
    let overview = try await overview()
    switch list {
    case .events: return Count(overview.events, cap: cap)
    case .actors: return Count(overview.actors, cap: cap)
    case .sources: return Count(overview.sources, cap: cap)
    case .articles: return Count(overview.articles, cap: cap)
    }
  }

  /// An event's card.
  public func event(_ id: Event.ID) async throws -> EventCard? {
    guard case .event(let event)? = try await record(id.rawValue) else { return nil }
    return EventCard(event: event)
  }

  /// An actor's card.
  public func actor(_ id: Actor.ID) async throws -> ActorCard? {
    guard case .actor(let actor)? = try await record(id.rawValue) else { return nil }
    return ActorCard(actor: actor)
  }

  /// A source's card.
  public func source(_ id: Source.ID) async throws -> SourceCard? {
    guard case .source(let source)? = try await record(id.rawValue) else { return nil }
    return SourceCard(source: source)
  }

  /// An article's card.
  public func article(_ id: Article.ID) async throws -> ArticleCard? {
    guard case .article(let article)? = try await record(id.rawValue) else { return nil }
    return ArticleCard(article: article, row: ArticleRow(id: article.id, title: article.title))
  }

  /// What ties a quote to others.
  public func links(of quote: Quote.ID) async throws -> QuoteLinks? {
    guard case .quote(let quote)? = try await record(quote.rawValue) else { return nil }
    return QuoteLinks(id: quote.id)
  }

  /// What an analyst should know of.
  public func findings(_ request: PageRequest) async throws -> Page<FindingRow> {
    try await problems(request).map { problem in
      FindingRow(
        id: problem.description, kind: problem.code == .W10 ? .loop : .dispute,
        sentence: problem.message, advice: problem.advice, target: problem.record ?? "",
        targetType: .report)
    }
  }

  /// How many findings there are of each kind.
  public func findingCounts() async throws -> [FindingRow.Kind: Int] {
    let count = try await overview().findings
    return count > 0 ? [.loop: count] : [:]
  }
}
