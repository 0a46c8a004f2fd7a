import HearsayModel

/// An entry of one of the lists.
enum ListRow: ListEntry {
  case event(EventRow)
  case actor(ActorRow)
  case source(SourceRow)
  case article(ArticleRow)
  case marked(MarkedEntry)
  case search(SavedSearch)
  case finding(FindingRow)

  var id: String {
    switch self {
    case .event(let row): row.id.rawValue
    case .actor(let row): row.id.rawValue
    case .source(let row): row.id.rawValue
    case .article(let row): row.id.rawValue
    case .marked(let row): row.row.id
    case .search(let row): row.id
    case .finding(let row): row.id
    }
  }

  var pageKey: String { id }
  var lineCount: Int { 1 }

  /// How the trail and the title of Quotes call it; empty for the articles that name
  /// no source.
  var name: String {
    switch self {
    case .event(let row): row.name
    case .actor(let row): row.name
    case .source(let row): row.name
    case .article(let row): row.label
    case .marked(let row): row.row.name
    case .search(let row): row.text
    case .finding(let row): row.sentence
    }
  }

  /// Which quotes are its, all for a search; nil: none.
  var scope: QuoteSelection.Scope? {
    switch self {
    case .event(let row): .event(row.id)
    case .actor(let row): .actor(row.id)
    case .source(let row): .source(row.id)
    case .article(let row): .article(row.id)
    case .marked(let row): row.scope
    case .search: .all
    case .finding: nil
    }
  }

  /// The quote that is to be shown among all quotes, where no quotes are its; nil: none is.
  var quote: Quote.ID? {
    switch self {
    case .marked(let row): row.quoteShown
    case .finding(let row): row.quote
    default: nil
    }
  }

  /// The report that is to be under the cursor of that quote; nil: none is.
  var report: Report.ID? {
    switch self {
    case .marked(let row) where row.row.type == .report: Report.ID(row.row.id)
    case .finding(let row) where row.targetType == .report: Report.ID(row.target)
    default: nil
    }
  }

  /// The entry whose card Enter opens; nil: it has none.
  var target: Target? {
    switch self {
    case .event(let row): .event(row.id)
    case .actor(let row): .actor(row.id)
    case .source(let row): .source(row.id)
    case .article(let row): .article(row.id)
    case .marked(let row): row.goal
    case .search: nil
    case .finding(let row): row.goal
    }
  }

  /// The search whose quotes are its; nil: none.
  var search: SavedSearch? {
    if case .search(let search) = self { search } else { nil }
  }
}

/// A search that was kept.
struct SavedSearch: Sendable, Hashable, Identifiable {
  /// What was typed.
  var text: String
  var id: String { text }
}

extension FindingRow {
  /// The place that shows it.
  var goal: Target? {
    switch targetType {
    case .event: .event(Event.ID(target))
    case .actor: .actor(Actor.ID(target))
    case .source: .source(.named(Source.ID(target)))
    case .article: .article(Article.ID(target))
    case .quote: .wordings(Quote.ID(target))
    case .report: .report(Report.ID(target))
    case .naming, .link: quote.map { .wordings($0) }
    }
  }
}
