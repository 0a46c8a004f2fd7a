/// A quote with its reports, as it is printed.
public struct QuoteSheet: Sendable {
  /// The quote; `elsewhere` is nil where it was not asked for.
  public var card: QuoteCard
  /// Its reports by date, as far as they were asked for; undated last.
  public var reports: [ReportRow]

  /// Makes a sheet.
  public init(card: QuoteCard, reports: [ReportRow]) {
    self.card = card
    self.reports = reports
  }
}

/// What is to be on a sheet.
public struct QuoteSheetRequest: Sendable {
  /// Reports at most.
  public var reports: Int
  /// Whether it is reckoned which other sources do not have the quote: that reads all
  /// articles on its events.
  public var withElsewhere: Bool

  /// Makes a request.
  public init(reports: Int, withElsewhere: Bool) {
    self.reports = reports
    self.withElsewhere = withElsewhere
  }
}

extension GraphReader {
  /// The sheets of quotes one by one, as the other calls give them.
  public func sheets(
    of quotes: [Quote.ID], _ request: QuoteSheetRequest
  ) async throws -> [QuoteSheet] {
    var sheets: [QuoteSheet] = []
    for id in quotes {
      guard var card = try await quote(id) else { continue }
      if !request.withElsewhere { card.elsewhere = nil }
      let page = try await reports(of: card.id, PageRequest(limit: request.reports))
      sheets.append(QuoteSheet(card: card, reports: page.items))
    }
    return sheets
  }
}
