internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// What an analyst should know of.
  public func findings(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<FindingRow> {
    try await readingFindings(listing) { database, items, analyses in
      let window = ListWindow(request, count: items.count) { id in
        items.firstIndex { $0.id == id }
      }
      let rows = try FindingRows(database, analyses)
      return window.page(try items[window.range].compactMap(rows.row))
    }
  }

  /// How many findings there are of each kind.
  public func findingCounts() async throws -> [FindingRow.Kind: Int] {
    try await readingFindings(Listing()) { _, items, _ in
      Dictionary(items.map { ($0.kind, 1) }, uniquingKeysWith: +)
    }
  }

  /// The findings that the loader kept, in the order in which they were found.
  public func problems(_ request: PageRequest) async throws -> Page<Problem> {
    try await read { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM finding") ?? 0
      let window = ListWindow(request, count: count) { _ in nil }
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM finding WHERE key BETWEEN ? AND ? ORDER BY key",
        arguments: [window.range.lowerBound + 1, window.range.upperBound])
      return window.page(rows.compactMap(Problem.init))
    }
  }

  /// Reads with the findings, which are listed once for all pages; of listings that are
  /// narrowed or in another order the last is kept too.
  private func readingFindings<T: Sendable>(
    _ listing: Listing,
    _ body: @escaping @Sendable (Database, [FindingList.Item], AnalysisCache) throws -> T
  ) async throws -> T {
    try await read { [analyses] database in
      let edition = try Edition(database).records
      let items = try analyses.listings.findings(edition) ?? FindingList(database).items()
      analyses.listings.keep(items, edition)
      let key = FindingListing(listing)
      guard !key.isPlain else { return try body(database, items, analyses) }
      let found =
        try analyses.listings.findings(key, edition) ?? key.items(of: items, in: database)
      analyses.listings.keep(found, of: key, edition)
      return try body(database, found, analyses)
    }
  }
}

extension Problem {
  /// What a row of `finding` says; nil where its code is not known.
  init?(_ row: Row) {
    guard let code = Problem.Code(rawValue: row["code"]) else { return nil }
    self.init(
      code: code, file: row["file"], line: row["line"], record: row["record"],
      field: row["field"], message: row["message"], advice: row["advice"])
  }
}
