internal import GRDB
internal import HearsayModel

/// Puts findings into words.
struct FindingRows {
  private let database: Database
  private let cards: CardRows
  private let analyses: AnalysisCache

  init(_ database: Database, _ analyses: AnalysisCache) throws {
    self.database = database
    self.analyses = analyses
    cards = try CardRows(database)
  }

  /// The row; nil where what it was of is gone.
  func row(_ item: FindingList.Item) throws -> FindingRow? {
    switch item.origin {
    case .loader: try loader(item)
    case .quote: item.kind == .notBorneOut ? try notBorneOut(item) : try earlierWording(item)
    case .report: try beforeStatement(item)
    case .entry: try ProposalRows(cards).row(item)
    }
  }

  /// A report with who publishes it and what it renders.
  private struct Told {
    var report: Report
    var publisher: CardRows.Publisher
    var quote: Named<Quote.ID>

    var concerns: [Named<String>] {
      [Named(id: report.id.rawValue, name: publisher.label)]
        + [Named(id: quote.id.rawValue, name: quote.name)]
        + (publisher.source.map { [Named(id: $0.id.rawValue, name: $0.name)] } ?? [])
    }
  }

  private func told(_ key: Int64) throws -> Told? {
    guard let report = try cards.report(key),
      let article = try EntryKey.find(report.article.rawValue, .article, in: database),
      let publisher = try cards.publisher(article)
    else { return nil }
    return Told(
      report: report, publisher: publisher, quote: try cards.names.named(report.quote))
  }

  /// What the loader says of a report: `it credits …`, `dated …`, `the credits …`.
  private func loader(_ item: FindingList.Item) throws -> FindingRow? {
    guard
      let found = try Row.fetchOne(
        database, sql: "SELECT * FROM finding WHERE key = ?", arguments: [item.key]),
      let problem = Problem(found), let key: Int64 = found["entry"], let told = try told(key)
    else { return nil }
    let label = told.publisher.label
    let quote = told.quote.name.shortened
    let sentence =
      if problem.message.hasPrefix("it ") {
        "\(label)\(problem.message.dropFirst(2)): \(quote)".ended
      } else if problem.message.hasPrefix("dated ") {
        "The article of \(label) is \(problem.message): \(quote)".ended
      } else {
        "Of \(quote) \(problem.message)."
      }
    return row(item, sentence, told, advice: problem.advice)
  }

  private func beforeStatement(_ item: FindingList.Item) throws -> FindingRow? {
    guard let told = try told(item.key),
      case .article(let article)? = try record(told.report.article.rawValue),
      case .quote(let quote)? = try record(told.report.quote.rawValue),
      let published = article.published, let spoken = quote.spoken
    else { return nil }
    let sentence = """
      The article of \(told.publisher.label) is dated \(published.displayText), before the quote \
      was said (\(spoken.displayText)): \(told.quote.name.shortened)
      """.ended
    return row(item, sentence, told, advice: "look at both dates, and why they are held")
  }

  private func row(
    _ item: FindingList.Item, _ sentence: String, _ told: Told, advice: String
  ) -> FindingRow {
    FindingRow(
      id: item.id, kind: item.kind, sentence: sentence, advice: advice, concerns: told.concerns,
      target: told.report.id.rawValue, targetType: .report, quote: told.report.quote)
  }

  private func record(_ id: String) throws -> GraphRecord? {
    try EntryKey.find(id, in: database).flatMap { try SQLiteStore.record(database, $0) }
  }

  private func analysis(_ key: Int64) throws -> QuoteAnalysis? {
    let id = try String.fetchOne(
      database, sql: "SELECT id FROM entry WHERE key = ?", arguments: [key])
    return try id.flatMap {
      try SQLiteStore.analysis(
        database, EntryKey(key: key, id: $0, type: .quote), analyses)
    }
  }

  /// The first credit that is not borne out, and how many more there are of the quote.
  private func notBorneOut(_ item: FindingList.Item) throws -> FindingRow? {
    guard let analysis = try analysis(item.key) else { return nil }
    let credits = analysis.items.flatMap { item in
      item.row.chains.joined().filter { $0.check == .notBorneOut }.map { (item.row, $0) }
    }
    guard let (row, hop) = credits.first else { return nil }
    let rest = credits.count - 1
    let more = rest > 0 ? "; \(rest) more of its credits \(rest == 1 ? "is" : "are") not" : ""
    let quote = analysis.quote
    let printed = row.report.exact.flatMap { $0 == quote.text ? nil : $0 }
    let words =
      printed.map { " out its words \($0.contains("“") ? $0 : $0.shortened)" } ?? " it out"
    return FindingRow(
      id: item.id, kind: item.kind,
      sentence: """
        \(row.sourceLabel) credits \(hop.name), whose text here does not bear\(words)\(more): \
        \(quote.text.shortened)
        """.ended,
      advice: "compare the two texts, and look for an earlier version",
      concerns: credits.map { Named(id: $0.0.id.rawValue, name: $0.0.sourceLabel) }
        + [Named(id: quote.id.rawValue, name: quote.text)],
      target: row.id.rawValue, targetType: .report, quote: quote.id)
  }

  /// The first article whose earlier version has another wording.
  private func earlierWording(_ item: FindingList.Item) throws -> FindingRow? {
    guard let analysis = try analysis(item.key) else { return nil }
    let pairs = analysis.items.flatMap { later in
      analysis.items.filter {
        $0.row.report.article == later.row.versionOf && $0.wording != later.wording
      }.map { (earlier: $0.row, later: later.row) }
    }
    guard let (earlier, later) = pairs.first else { return nil }
    let wordings = [earlier, later].map {
      $0.report.exact?.shortened ?? "(the wording was not kept)"
    }
    let quote = analysis.quote
    return FindingRow(
      id: item.id, kind: item.kind,
      sentence: """
        An earlier version of the article of \(later.sourceLabel) words it otherwise: \
        \(wordings[0]), later \(wordings[1])
        """.ended,
      concerns: [earlier, later].map { Named(id: $0.id.rawValue, name: $0.sourceLabel) }
        + [Named(id: quote.id.rawValue, name: quote.text)],
      target: later.id.rawValue, targetType: .report, quote: quote.id)
  }
}

extension String {
  /// With a full stop, unless a quote at its end has one.
  var ended: String {
    [".”", "!”", "?”", "…”"].contains { hasSuffix($0) } ? self : self + "."
  }

  /// The first words of a quote or wording, within quotation marks.
  var shortened: String {
    let most = 60
    guard count > most else { return "“\(self)”" }
    let start = prefix(most)
    let whole = start.lastIndex { $0.isWhitespace }.map { start[..<$0] } ?? start
    return "“\(whole) …”"
  }
}
