import HearsayModel

/// An entry of one of the lists.
enum ListRow: ListEntry {
  case event(EventRow)
  case actor(ActorRow)
  case source(SourceRow)
  case search(SavedSearch)

  var id: String {
    switch self {
    case .event(let row): row.id.rawValue
    case .actor(let row): row.id.rawValue
    case .source(let row): row.id.rawValue
    case .search(let row): row.id
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
    case .search(let row): row.text
    }
  }

  /// Which quotes are its; nil: those of a search.
  var scope: QuoteSelection.Scope {
    switch self {
    case .event(let row): .event(row.id)
    case .actor(let row): .actor(row.id)
    case .source(let row): .source(row.id)
    case .search: .all
    }
  }

  /// The entry whose card Enter opens; nil: it has none.
  var target: Target? {
    switch self {
    case .event(let row): .event(row.id)
    case .actor(let row): .actor(row.id)
    case .source(let row): .source(row.id)
    case .search: nil
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
