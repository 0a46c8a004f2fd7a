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
  /// Whether quotes are left that were not given.
  var hasMore: Bool { !pending.isEmpty || next != nil }

  private var pending: ArraySlice<QuoteRow> = []
  private var next: PageRequest.Start? = .first
  /// Reports of one quote that are printed at most.
  private static let reportLimit = 1_000

  init(reader: any GraphReader, selection: QuoteSelection, limit: Int) {
    self.reader = reader
    self.selection = selection
    self.limit = limit
  }

  /// The next quote; nil at the end.
  mutating func next() async throws -> PlainQuote? {
    guard limit == 0 || given < limit else { return nil }
    while true {
      if pending.isEmpty {
        guard let start = next else { return nil }
        let page = try await reader.quotes(selection, PageRequest(start, limit: 200))
        pending = page.items[...]
        next = page.next.map { .after($0) }
        if pending.isEmpty { return nil }
      }
      let row = pending.removeFirst()
      if var quote = try await Self.quote(row.id, of: reader) {
        quote.isByArticle = row.isByArticle
        given += 1
        return quote
      }
    }
  }

  /// One quote with its reports; nil where nothing bears the id.
  static func quote(_ id: Quote.ID, of reader: any GraphReader) async throws -> PlainQuote? {
    guard let card = try await reader.quote(id) else { return nil }
    let page = try await reader.reports(of: card.id, PageRequest(limit: reportLimit))
    return PlainQuote(
      card: card, reports: page.items, more: max(0, card.shownReports - page.items.count))
  }
}
