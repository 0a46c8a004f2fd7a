internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// A quote's card.
  public func quote(_ id: Quote.ID) async throws -> QuoteCard? {
    try await analyzed(id) { database, analysis in
      var card = try QuoteCardReader(database).card(analysis)
      card.elsewhere = try ElsewhereFinder(database).elsewhere(analysis)
      return card
    }
  }

  /// Quotes with their reports, in one read.
  public func sheets(
    of quotes: [Quote.ID], _ request: QuoteSheetRequest
  ) async throws -> [QuoteSheet] {
    try await read { [analyses] database in
      let names = NameShelf(database)
      let cards = QuoteCardReader(database, names)
      let analyzer = QuoteAnalyzer(database: database, names: names)
      return try quotes.compactMap { id in
        guard let entry = try EntryKey.findShown(id.rawValue, .quote, in: database),
          // Of a single quote more will be asked.
          let analysis = quotes.count == 1
            ? try Self.analysis(database, entry, analyses)
            : try analyzer.analysis(of: entry.key, id: entry.id)
        else { return nil }
        var card = try cards.card(analysis)
        if request.withElsewhere {
          card.elsewhere = try ElsewhereFinder(database).elsewhere(analysis)
        }
        return QuoteSheet(
          card: card, reports: analysis.items.prefix(request.reports).map(\.row))
      }
    }
  }

  /// The distinct wordings of a quote.
  public func wordings(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<WordingRow> {
    let page = try await analyzed(quote) { _, analysis in
      let window = ListWindow(request, count: analysis.wordings.count) { id in
        analysis.wordings.firstIndex { $0.id.rawValue == id }
      }
      return window.page(Array(analysis.wordings[window.range]))
    }
    return page ?? Page(items: [])
  }

  /// The reports that bear a wording, by credit group.
  public func reports(
    of quote: Quote.ID, wording: WordingID, _ request: PageRequest
  ) async throws -> Page<ReportRow> {
    let page = try await analyzed(quote) { _, analysis in
      Self.page(analysis.items(wording: wording), request)
    }
    return page ?? Page(items: [])
  }

  /// All reports of a quote, by date.
  public func reports(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<ReportRow> {
    let page = try await analyzed(quote) { _, analysis in Self.page(analysis.items, request) }
    return page ?? Page(items: [])
  }

  /// What `body` makes of a quote's analysis; nil where nothing bears the id.
  func analyzed<T: Sendable>(
    _ id: Quote.ID, _ body: @escaping @Sendable (Database, QuoteAnalysis) throws -> T
  ) async throws -> T? {
    try await read { [analyses] database in
      guard let entry = try EntryKey.findShown(id.rawValue, .quote, in: database),
        let analysis = try Self.analysis(database, entry, analyses)
      else { return nil }
      return try body(database, analysis)
    }
  }

  static func analysis(
    _ database: Database, _ entry: EntryKey, _ cache: AnalysisCache
  ) throws -> QuoteAnalysis? {
    let edition = try Edition(database).records
    if let known = cache.analysis(of: entry.key, edition) { return known }
    let analysis = try QuoteAnalyzer(database: database).analysis(of: entry.key, id: entry.id)
    if let analysis { cache.keep(analysis, edition) }
    return analysis
  }

  private static func page(
    _ items: [QuoteAnalysis.Item], _ request: PageRequest
  ) -> Page<ReportRow> {
    let window = ListWindow(request, count: items.count) { id in
      items.firstIndex { $0.row.id.rawValue == id }
    }
    return window.page(items[window.range].map(\.row))
  }
}
