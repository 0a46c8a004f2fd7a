extension NotFoundElsewhere {
  /// Judges the articles on a quote's event.
  ///
  /// - Parameters:
  ///   - candidates: All articles on the event that are not rejected, those with
  ///     the quote too; of versions the newest is looked at.
  ///   - statement: When it was said; nil: not known.
  ///   - reports: The dates of the quote's reports: none can be older than what it
  ///     reports, so what came out after one of them came out after the statement.
  ///   - languages: The primary subtags of languages whose quotes are found by
  ///     rules; nil: the graph was made by hand, and language is no reason.
  ///   - creditedOnly: Sources that are credited for the quote and have no article
  ///     on the event here.
  public init(
    candidates: [Candidate], statement: EDTFDate?, reports: [EDTFDate] = [],
    languages: Set<String>? = nil, creditedOnly: [Source.ID] = []
  ) {
    let having = Set(candidates.filter { $0.quote == .accepted }.compactMap(\.source))
    let others = Self.newest(candidates).filter { candidate in
      candidate.quote != .accepted && !(candidate.source.map(having.contains) ?? false)
    }
    var entries: [Entry] = []
    var places: [Source.ID: Int] = [:]
    for candidate in others {
      let reason = Self.reason(candidate, statement, reports, languages)
      let entry = Entry(source: candidate.source, article: candidate.id, reason: reason)
      guard let source = candidate.source, let place = places[source] else {
        if let source = candidate.source { places[source] = entries.count }
        entries.append(entry)
        continue
      }
      if Self.rank(reason) < Self.rank(entries[place].reason) { entries[place] = entry }
    }
    for source in creditedOnly where places[source] == nil && !having.contains(source) {
      places[source] = entries.count
      entries.append(Entry(source: source, article: nil, reason: .onlyCredited))
    }
    let judged = Reason.allCases.flatMap { reason in entries.filter { $0.reason == reason } }
    self.init(without: entries.filter { $0.reason == nil }, notJudged: judged)
  }

  private static func rank(_ reason: Reason?) -> Int { reason.map { $0.rawValue + 1 } ?? 0 }

  /// Why nothing can be said of an article; nil where it does not have the quote.
  private static func reason(
    _ candidate: Candidate, _ statement: EDTFDate?, _ reports: [EDTFDate],
    _ languages: Set<String>?
  ) -> Reason? {
    if candidate.state == .withdrawn || candidate.state == .withheld { return .withdrawn }
    if candidate.quote == .proposed { return .quoteProposed }
    if candidate.hasWords { return .notEntered }
    if candidate.eventLink != .accepted { return .linkProposed }
    switch candidate.extent {
    case .headline: return .headlineOnly
    case .summary: return .summaryOnly
    case nil where !candidate.hasText: return .noText
    case .full, nil: break
    }
    if let languages {
      let language = candidate.lang?.split(separator: "-").first.map { $0.lowercased() }
      guard let language, languages.contains(language) else { return .languageWithoutRules }
    }
    guard let published = candidate.published else { return .orderUnknown }
    if let statement, published.isBefore(statement) { return .before }
    let isAfter =
      statement?.isBefore(published) ?? false || reports.contains { $0.isBefore(published) }
    return isAfter ? nil : .orderUnknown
  }

  /// The candidates that no other one is a later version of, each with the best
  /// that is known of its item having the quote.
  private static func newest(_ candidates: [Candidate]) -> [Candidate] {
    let items = candidates.map { QuoteCredits.Item(id: $0.id, versionOf: $0.versionOf) }
    let byID = Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first }
    let groups = ArticleVersions(items, and: []).groups
    let heads = Dictionary(
      groups.compactMap { group -> (Article.ID, Candidate)? in
        let known = group.compactMap { byID[$0] }
        guard var head = known.first else { return nil }
        if known.contains(where: { $0.quote == .accepted }) { head.quote = .accepted }
        return (head.id, head)
      }
    ) { first, _ in first }
    return candidates.compactMap { heads[$0.id] }
  }
}
