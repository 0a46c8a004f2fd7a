internal import HearsayModel

/// What the credits of a quote's reports come to, as far as the reports do not say it
/// themselves: what the view `reportRow` takes besides the records.
struct CreditFacts {
  /// The heading of a report, where its own credits alone would give another.
  struct Heading {
    var report: Int64
    var name: String
    /// The heading's sources, in their order.
    var sources: [Int64]
  }

  /// A hop that could be checked.
  struct Hop {
    var report: Int64
    var chain: Int64
    var number: Int64
    var isBorneOut: Bool
  }

  var headings: [Heading] = []
  var hops: [Hop] = []

  /// Takes in what the model says of a report.
  mutating func add(
    _ report: DerivedReport, as id: Report.ID, _ origins: QuoteOrigins,
    source: (Source.ID) throws -> Int64?
  ) rethrows {
    if let group = origins.groups[id] {
      let sources = try group.sources.compactMap(source)
      let own = report.ownHeading
      if own.name != group.headingName || own.sources != sources {
        headings.append(
          Heading(report: report.key, name: group.headingName, sources: sources))
      }
    }
    for (chain, checks) in (origins.checks[id] ?? []).enumerated() {
      for (number, check) in checks.enumerated() where check != .cannotBeChecked {
        hops.append(
          Hop(
            report: report.key, chain: Int64(chain), number: Int64(number),
            isBorneOut: check == .borneOut))
      }
    }
  }
}

extension CreditGroup {
  /// The heading in a word, as the library keeps it.
  fileprivate var headingName: String {
    switch self {
    case .origin: "origin"
    case .named: "named"
    case .copy: "copy"
    case .loop: "loop"
    case .unnamed: "unnamed"
    case .nobodyItself: "nobodyItself"
    case .nobody: "nobody"
    case .notExamined: "notExamined"
    }
  }
}

extension DerivedReport {
  /// The heading by its own credits alone: each chain's origin is its last hop that is
  /// a source.
  fileprivate var ownHeading: (name: String, sources: [Int64]) {
    guard isExamined else { return ("notExamined", []) }
    guard !credits.isEmpty else { return ("nobody", []) }
    var ends: [Int64] = []
    for source in lastSources where !ends.contains(source) { ends.append(source) }
    return ends.isEmpty ? ("unnamed", []) : ("named", ends)
  }

  /// The last hop of each chain that is a source, in the order of the chains.
  var lastSources: [Int64] {
    credits.indices.compactMap { index in
      guard let source = credits[index].source else { return nil }
      let isLast = !credits[(index + 1)...].contains {
        $0.chain == credits[index].chain && $0.source != nil
      }
      return isLast ? source : nil
    }
  }
}
