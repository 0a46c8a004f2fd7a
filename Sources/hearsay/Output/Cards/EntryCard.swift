import HearsayModel

/// The card of an entry as `hearsay show` prints it.
enum EntryCard {
  case event(EventCard)
  case actor(ActorCard)
  case source(SourceCard)
  case article(ArticleCard)
  case quote(QuoteLinks)

  /// Nil: records of the type have no card, or it is rejected.
  static func read(_ record: GraphRecord, from reader: any GraphReader) async throws -> EntryCard? {
    switch record {
    case .event(let record): try await reader.event(record.id).map(EntryCard.event)
    case .actor(let record): try await reader.actor(record.id).map(EntryCard.actor)
    case .source(let record): try await reader.source(record.id).map(EntryCard.source)
    case .article(let record): try await reader.article(record.id).map(EntryCard.article)
    case .quote(let record): try await reader.links(of: record.id).map(EntryCard.quote)
    case .report, .naming, .link: nil
    }
  }

  /// What the card says beyond the record, part by part.
  var parts: [CardPart] {
    switch self {
    case .event(let card): card.plainParts
    case .actor(let card): card.plainParts
    case .source(let card): card.plainParts
    case .article(let card): card.plainParts
    case .quote(let links): links.plainParts
    }
  }

  /// The same for programs.
  var json: JSONValue {
    switch self {
    case .event(let card): card.json
    case .actor(let card): card.json
    case .source(let card): card.json
    case .article(let card): card.json
    case .quote(let links): links.json
    }
  }
}
