/// The lists of a graph's entries.
public enum GraphList: String, Sendable, Hashable, CaseIterable {
  case events, actors, sources, articles

  /// The orders that the list offers, the standard one first.
  public var orders: [ListOrder] {
    switch self {
    case .events: [.standard, .quotes, .sources, .name]
    case .actors: [.standard, .name, .kind]
    case .sources: [.standard, .name, .articles, .credited]
    case .articles: [.standard, .source, .title, .quotes]
    }
  }

  /// What an order is called in this list: `most quotes`, `by date`.
  public func label(of order: ListOrder) -> String {
    switch order {
    case .standard: standardLabel
    case .name: "by name"
    case .kind: "by kind"
    case .quotes: "most quotes"
    case .sources: "most sources"
    case .articles: "most articles"
    case .credited: "most credited"
    case .source: "by source"
    case .title: "by title"
    }
  }

  private var standardLabel: String {
    switch self {
    case .events, .articles: "by date"
    case .actors: "most quotes"
    case .sources: "with articles first, most quotes"
    }
  }
}

/// The order of a list; one that the list does not offer is its standard order.
///
/// Equal entries stand in the standard order, and so does what names alone do not
/// part. Folded names are compared.
public enum ListOrder: String, Sendable, Hashable, CaseIterable {
  /// Events and articles by date, intervals by their start, undated ones last;
  /// actors by their quotes, most first, then by name; sources those with articles
  /// first, most quotes first, then the articles that name none, then those only
  /// credited, by how often.
  case standard
  /// By name; the articles that name no source last.
  case name
  /// Actors: persons, organizations, states, groups, unknown; not stated last. What is
  /// marked: events, actors, sources, articles, quotes, reports.
  case kind
  /// Most quotes first; an event's by article count behind its own. Findings: those of one
  /// quote together, in the order in which quotes are listed; those of none last.
  case quotes
  /// Events: most named sources first, then most articles without one.
  case sources
  /// Sources: most articles first.
  case articles
  /// Sources: credited by most others first.
  case credited
  /// Articles: by the name of their source, those not named last.
  case source
  /// Articles: by headline, those without one last.
  case title
}
