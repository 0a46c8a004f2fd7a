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
  /// Whether undated quotes are let in where a chip asks for a date.
  var letsUndatedIn = false

  var isEmpty: Bool { chips.isEmpty }

  /// Whether a chip asks for a date.
  var hasDate: Bool { chips.contains { $0.node.asksForDate } }

  /// All of them and a search as one query; nil: all quotes.
  func query(with search: SearchQuery? = nil) -> SearchQuery? {
    guard !chips.isEmpty else { return search }
    var nodes = chips.map { chip in
      chip.node.asksForDate && letsUndatedIn
        ? .or([chip.effective, .flag(.undated)]) : chip.effective
    }
    if let search { nodes.append(search.root) }
    let root = nodes.count == 1 ? nodes[0] : SearchQuery.Node.and(nodes)
    return SearchQuery(text: root.description, root: root)
  }
}

extension SearchQuery.Node {
  /// Whether a date stands in it.
  var asksForDate: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.asksForDate)
    case .not(let node): node.asksForDate
    case .date: true
    default: false
    }
  }
}
