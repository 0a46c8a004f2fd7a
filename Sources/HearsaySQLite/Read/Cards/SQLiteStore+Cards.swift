internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// An event's card.
  public func event(_ id: Event.ID) async throws -> EventCard? {
    try await card(id.rawValue, .event) { database, entry, record in
      guard case .event(let event) = record else { return nil }
      return try EventCardReader(CardRows(database)).card(event, entry.key)
    }
  }

  /// An actor's card.
  public func actor(_ id: Actor.ID) async throws -> ActorCard? {
    try await card(id.rawValue, .actor) { database, entry, record in
      guard case .actor(let actor) = record else { return nil }
      return try ActorCardReader(CardRows(database)).card(actor, entry.key)
    }
  }

  /// A source's card.
  public func source(_ id: Source.ID) async throws -> SourceCard? {
    try await card(id.rawValue, .source) { [analyses] database, entry, record in
      guard case .source(let source) = record else { return nil }
      let edition = try Edition(database).records
      if let known = analyses.source(entry.key, edition) { return known }
      let card = try SourceCardReader(CardRows(database)).card(source, entry.key)
      analyses.keep(card, of: entry.key, edition)
      return card
    }
  }

  /// An article's card.
  public func article(_ id: Article.ID) async throws -> ArticleCard? {
    try await card(id.rawValue, .article) { database, entry, record in
      guard case .article(let article) = record else { return nil }
      return try ArticleCardReader(CardRows(database)).card(article, entry.key)
    }
  }

  /// What ties a quote to others.
  public func links(of quote: Quote.ID) async throws -> QuoteLinks? {
    try await card(quote.rawValue, .quote) { database, entry, record in
      guard case .quote(let quote) = record else { return nil }
      return try QuoteLinkReader(CardRows(database)).links(quote, entry.key)
    }
  }

  /// What `body` makes of a record; nil where nothing of the type bears the id, or it
  /// is rejected.
  private func card<Card: Sendable>(
    _ id: String, _ type: RecordType,
    _ body: @escaping @Sendable (Database, EntryKey, GraphRecord) throws -> Card?
  ) async throws -> Card? {
    try await read { database in
      guard let entry = try EntryKey.findShown(id, type, in: database),
        let record = try Self.record(database, entry)
      else { return nil }
      return try body(database, entry, record)
    }
  }
}
