internal import GRDB
internal import HearsayModel

/// What is read off a quote's credits for its row in lists, and for the findings.
struct QuoteFacts {
  /// The key of the only named origin, where there is just one.
  var soleOrigin: Int64?
  var marks: QuoteRow.Marks = []
  var findings: [Finding] = []
  /// Accepted reports of earlier versions and of withdrawn articles.
  var uncounted: Set<Int64> = []
  var credits = CreditFacts()
}

/// Finds the facts of one quote after the other.
///
/// Where no two of its articles can have it from each other, they are read off at
/// once; else the model works them out from the whole records.
final class QuoteFactFinder {
  private let session: LoadSession
  private var database: Database { session.database }
  /// Sources that have an article with a text, against which credits are checked.
  private let sourcesWithTexts: Set<Int64>
  private let proposed: Set<Int64>
  private let record: BulkStatement

  init(_ session: LoadSession, _ graph: KeyedGraph) throws {
    self.session = session
    let database = session.database
    record = try BulkStatement(database, "SELECT text, body FROM record WHERE key = ?")
    sourcesWithTexts = graph.sourcesWithTexts
    proposed = try Int64.fetchSet(
      database,
      sql: """
        SELECT "from" FROM link WHERE status = 'proposed'
        UNION SELECT "to" FROM link WHERE status = 'proposed'
        """)
  }

  func facts(of quote: DerivedQuote) throws -> QuoteFacts {
    var facts = try credits(of: quote)
    if quote.reports.contains(where: { !$0.isAccepted }) || proposed.contains(quote.key) {
      facts.marks.insert(.proposals)
    }
    return facts
  }

  private func credits(of quote: DerivedQuote) throws -> QuoteFacts {
    guard isSelfContained(quote) else { return try wholeFacts(of: quote, withEvents: true) }
    if !quote.creditsSourceHere, quote.hasOneReportEach { return plainFacts(of: quote) }
    if !quote.mayPrecedeCredits, let simple = SimpleCredits(quote) {
      return try simple.facts { report, other in
        guard let wording = try text(of: report), let place = try text(of: other) else {
          return false
        }
        return QuoteCredits.bears(place, directSpeech: wording)
      }
    }
    return try keyedFacts(of: quote) ?? datedFacts(of: quote)
      ?? wholeFacts(of: quote, withEvents: false)
  }

  /// Whether the reports' own rows say all that is to be known of their credits.
  private func isSelfContained(_ quote: DerivedQuote) -> Bool {
    quote.reports.allSatisfy { report in
      !report.isDisputed && !report.isFirstHand && !report.isTied
        && report.credits.allSatisfy { credit in
          credit.article == nil
            && credit.source.map { !sourcesWithTexts.contains($0) } != false
        }
    }
  }

  /// What the model says of the credits where keys stand for ids; nil where there
  /// may be a finding, which wants the whole records.
  private func keyedFacts(of quote: DerivedQuote) throws -> QuoteFacts? {
    guard !quote.mayPrecedeCredits else { return nil }
    let credited = Set(quote.reports.flatMap(\.credits).compactMap(\.source))
    let isChecked = !credited.isDisjoint(with: quote.reports.compactMap(\.source))
    let credits = quote.keyedCredits(wordings: isChecked ? try wordings(of: quote) : [:])
    let origins = credits.origins()
    guard origins.loops.isEmpty, origins.selfCredits.isEmpty else { return nil }
    let only = origins.summary.namedCount == 1 ? origins.summary.named.first : nil
    var facts = QuoteFacts(soleOrigin: only.flatMap { Int64($0.source.id.rawValue) })
    for report in quote.reports {
      facts.credits.add(report, as: ID(String(report.key)), origins) { Int64($0.rawValue) }
    }
    return facts
  }

  private func text(of report: DerivedReport) throws -> String? {
    try record.first(key: report.key) { $0.textOrNil(0) } ?? nil
  }

  /// The wordings of a quote's reports, by their keys, each with its quoted parts.
  private func wordings(of quote: DerivedQuote) throws -> [Int64: DerivedReport.Wording] {
    var wordings: [Int64: DerivedReport.Wording] = [:]
    for report in quote.reports where report.isKept {
      wordings[report.key] = try record.first(key: report.key) { row in
        DerivedReport.Wording(
          text: row.text(0),
          quoted: report.kind == "mixed" ? try BodyReader(text: row.text(1)).spans("quoted") : [])
      }
    }
    return wordings
  }

  /// Each chain's origin is its last hop that is a source; nothing else can come in.
  private func plainFacts(of quote: DerivedQuote) -> QuoteFacts {
    var only: Int64?
    for report in quote.reports where report.isAccepted && !report.credits.isEmpty {
      for source in report.lastSources {
        guard only == nil || only == source else { return QuoteFacts() }
        only = source
      }
    }
    return QuoteFacts(soleOrigin: only)
  }

  /// What the model says of the reports and their articles alone; nil where there may be more
  /// to find than dates.
  ///
  /// They are all that matters where a report may be dated before what it credits.
  private func datedFacts(of derived: DerivedQuote) throws -> QuoteFacts? {
    try session.makeIndexes()
    let reports = try QuoteAnalyzer(database: database).reports(of: derived.key)
    var articles: [QuoteCredits.Item] = []
    for stored in reports where !articles.contains(where: { $0.id == stored.article.id }) {
      articles.append(QuoteCredits.Item(stored.article))
    }
    let credits = QuoteCredits(
      reports: reports.map { QuoteCredits.Credit($0.report) }, articles: articles)
    let origins = credits.origins()
    guard origins.loops.isEmpty, origins.selfCredits.isEmpty else { return nil }
    var facts = QuoteFacts(findings: credits.findings(origins))
    try add(reports, of: derived, origins, to: &facts)
    return facts
  }

  /// Adds what the reports' credits come to, and the sole origin.
  private func add(
    _ reports: [QuoteAnalyzer.Stored], of derived: DerivedQuote, _ origins: QuoteOrigins,
    to facts: inout QuoteFacts
  ) throws {
    let derivedReports = Dictionary(derived.reports.map { ($0.key, $0) }) { first, _ in first }
    for stored in reports {
      guard let report = derivedReports[stored.key] else { continue }
      try facts.credits.add(report, as: stored.report.id, origins) {
        try EntryKey.find($0.rawValue, .source, in: database)
      }
    }
    if origins.summary.namedCount == 1, let only = origins.summary.named.first {
      facts.soleOrigin = try EntryKey.find(only.source.id.rawValue, .source, in: database)
    }
  }

  /// What the model says of the whole records; further articles on the quote's
  /// events count only where a credit may be checked against a text.
  private func wholeFacts(of derived: DerivedQuote, withEvents: Bool) throws -> QuoteFacts {
    try session.makeIndexes()
    let analyzer = QuoteAnalyzer(database: database)
    guard
      let id = try String.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM entry WHERE key = ?"),
        arguments: [derived.key]),
      case .quote(let quote)? = try SQLiteStore.record(
        database, EntryKey(key: derived.key, id: id, type: .quote))
    else { return QuoteFacts() }
    let reports = try analyzer.reports(of: derived.key)
    let credits = try analyzer.credits(
      of: quote, derived.key, reports, withEvents: withEvents)
    let origins = credits.origins()
    var facts = QuoteFacts(findings: credits.findings(origins))
    try add(reports, of: derived, origins, to: &facts)
    let counted = Set(origins.counted)
    facts.uncounted = Set(
      reports.filter { $0.report.provenance.status == .accepted && !counted.contains($0.report.id) }
        .map(\.key))
    for stored in reports {
      if let finding = stored.report.dispute(of: quote, names: try names(quote, stored.report)) {
        facts.findings.append(finding)
        facts.marks.insert(.disputed)
      }
      if origins.hasNotBorneOut(stored.report.id) { facts.marks.insert(.notBorneOut) }
    }
    if !origins.loops.isEmpty { facts.marks.insert(.loop) }
    if hasEarlierWording(reports) { facts.marks.insert(.earlierWording) }
    return facts
  }

  private func names(_ quote: Quote, _ report: Report) throws -> [Actor.ID: String] {
    guard !report.speakers.isEmpty else { return [:] }
    var names: [Actor.ID: String] = [:]
    for id in quote.speakers + report.speakers {
      names[id] = try SQLiteStore.name(database, id.rawValue)
    }
    return names
  }

  /// Whether an article here has another wording than the state that it follows.
  private func hasEarlierWording(_ reports: [QuoteAnalyzer.Stored]) -> Bool {
    let wordings = Dictionary(grouping: reports, by: \.article.id).mapValues { reports in
      Set(reports.map(\.wording))
    }
    return reports.contains { stored in
      guard let earlier = stored.article.versionOf.flatMap({ wordings[$0] }) else { return false }
      return earlier != wordings[stored.article.id]
    }
  }
}
