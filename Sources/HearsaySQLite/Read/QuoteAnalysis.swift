internal import HearsayModel

/// A quote with all its reports and what is read off them together.
struct QuoteAnalysis: Sendable {
  /// A report with its article's part in it.
  struct Item: Sendable {
    var row: ReportRow
    var wording: Int64
    /// The language of its article (BCP 47); nil: not stated.
    var lang: String?
    /// Seconds since 1970; nil: undated.
    var date: Int64?

    /// Whether it is in the totals.
    var isCounted: Bool { row.isCounted }
    var isProposed: Bool { row.report.provenance.status == .proposed }
  }

  var key: Int64
  var quote: Quote
  var origins: QuoteOrigins
  /// By date, undated last; rejected ones are absent.
  var items: [Item]
  var wordings: [WordingRow]
  /// The hashes of `wordings`, in their order.
  var hashes: [Int64]

  /// The wording that others are compared with.
  var baseline: WordingRow? { WordingRow.baseline(of: wordings, language: quote.lang) }

  /// The reports that bear a wording, by credit group.
  func items(wording id: WordingID) -> [Item] {
    guard let index = wordings.firstIndex(where: { $0.id == id }) else { return [] }
    let hash = hashes[index]
    let items = items.filter { $0.wording == hash }
    let order = Dictionary(
      CreditGroupCount.counted(items).enumerated().map { ($1.group, $0) }
    ) { first, _ in first }
    return items.enumerated().sorted { left, right in
      (order[left.element.row.group] ?? 0, left.offset)
        < (order[right.element.row.group] ?? 0, right.offset)
    }.map(\.element)
  }
}

extension CreditGroupCount {
  /// The groups of reports: origins' own texts first, then most reports first,
  /// nobody last.
  static func counted(_ items: [QuoteAnalysis.Item]) -> [CreditGroupCount] {
    var order: [CreditGroup] = []
    var counts: [CreditGroup: CreditGroupCount] = [:]
    for item in items {
      let group = item.row.group
      if counts[group] == nil { order.append(group) }
      counts[
        group, default: CreditGroupCount(group: group, names: item.row.groupNames, reports: 0)
      ].reports += 1
    }
    return order.compactMap { counts[$0] }.sorted()
  }
}
