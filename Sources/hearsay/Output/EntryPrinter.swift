import HearsayModel

/// One entry of a graph with its quotes and reports, for `hearsay show`.
struct EntryPrinter {
  let reader: any GraphReader
  let record: GraphRecord

  /// Quotes of an event, actor, source or article that are printed.
  private static let quoteLimit = 100

  /// What `show --json` prints.
  struct Document: Encodable {
    var schema = "hearsay-show/2"
    var type: String
    var id: String
    var record: RecordJSON
    /// The names of the ids that the record refers to.
    var names: [String: String]
    /// What the graph knows of it beyond the record; absent for records that have no
    /// card, and for rejected ones.
    var card: EncodableJSON?
    /// The entry's quotes, a hundred at most; the quote itself where the entry is one.
    var quotes: [QuoteDocument]
    var quoteCount: Int?
    /// Quotes of the entry that `quoteCount` leaves out: proposed ones, and those that
    /// only proposed reports put there.
    var proposedCount: Int?
    /// Of a report: where it stands in its article, as far as that is known.
    var evidence: EvidenceDocument?
  }

  func document() async throws -> Document {
    let json = try RecordJSON(record)
    var quotes: [QuoteDocument] = []
    for quote in try await self.quotes() {
      quotes.append(QuoteDocument(quote.card, reports: quote.reports, isComplete: quote.more == 0))
    }
    if case .quote = record, !quotes.isEmpty {
      quotes[0].credits = try await creditTree().map(CreditsDocument.init)
      if quotes[0].elsewhere != nil {
        quotes[0].elsewhere = ElsewhereDocument(try await elsewhere())
      }
    }
    var count: QuoteCount?
    if let selection { count = try await reader.count(selection, cap: nil) }
    return Document(
      type: record.type.rawValue, id: record.id, record: json, names: try await names(json),
      card: try await EntryCard.read(record, from: reader).map { EncodableJSON(value: $0.json) },
      quotes: quotes, quoteCount: count?.quotes.value, proposedCount: count?.proposed,
      evidence: try await evidence().map(EvidenceDocument.init))
  }

  private func evidence() async throws -> Evidence? {
    guard case .report(let report) = record else { return nil }
    return try await reader.evidence(for: report.id)
  }

  /// The same for people.
  func lines() async throws -> [String] {
    let card = try await EntryCard.read(record, from: reader)
    let parts = (card?.parts ?? []).flatMap(\.text)
    if case .quote = record, let quote = try await quotes().first {
      let credits = try await creditTree().map { PlainCredits(tree: $0).lines(indent: 2) }
      return quote.lines(indent: 0) + (credits ?? [])
        + Self.lines(quote.card.elsewhere, try await elsewhere()) + parts
    }
    let json = try RecordJSON(record)
    let names = try await names(json)
    var lines = ["\(record.type.rawValue) \(record.id)"]
    lines += RecordWords(record: record, json: json, names: names).lines.map { "  \($0)" }
    lines += parts
    if let sentence = try await evidence().map(EvidenceDocument.init)?.sentence {
      lines.append("  sentence: \(sentence)")
    }
    guard let selection else { return lines }
    let count = try await reader.count(selection, cap: nil)
    lines += ["", Self.sentence(count)]
    for quote in try await quotes() { lines += quote.lines(indent: 2) }
    let more = count.quotes.value + count.proposed - Self.quoteLimit
    if more > 0 { lines.append("  … \(more) more") }
    return lines + text
  }

  /// The text of an article, where it is in the graph: what a reader has to see who is told
  /// that it lacks a quote.
  private var text: [String] {
    guard case .article(let article) = record, let text = article.text else { return [] }
    return ["", "its text"]
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }
  }

  /// How many quotes there are, and how many proposed ones among them.
  private static func sentence(_ count: QuoteCount) -> String {
    let quotes = count.quotes.value
    guard count.proposed > 0 else { return quotes == 0 ? "no quotes" : counted(quotes, "quote") }
    return "\(counted(quotes, "quote")), and \(counted(count.proposed, "proposed one"))"
  }

  /// What other sources on the event have not, and why nothing can be said of some.
  private static func lines(
    _ elsewhere: NotFoundElsewhere?, _ rows: [ElsewhereRow]
  ) -> [String] {
    guard let elsewhere, let sentence = elsewhere.sentence else { return [] }
    let reasons = elsewhere.reasonsSentence.map { ["    not judged: \($0)"] } ?? []
    let entries = rows.map { row in
      let facts = [row.sourceLabel, row.published?.displayText ?? "undated", row.words]
      return "    - " + facts.joined(separator: " · ")
    }
    return ["  \(sentence)"] + reasons + entries
  }

  private func creditTree() async throws -> CreditTree? {
    try await reader.creditTree(of: Quote.ID(record.id))
  }

  private func elsewhere() async throws -> [ElsewhereRow] {
    try await reader.elsewhere(of: Quote.ID(record.id), PageRequest(limit: 1_000)).items
  }

  /// The quotes that belong to the entry; nil where it is of another kind.
  private var selection: QuoteSelection? {
    switch record {
    case .event(let event): QuoteSelection(.event(event.id))
    case .actor(let actor): QuoteSelection(.actor(actor.id))
    case .source(let source): QuoteSelection(.source(.named(source.id)))
    case .article(let article): QuoteSelection(.article(article.id))
    case .quote, .report, .naming, .link: nil
    }
  }

  private func quotes() async throws -> [PlainQuote] {
    switch record {
    case .quote(let quote):
      return try await [QuoteWalk.quote(quote.id, of: reader)].compactMap(\.self)
    case .report(let report):
      return try await [QuoteWalk.quote(report.quote, of: reader)].compactMap(\.self)
    default:
      guard let selection else { return [] }
      var walk = QuoteWalk(reader: reader, selection: selection, limit: Self.quoteLimit)
      var quotes: [PlainQuote] = []
      while let quote = try await walk.next() { quotes.append(quote) }
      return quotes
    }
  }

  private func names(_ json: RecordJSON) async throws -> [String: String] {
    var ids: Set<String> = []
    Self.collect(.object(json.members), into: &ids)
    return try await reader.names(of: ids.sorted())
  }

  private static func collect(_ value: JSONValue, into ids: inout Set<String>) {
    switch value {
    case .string(let text): if isWellFormedID(text) { ids.insert(text) }
    case .array(let values): for value in values { collect(value, into: &ids) }
    case .object(let members): for member in members { collect(member.value, into: &ids) }
    case .null, .bool, .number: break
    }
  }
}
