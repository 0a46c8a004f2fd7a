import HearsayModel

/// The evidence table as CSV (RFC 4180, with line feeds): one row a report, all
/// names resolved, guarded against formulas (OWASP, "CSV injection").
struct EvidenceTable {
  let reader: any GraphReader
  let selection: QuoteSelection

  /// The columns, in order.
  static let columns = [
    "quote", "quote_text", "speakers", "speaker_unknown", "spoken", "report", "status", "counted",
    "article", "article_title", "state", "published", "published_ground", "source", "host", "place",
    "kind",
    "wording",
    "cue", "speaker_as", "attributed_to", "credits", "credits_examined", "credit_group", "checks",
    "copy_of", "version_of", "access",
  ]

  func write(to output: StandardOutput) async throws {
    try output.line(Self.columns.joined(separator: ","))
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0)
    while let quote = try await walk.next() {
      for row in try await quote.allReports(of: reader) {
        try output.line(Self.row(row, of: quote.card))
      }
    }
  }

  private static func row(_ row: ReportRow, of card: QuoteCard) -> String {
    let quote = card.quote
    let report = row.report
    let cells: [String?] = [
      quote.id.rawValue, quote.text, card.speakers.map(\.actor.name).joined(separator: "; "),
      quote.speakerUnknown?.rawValue, quote.spoken?.text, report.id.rawValue,
      report.provenance.status.rawValue, row.isCounted ? "yes" : "no", report.article.rawValue,
      row.articleTitle, row.state?.rawValue,
      row.published?.text, row.publishedGround?.rawValue, row.source?.name, row.host?.name,
      report.place?.rawValue, report.kind?.rawValue, report.exact, report.cue, report.speakerAs,
      row.otherSpeakers.map(\.name).joined(separator: "; "), row.creditLabel,
      report.via == nil ? "no" : "yes", row.groupLabel, row.checksLabel, row.copyOf?.rawValue,
      row.versionOf?.rawValue, report.access?.rawValue,
    ]
    return cells.map { cell($0 ?? "") }.joined(separator: ",")
  }

  /// One cell: quoted where it must be; an apostrophe before what a spreadsheet
  /// would take for a formula.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension PlainQuote {
  /// All reports of the quote, page by page beyond those that are here.
  func allReports(of reader: any GraphReader) async throws -> [ReportRow] {
    guard more > 0 else { return reports }
    var rows: [ReportRow] = []
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await reader.reports(of: card.id, PageRequest(from, limit: 1_000))
      rows += page.items
      start = page.next.map { .after($0) }
    }
    return rows
  }
}
