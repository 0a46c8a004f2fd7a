import HearsayModel

/// What lists and quotes are narrowed to: a chip.
struct Filter: Sendable, Hashable {
  /// What must hold, or, negated, must not.
  var node: SearchQuery.Node
  /// How the chip is called: `source: RT`.
  var label: String
  var isNegated = false

  /// What must hold.
  var effective: SearchQuery.Node { isNegated ? .not(node) : node }

  /// The chip as it is shown: `-source: RT`.
  var chip: String { (isNegated ? "-" : "") + label }
}

/// The filters that are pinned, in their order.
struct Filters: Sendable, Hashable {
  var chips: [Filter] = []
  /// Whether undated quotes are let in where a chip, or the search that was kept, asks
  /// for a date.
  var letsUndatedIn = false

  var isEmpty: Bool { chips.isEmpty }

  /// All of them and a search as one query; nil: all quotes.
  func query(with search: SearchQuery? = nil) -> SearchQuery? {
    let isLettingIn = letsUndatedIn && search?.root.asksForDate == true
    guard !chips.isEmpty || isLettingIn else { return search }
    var nodes = (chips.map(\.effective) + [search?.root].compactMap { $0 }).flatMap(\.parts)
    if letsUndatedIn { nodes = nodes.map(\.lettingUndatedIn) }
    guard let root = SearchQuery.Node(parts: nodes) else { return nil }
    return SearchQuery(root)
  }
}

/// All that narrows lists and quotes: the filters that are pinned, and the search that
/// was kept.
struct Narrowing: Sendable, Hashable {
  var filters = Filters()
  var search: SearchQuery?

  /// Whether lists and quotes are whole.
  var isEmpty: Bool { filters.isEmpty && search == nil }

  /// As one query; nil: all quotes.
  var query: SearchQuery? { filters.query(with: search) }

  /// Whether a date in it leaves undated quotes out, unless they are let in.
  var asksForDate: Bool {
    filters.chips.contains { $0.effective.asksForDate } || search?.root.asksForDate == true
  }

  /// How many can be dropped one by one.
  var count: Int { filters.chips.count + (search == nil ? 0 : 1) }

  /// Each as it is shown, in their order: `source: RT`, `/jihad`.
  var names: [String] {
    filters.chips.map(\.chip) + [search.map { "/\($0.text)" }].compactMap { $0 }
  }
}

extension SearchQuery {
  /// A query with this meaning, in its own syntax.
  init(_ root: Node) {
    self.init(text: root.description, root: root)
  }
}

extension SearchQuery.Node {
  /// What must hold side by side.
  var parts: [SearchQuery.Node] {
    if case .and(let nodes) = self { nodes.flatMap(\.parts) } else { [self] }
  }

  /// What must hold side by side as one; nil: nothing.
  init?(parts: [SearchQuery.Node]) {
    guard let first = parts.first else { return nil }
    self = parts.count == 1 ? first : .and(parts)
  }

  /// Whether a date stands in it that leaves undated quotes out; one that must not hold
  /// does not, nor one beside `is:undated`.
  var asksForDate: Bool {
    switch self {
    case .or(let nodes) where nodes.contains(.flag(.undated)): false
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.asksForDate)
    case .date: true
    default: false
    }
  }

  /// The same with undated quotes let in by each date.
  var lettingUndatedIn: SearchQuery.Node {
    switch self {
    case .and(let nodes): .and(nodes.map(\.lettingUndatedIn))
    case .or(let nodes) where nodes.contains(.flag(.undated)): self
    case .or(let nodes): .or(nodes.map(\.lettingUndatedIn))
    case .date: .or([self, .flag(.undated)])
    default: self
    }
  }

  /// The same where no date lets undated quotes in: what `lettingUndatedIn` made of it.
  var leavingUndatedOut: SearchQuery.Node {
    switch self {
    case .or(let nodes):
      if nodes.count == 2, case .date = nodes[0], nodes[1] == .flag(.undated) {
        nodes[0]
      } else {
        .or(nodes.map(\.leavingUndatedOut))
      }
    case .and(let nodes): .and(nodes.map(\.leavingUndatedOut))
    default: self
    }
  }

  /// The same with another part in the place of each that is equal to one.
  func replacing(_ part: SearchQuery.Node, with other: SearchQuery.Node) -> SearchQuery.Node {
    if self == part { return other }
    return switch self {
    case .and(let nodes): .and(nodes.map { $0.replacing(part, with: other) })
    case .or(let nodes): .or(nodes.map { $0.replacing(part, with: other) })
    case .not(let node): .not(node.replacing(part, with: other))
    default: self
    }
  }
}
