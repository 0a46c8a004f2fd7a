extension QuoteCredits {
  /// What an analyst should know of the quote's credits: reports dated before
  /// what they credit (W02), and credits that go round (W10).
  ///
  /// - Parameter origins: What `origins()` gave.
  public func findings(_ origins: QuoteOrigins) -> [Finding] {
    datedBeforeCredit() + loops(origins) + selfCredits(origins)
  }

  /// Reports dated, beyond doubt, before the article that they credit: the one
  /// that a hop names, else all those of the credited source that report the quote.
  private func datedBeforeCredit() -> [Finding] {
    let articles = ReportingArticles(self)
    let candidates = CreditCandidates(articles)
    var findings: [Finding] = []
    for credit in reports where credit.status != .rejected {
      guard let own = articles.item(credit.article).published else { continue }
      for hop in (credit.via ?? []).joined() {
        let credited = candidates.articles(for: hop, of: credit).filter { candidate in
          candidate == hop.article || !articles.reports(of: candidate).isEmpty
        }
        let dates = credited.map { articles.item($0).published }
        let isBefore = !dates.isEmpty && dates.allSatisfy { $0.map(own.isBefore) ?? false }
        guard isBefore, let first = dates.compactMap(\.self).min(by: { $0.isBefore($1) }),
          let article = credited.first
        else { continue }
        let source = articles.item(article).source
        let name = source.map { names[$0] ?? $0.rawValue } ?? article.rawValue
        findings.append(
          Finding(
            code: .W02, report: credit.id, field: "via",
            message: "dated \(own.displayText), before what it credits: \(name), "
              + first.displayText,
            advice: "look at both dates, and whether either has an earlier version"))
      }
    }
    return findings
  }

  private func loops(_ origins: QuoteOrigins) -> [Finding] {
    origins.loops.compactMap { loop in
      guard let report = loop.reports.first else { return nil }
      let path = loop.path.joined(separator: " → ")
      return Finding(
        code: .W10, report: report, field: "via", message: "the credits form a loop: \(path)",
        advice: "none of them names an origin; look for an earlier report")
    }
  }

  private func selfCredits(_ origins: QuoteOrigins) -> [Finding] {
    let articles = Dictionary(reports.map { ($0.id, $0.article) }) { first, _ in first }
    let items = Dictionary(self.articles.map { ($0.id, $0) }) { first, _ in first }
    return origins.selfCredits.compactMap { report in
      guard let item = articles[report].flatMap({ items[$0] }) else { return nil }
      let credited = Set(
        reports.first { $0.id == report }?.via?.joined().compactMap(\.source) ?? [])
      let isHost = item.source.map { !credited.contains($0) } ?? true
      guard let source = isHost ? item.host : item.source else { return nil }
      let name = names[source] ?? source.rawValue
      let whose = isHost ? "the host of its own article" : "the source of its own article"
      return Finding(
        code: .W10, report: report, field: "via", message: "it credits \(name), \(whose)",
        advice: "say access firsthand where that is meant, else name whom it has it from")
    }
  }
}

extension Report {
  /// The finding that the report attributes the quote to others than the quote
  /// does (W03); nil where it attributes it to nobody else, or the quote to
  /// nobody.
  public func dispute(of quote: Quote, names: [Actor.ID: String] = [:]) -> Finding? {
    guard !speakers.isEmpty, !quote.speakers.isEmpty, Set(speakers) != Set(quote.speakers)
    else { return nil }
    func list(_ actors: [Actor.ID]) -> String {
      actors.map { names[$0] ?? $0.rawValue }.joined(separator: " and ")
    }
    return Finding(
      code: .W03, report: id, field: "speakers",
      message: "it gives the words to \(list(speakers)), the quote to \(list(quote.speakers))",
      advice: "compare the two, and split the quote where they are two statements")
  }
}
