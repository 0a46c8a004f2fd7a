internal import HearsayModel

extension DerivedQuote {
  /// The credits of the quote with keys for ids, and without what only findings
  /// need: dates and names.
  ///
  /// - Parameter wordings: What the reports print, by their keys; empty where no credit
  ///   can be checked.
  func keyedCredits(wordings: [Int64: DerivedReport.Wording]) -> QuoteCredits {
    var articles: [QuoteCredits.Item] = []
    var known: Set<Int64> = []
    for report in reports where known.insert(report.article).inserted {
      articles.append(
        QuoteCredits.Item(
          id: ID(String(report.article)), source: report.source.map { ID(String($0)) },
          host: report.host.map { ID(String($0)) }))
    }
    return QuoteCredits(
      reports: reports.map { $0.keyedCredit(wordings[$0.key]) }, articles: articles)
  }

  /// Whether a report credits a source that has another report here, or is its host.
  var creditsSourceHere: Bool {
    for report in reports {
      for credit in report.credits {
        guard let source = credit.source else { continue }
        for other in reports where other.source == source || other.host == source { return true }
      }
    }
    return false
  }

  /// Whether each report is of an article of its own.
  var hasOneReportEach: Bool {
    guard reports.count > 8 else {
      for (index, report) in reports.enumerated() {
        for other in reports[..<index] where other.article == report.article { return false }
      }
      return true
    }
    return Set(reports.map(\.article)).count == reports.count
  }

  /// Whether a report may be dated before the quote was said.
  var mayFollowReports: Bool {
    guard isSpokenDated, let spoken else { return false }
    for report in reports where report.isDated {
      if let date = report.latest ?? report.date, date < spoken { return true }
    }
    return false
  }

  /// Whether a report may be dated, beyond doubt, before all reports of a source that it
  /// credits.
  var mayPrecedeCredits: Bool {
    reports.contains { report in
      guard let date = report.latest ?? report.date else { return false }
      return Set(report.credits.compactMap(\.source)).contains { source in
        let dates = reports.filter { $0.source == source }.map { $0.date ?? .min }
        return !dates.isEmpty && dates.allSatisfy { date < $0 }
      }
    }
  }
}

extension DerivedReport {
  /// What a report prints.
  struct Wording {
    var text: String
    /// Its parts within quotation marks.
    var quoted: [TextSpan]
  }

  fileprivate func keyedCredit(_ wording: Wording?) -> QuoteCredits.Credit {
    var chains: [Chain] = []
    var last: Int64?
    for credit in credits {
      if credit.chain != last { chains.append([]) }
      last = credit.chain
      chains[chains.count - 1].append(Hop(target: credit.target))
    }
    return QuoteCredits.Credit(
      id: ID(String(key)), article: ID(String(article)),
      status: isAccepted ? .accepted : .proposed, kind: kind.flatMap(Report.Kind.init),
      wording: wording?.text, quoted: wording?.quoted ?? [], lang: lang,
      via: isExamined ? chains : nil)
  }
}

extension DerivedReport.Credit {
  fileprivate var target: Hop.Target {
    if let source { return .source(ID(String(source))) }
    return actor.map { .actor(ID(String($0))) } ?? .unnamed
  }
}
