internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// Where a quote comes from, from the origin down.
  public func creditTree(of quote: Quote.ID) async throws -> CreditTree? {
    try await analyzed(quote) { database, analysis in
      let analyzer = QuoteAnalyzer(database: database)
      let reports = try analyzer.reports(of: analysis.key)
      let credits = try analyzer.credits(of: analysis.quote, analysis.key, reports)
      let quote = analysis.quote
      let root = CreditTree.Root(
        speakers: try quote.speakers.map { id in
          Named(id: id, name: try Self.name(database, id.rawValue) ?? id.rawValue)
        },
        speakerUnknown: quote.speakerUnknown, medium: quote.medium, spoken: quote.spoken)
      return credits.tree(of: quote.id, root: root, rows: analysis.items.map(\.row))
    }
  }

  /// The other sources on a quote's events.
  public func elsewhere(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<ElsewhereRow> {
    let page = try await analyzed(quote) { database, analysis in
      guard let found = try ElsewhereFinder(database).elsewhere(analysis) else {
        return Page<ElsewhereRow>(items: [])
      }
      let entries = found.without + found.notJudged
      let window = ListWindow(request, count: entries.count) { id in
        entries.firstIndex { ($0.article?.rawValue ?? $0.source?.rawValue) == id }
      }
      return window.page(try entries[window.range].map { try Self.row($0, database) })
    }
    return page ?? Page(items: [])
  }

  private static func row(
    _ entry: NotFoundElsewhere.Entry, _ database: Database
  ) throws -> ElsewhereRow {
    var row = ElsewhereRow(
      source: try entry.source.map { id in
        Named(id: id, name: try name(database, id.rawValue) ?? id.rawValue)
      }, article: entry.article, reason: entry.reason)
    if let id = entry.article, let key = try EntryKey.find(id.rawValue, in: database),
      case .article(let article)? = try record(database, key)
    {
      row.title = article.title
      row.published = article.published
      row.publishedGround = article.provenance.ground(of: "published")
      row.lang = article.lang
    }
    return row
  }
}
