import HearsayModel

/// What is marked and is no quote, so that no selection of quotes holds it.
struct MarkedBeside {
  /// How many entries of each type, in the order of the types.
  let counts: [(type: RecordType, count: Int)]

  /// Reads what is marked, page by page.
  init(in reader: any GraphReader) async throws {
    var counts: [RecordType: Int] = [:]
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await reader.marked(PageRequest(from, limit: 500))
      for row in page.items where row.type != .quote { counts[row.type, default: 0] += 1 }
      start = page.next.map { .after($0) }
    }
    self.counts = RecordType.allCases.compactMap { type in counts[type].map { (type, $0) } }
  }

  /// What is to be said of it; nil: nothing else is marked.
  var sentence: String? {
    guard !counts.isEmpty else { return nil }
    let entries = counts.map { counted($0.count, $0.type.rawValue) }.joined(separator: ", ")
    let isOne = counts.map(\.count).reduce(0, +) == 1
    return "Also marked, and no quote: \(entries). is:marked takes marked quotes; those of "
      + "\(isOne ? "that entry" : "these entries") are found by event:, speaker: or source: and "
      + "an id."
  }
}

extension SearchQuery.Node {
  /// Whether something in it goes by what users have said: marks or tags.
  var asksForAnnotations: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.asksForAnnotations)
    case .not(let node): node.asksForAnnotations
    case .flag(.marked), .field(.tag, _): true
    default: false
    }
  }
}
