import HearsayModel

/// A marked entry of the list Marked.
struct MarkedEntry: Sendable, Hashable {
  var row: MarkedRow
  /// The quote that a report renders; nil: it is of another type.
  var quote: Quote.ID?

  /// Which quotes are its; nil: it is a quote or a report itself, or has none.
  var scope: QuoteSelection.Scope? {
    switch row.type {
    case .event: .event(Event.ID(row.id))
    case .actor: .actor(Actor.ID(row.id))
    case .source: .source(.named(Source.ID(row.id)))
    case .article: .article(Article.ID(row.id))
    case .quote, .report, .naming, .link: nil
    }
  }

  /// The quote that it is, or that it renders.
  var quoteShown: Quote.ID? {
    row.type == .quote ? Quote.ID(row.id) : quote
  }

  /// Where Enter leads; nil: nowhere.
  var goal: Target? {
    switch row.type {
    case .event: .event(Event.ID(row.id))
    case .actor: .actor(Actor.ID(row.id))
    case .source: .source(.named(Source.ID(row.id)))
    case .article: .article(Article.ID(row.id))
    case .quote: .quote(Quote.ID(row.id))
    case .report: .report(Report.ID(row.id))
    case .naming, .link: nil
    }
  }
}
