import HearsayModel

extension QuoteCredits {
  /// The same with a name for each source that is credited.
  var named: QuoteCredits {
    var named = self
    for hop in reports.flatMap({ ($0.via ?? []).joined() }) {
      guard let source = hop.source, names[source] == nil else { continue }
      named.names[source] = String(source.rawValue.dropFirst(2))
    }
    return named
  }

  /// The tree with rows as a store makes them.
  func madeTree() -> CreditTree {
    let origins = origins()
    let counted = Set(origins.counted)
    let items = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
    var wordings: [String: Int] = [:]
    let rows = reports.filter { $0.status != .rejected }.map { credit -> ReportRow in
      let item = items[credit.article]
      let wording = credit.wording ?? ""
      let place = wordings[wording] ?? wordings.count
      wordings[wording] = place
      let report = Report(
        id: credit.id, quote: .init("q:1"), article: credit.article, exact: credit.wording,
        kind: credit.kind, via: credit.via, provenance: .init(status: credit.status))
      let chains = (credit.via ?? []).enumerated().map { number, chain in
        chain.enumerated().map { step, hop in
          HopRow(
            hop: hop,
            name: hop.source.flatMap { names[$0] } ?? hop.as ?? hop.source?.rawValue.dropFirst(2)
              .description ?? "",
            check: origins.checks[credit.id]?[number][step] ?? .cannotBeChecked)
        }
      }
      return ReportRow(
        report: report, source: item?.source.map { Named(id: $0, name: names[$0] ?? $0.rawValue) },
        published: item?.published, state: item?.state, copyOf: item?.copyOf,
        group: origins.groups[credit.id] ?? .notExamined, chains: chains,
        hasText: texts[credit.article] != nil, isCounted: counted.contains(credit.id),
        wordingIndex: credit.wording == nil ? nil : place)
    }
    return tree(of: .init("q:1"), root: .init(), rows: rows)
  }
}
