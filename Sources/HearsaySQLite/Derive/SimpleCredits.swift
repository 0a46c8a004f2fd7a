internal import HearsayModel

/// What the credits of a quote come to where no chain leads any further than to the source
/// that it ends in: most quotes, read off in one pass over keys.
///
/// It says what `QuoteCredits.origins()` says of them; a test compares the two.
struct SimpleCredits {
  private let reports: [DerivedReport]

  /// Nil: the credits may be more than simple, and the model has to be asked.
  ///
  /// The reports are those of `QuoteFactFinder`: without texts, copies, versions, witnesses.
  init?(_ quote: DerivedQuote) {
    reports = quote.reports
    for (index, report) in reports.enumerated() {
      let isPlain =
        report.isAccepted && report.host == nil && report.kind != "mixed"
        && !reports[..<index].contains { $0.article == report.article }
      guard isPlain else { return nil }
      for source in report.credits.lazy.compactMap(\.source) {
        guard source != report.source else { return nil }
        for other in reports where other.source == source {
          guard other.namesNobody else { return nil }
        }
      }
    }
  }

  /// - Parameter isBorneOut: Whether the wording of a report bears that of another, whose
  ///   folded words are not the same.
  func facts(
    isBorneOut: (_ wording: DerivedReport, _ by: DerivedReport) throws -> Bool
  ) rethrows -> QuoteFacts {
    var named: [Int64] = []
    for source in reports.lazy.flatMap(\.lastSources) where !named.contains(source) {
      named.append(source)
    }
    var facts = QuoteFacts(soleOrigin: named.count == 1 ? named.first : nil)
    for report in reports {
      if let source = report.source, report.isExamined, report.namesNobody, named.contains(source) {
        facts.credits.headings.append(
          CreditFacts.Heading(report: report.key, name: "origin", sources: [source]))
      }
      var hop = (chain: Int64(-1), number: Int64(0))
      for credit in report.credits {
        hop = credit.chain == hop.chain ? (hop.chain, hop.number + 1) : (credit.chain, 0)
        guard let source = credit.source, try bears(report, source, isBorneOut) else { continue }
        facts.credits.hops.append(
          CreditFacts.Hop(
            report: report.key, chain: hop.chain, number: hop.number, isBorneOut: true))
      }
    }
    return facts
  }

  /// Whether an article of a credited source bears the words of a report.
  ///
  /// Where none does nothing can be said: there is no text to look into.
  private func bears(
    _ report: DerivedReport, _ source: Int64,
    _ isBorneOut: (DerivedReport, DerivedReport) throws -> Bool
  ) rethrows -> Bool {
    let others = reports.lazy.filter { $0.source == source }
    guard report.kind != "indirect" else { return !others.isEmpty }
    guard report.isKept else { return false }
    if report.wording != DerivedReport.wordless,
      others.contains(where: { $0.isKept && $0.wording == report.wording })
    {
      return true
    }
    return try others.contains { try $0.isKept && isBorneOut(report, $0) }
  }
}

extension DerivedReport {
  /// What stands for wordings without a word.
  static let wordless = ContentHash.ofWording("")

  /// Whether it credits no source.
  fileprivate var namesNobody: Bool { credits.allSatisfy { $0.source == nil } }
}
