import HearsayModel

/// An entry of the graph to which one can go.
enum Target: Sendable, Hashable {
  case event(Event.ID)
  case actor(Actor.ID)
  case source(SourceKey)
  case article(Article.ID)
  /// A quote's card.
  case quote(Quote.ID)
  /// A quote in the panes, with its wordings and their reports.
  case wordings(Quote.ID)
  case report(Report.ID)
  /// The quotes of an entry in the panes, and how it is called.
  case quotes(QuoteSelection.Scope, name: String)

  /// The id; empty for the articles that name no source.
  var id: String {
    switch self {
    case .event(let id): id.rawValue
    case .actor(let id): id.rawValue
    case .source(let key): key.rawValue
    case .article(let id): id.rawValue
    case .quote(let id), .wordings(let id): id.rawValue
    case .report(let id): id.rawValue
    case .quotes(_, let name): name
    }
  }
}
