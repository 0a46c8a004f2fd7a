import HearsayModel

extension Reading {
  /// Reads from a store, away from the main actor.
  @concurrent
  func answer(from reader: any GraphReader) async throws -> Answer {
    switch self {
    case .overview: return .overview(try await reader.overview())
    case .list(let list, let listing, let page):
      return .list(list, try await Self.rows(of: list, listing, page, from: reader))
    case .quotes(let selection, let page):
      return .quotes(try await reader.quotes(selection, page))
    case .count(let selection, let cap):
      return .count(try await reader.count(selection, cap: cap))
    case .size(let list, let listing, let cap):
      let found = try await reader.size(of: list, listing, cap: cap)
      return .size(
        ListCounts(found: found, whole: try await reader.size(of: list, Listing(), cap: cap)))
    case .ways(let selections, let cap):
      return .ways(try await WaysOut.found(selections, cap: cap, from: reader))
    case .names(let ids): return .names(try await reader.names(of: ids))
    case .quote(let id, let page):
      guard let card = try await reader.quote(id) else { return .quote(nil, Page(items: [])) }
      return .quote(card, try await reader.wordings(of: card.id, page))
    case .wordings(let quote, let page):
      return .wordings(try await reader.wordings(of: quote, page))
    case .reports(let quote, let wording, let page):
      return .reports(try await reader.reports(of: quote, wording: wording, page))
    case .evidence(let report):
      guard let evidence = try await reader.evidence(for: report) else { return .evidence(nil) }
      var document = EvidenceDocument(evidence)
      document.annotation = try await reader.annotations(of: [report.rawValue])[report.rawValue]
      return .evidence(document)
    case .comparisons(let id, let baseline, let wordings):
      return .comparisons(try Self.comparisons(id, baseline, wordings))
    case .card(let target): return .card(try await CardContent.read(target, from: reader))
    case .credits(let quote): return .credits(try await reader.creditTree(of: quote))
    case .elsewhere(let quote, let page):
      return .elsewhere(try await reader.elsewhere(of: quote, page))
    case .reportOfWording(let quote, let wording):
      let page = try await reader.reports(of: quote, wording: wording, PageRequest(limit: 1))
      return .reportOfWording(page.items.first?.id)
    case .wording(let report, let quote):
      return .wording(try await Self.wording(of: report, quote, from: reader))
    case .annotations(let ids): return .annotations(try await reader.annotations(of: ids))
    case .decision(let subject):
      return .decision(try await DecisionBasis.read(subject, from: reader))
    case .lastEdit:
      guard let edit = try await (reader as? any GraphEditor)?.lastEdit() else {
        return .lastEdit(nil, [:])
      }
      return .lastEdit(edit, try await reader.ownNames(of: edit.change.namedIDs))
    case .speakers(let text):
      return .speakers(try await Self.speakers(text, from: reader))
    case .record(let id): return .record(try await reader.record(id))
    }
  }

  private static func rows(
    of list: ListKind, _ listing: Listing, _ page: PageRequest, from reader: any GraphReader
  ) async throws -> Page<ListRow> {
    switch list {
    case .events: try await reader.events(listing, page).map(ListRow.event)
    case .actors: try await reader.actors(listing, page).map(ListRow.actor)
    case .sources: try await reader.sources(listing, page).map(ListRow.source)
    case .articles: try await reader.articles(listing, page).map(ListRow.article)
    case .marked: try await marked(listing, page, from: reader)
    case .searches: Page(items: [])
    case .findings: try await reader.findings(listing, page).map(ListRow.finding)
    }
  }

  private static func wording(
    of report: Report.ID, _ quote: Quote.ID, from reader: any GraphReader
  ) async throws -> WordingID? {
    for row in try await reader.wordings(of: quote, PageRequest(limit: 200)).items {
      let around = PageRequest(.around(report.rawValue), limit: 1)
      let page = try await reader.reports(of: quote, wording: row.id, around)
      if page.items.contains(where: { $0.id == report }) { return row.id }
    }
    return nil
  }

  /// The marked entries, a report with the quote that it renders.
  private static func marked(
    _ listing: Listing, _ page: PageRequest, from reader: any GraphReader
  ) async throws -> Page<ListRow> {
    let marked = try await reader.marked(listing, page)
    var quotes: [String: Quote.ID] = [:]
    for row in marked.items where row.type == .report {
      if case .report(let report)? = try await reader.record(row.id) {
        quotes[row.id] = report.quote
      }
    }
    return marked.map { .marked(MarkedEntry(row: $0, quote: quotes[$0.id])) }
  }

  private static func comparisons(
    _ id: WordingID, _ baseline: ComparedWording, _ wordings: [WordingID: ComparedWording]
  ) throws -> [WordingID: WordingComparison] {
    try wordings.mapValues { wording in
      try Task.checkCancellation()
      return WordingComparison(baseline: id, alignment: baseline.aligned(with: wording))
    }
  }
}
