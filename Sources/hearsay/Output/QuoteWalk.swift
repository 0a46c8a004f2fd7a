import HearsayModel

/// Walks the quotes of a selection page by page, each with its reports: what is
/// held at a time does not grow with the graph.
struct QuoteWalk {
  let reader: any GraphReader
  let selection: QuoteSelection
  /// Quotes at most; 0 for all.
  let limit: Int
  /// Quotes given so far.
  private(set) var given = 0
  /// Of how many quotes the best come first; nil: they come by date, or none was asked for.
  private(set) var ranked: Count?
  /// Whether quotes are left that were not given.
  var hasMore: Bool { !pending.isEmpty || next != nil }

  private let withElsewhere: Bool
  private var pending: ArraySlice<QuoteRow> = []
  private var sheets: [Quote.ID: QuoteSheet] = [:]
  private var next: PageRequest.Start? = .first
  /// Reports of one quote that are printed at most.
  private static let reportLimit = 1_000
  /// Quotes that a reader reads at a time.
  private static let batch = 25

  /// - Parameter withElsewhere: Whether it is told of each quote which other sources do
  ///   not have it.
  init(
    reader: any GraphReader, selection: QuoteSelection, limit: Int, withElsewhere: Bool = false
  ) {
    self.reader = reader
    self.selection = selection
    self.limit = limit
    self.withElsewhere = withElsewhere
  }

  /// The next quote; nil at the end.
  mutating func next() async throws -> PlainQuote? {
    guard limit == 0 || given < limit else { return nil }
    while true {
      if pending.isEmpty {
        guard let start = next else { return nil }
        let wanted = limit == 0 ? 200 : min(200, limit - given)
        let page = try await reader.quotes(selection, PageRequest(start, limit: wanted))
        pending = page.items[...]
        ranked = page.ranked
        next = page.next.map { .after($0) }
        if pending.isEmpty { return nil }
      }
      let row = pending[pending.startIndex]
      if sheets[row.id] == nil {
        sheets = try await Self.sheets(
          of: pending.prefix(2 * Self.batch).map(\.id), reader, withElsewhere)
      }
      pending.removeFirst()
      guard let sheet = sheets.removeValue(forKey: row.id) else { continue }
      given += 1
      var quote = PlainQuote(sheet)
      quote.isByArticle = row.isByArticle
      return quote
    }
  }

  /// Sheets by their quotes' ids, read by two readers beside each other.
  private static func sheets(
    of ids: [Quote.ID], _ reader: any GraphReader, _ withElsewhere: Bool
  ) async throws -> [Quote.ID: QuoteSheet] {
    let request = QuoteSheetRequest(reports: reportLimit, withElsewhere: withElsewhere)
    let half = (ids.count + 1) / 2
    async let later = reader.sheets(of: Array(ids.dropFirst(half)), request)
    let read = try await reader.sheets(of: Array(ids.prefix(half)), request) + later
    return Dictionary(read.map { ($0.card.id, $0) }) { first, _ in first }
  }

  /// One quote with its reports and what other sources have of it; nil where nothing
  /// bears the id.
  static func quote(_ id: Quote.ID, of reader: any GraphReader) async throws -> PlainQuote? {
    try await reader.sheets(
      of: [id], QuoteSheetRequest(reports: reportLimit, withElsewhere: true)
    ).first.map(PlainQuote.init)
  }
}

extension PlainQuote {
  fileprivate init(_ sheet: QuoteSheet) {
    self.init(
      card: sheet.card, reports: sheet.reports,
      more: max(0, sheet.card.shownReports - sheet.reports.count))
  }
}
