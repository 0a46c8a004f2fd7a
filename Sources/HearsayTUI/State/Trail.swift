import HearsayModel

extension Viewpoint {
  /// The way to what has the focus, from the outside in: the driver's list, its
  /// entry or the search, the quote, the wording, the source of the report.
  var trail: [TrailStep] {
    var steps: [TrailStep] = []
    if let list = driverName { steps.append(.list(list)) }
    if let name = quotes.shownName { steps.append(.entry(name)) }
    if let query = quotes.shown?.query { steps.append(.search(query.text)) }
    guard focus == .quotes || focus == .quote || evidence != nil else { return steps }
    if let quote = quotes.list.current { steps.append(.quote(quote.text)) }
    guard focus == .quote || evidence != nil else { return steps }
    if let wording = quote.currentWording { steps.append(.wording(wording.index)) }
    if let row = evidence?.document?.evidence.row ?? quote.currentReport {
      steps.append(.report(source: row.source?.name))
    }
    return steps
  }

  private var driverName: ListKind? {
    switch quotes.shown?.scope {
    case .event: .events
    case .actor: .actors
    case .source: .sources
    case .article, .all, nil: nil
    }
  }
}

/// One step of the trail; how it is worded and cut is the view's.
enum TrailStep: Sendable, Hashable {
  case list(ListKind)
  /// The entry that the quotes belong to; empty: articles that name no source.
  case entry(String)
  case search(String)
  case quote(String)
  /// The number of the wording, from 0.
  case wording(Int)
  /// The report's source; nil: not named.
  case report(source: String?)
}
