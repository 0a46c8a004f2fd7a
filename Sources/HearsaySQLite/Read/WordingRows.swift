internal import HearsayModel

/// Makes the rows of a quote's wordings, in the order in which they are listed.
struct WordingRows {
  let quote: Quote
  let origins: QuoteOrigins

  /// The rows, and the hash of each.
  func rows(_ items: [QuoteAnalysis.Item]) -> ([WordingRow], [Int64]) {
    var hashes: [Int64] = []
    var groups: [Int64: [QuoteAnalysis.Item]] = [:]
    for item in items {
      if groups[item.wording] == nil { hashes.append(item.wording) }
      groups[item.wording, default: []].append(item)
    }
    let entries = hashes.compactMap { hash in groups[hash].map { row(hash, $0) } }
    let ordered = entries.enumerated()
      .map { (place: place($1.row, $0), entry: $1) }
      .sorted { $0.place < $1.place }.map(\.entry)
    let rows = ordered.enumerated().map { index, entry in
      var row = entry.row
      row.index = index
      return row
    }
    return (rows, ordered.map(\.hash))
  }

  /// The order that `WordingRow` tells; then the earlier.
  private func place(_ row: WordingRow, _ offset: Int) -> (Int, Int, Int, Int, Int, Int) {
    (
      row.standing.rawValue, -row.reports, -row.shownReports,
      -(row.text == nil ? -1 : row.fullness),
      row.text == quote.text ? 0 : 1, offset
    )
  }

  private func row(_ hash: Int64, _ items: [QuoteAnalysis.Item]) -> (hash: Int64, row: WordingRow) {
    let counted = items.filter(\.isCounted)
    let proposed = items.count(where: \.isProposed)
    let reports = items.map(\.row.report)
    let first = counted.first ?? items.first { !$0.isProposed } ?? items.first
    let dated = items.first { $0.date != nil }
    let row = WordingRow(
      id: WordingID(Self.id(hash)), index: 0, text: first?.row.report.exact,
      quoted: first?.row.report.quoted ?? [], kind: Self.common(reports.map(\.kind)),
      lang: language(items),
      translatedFrom: Self.common(reports.map(\.translatedFrom)), reports: counted.count,
      proposedReports: proposed, uncountedReports: items.count - counted.count - proposed,
      firstSource: (dated ?? first)?.row.sourceLabel,
      firstDate: dated?.row.published,
      groups: Array(CreditGroupCount.counted(counted.isEmpty ? items : counted).prefix(20)),
      hasNotBorneOut: reports.contains { origins.hasNotBorneOut($0.id) })
    return (hash, row)
  }

  /// The language that the reports have in common, each its own, else its article's,
  /// else the quote's; of several of its regions the language alone.
  private func language(_ items: [QuoteAnalysis.Item]) -> String? {
    let tags = items.map { $0.row.report.lang ?? $0.lang ?? quote.lang }
    return Self.common(tags) ?? Self.common(tags.map { $0.map(primarySubtag) })
  }

  /// The token of a wording: its hash, so that it outlives the reckoning of ranks.
  private static func id(_ hash: Int64) -> String {
    String(UInt64(bitPattern: hash), radix: 16)
  }

  /// The value that all have in common; nil where they differ.
  private static func common<Value: Hashable>(_ values: [Value?]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
