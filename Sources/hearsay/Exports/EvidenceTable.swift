import HearsayModel

/// The evidence table as CSV (RFC 4180): one row a report, all names resolved, guarded
/// against formulas (OWASP, "CSV injection").
///
/// Its columns are those of the library's view `reportRow`.
struct EvidenceTable {
  let reader: any GraphReader
  let selection: QuoteSelection

  func write(to output: StandardOutput) async throws {
    // A terminal would show the carriage return.
    let end = output.isOnTerminal ? "" : "\r"
    try output.line(EvidenceRow.columns.joined(separator: ",") + end)
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0)
    while let quote = try await walk.next() {
      for row in try await quote.allReports(of: reader) {
        let cells = EvidenceRow(row, of: quote.card).cells
        try output.line(cells.map { Self.cell($0 ?? "") }.joined(separator: ",") + end)
      }
    }
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
