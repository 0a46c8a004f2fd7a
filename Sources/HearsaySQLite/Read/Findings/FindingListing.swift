internal import GRDB
internal import HearsayModel

/// Which findings are meant, and in which order; equal where they are.
struct FindingListing: Sendable, Hashable {
  var order: ListOrder
  /// The folded words that have to begin words of what a finding is of.
  var words: [String]

  init(_ listing: Listing) {
    order = RemarkList.findings.orders.contains(listing.order) ? listing.order : .standard
    words = TextFold.searchTokens(of: listing.name)
  }

  /// Whether it is the whole list in its standard order.
  var isPlain: Bool { order == .standard && words.isEmpty }

  /// Those of all findings that are meant, in the order that is.
  func items(of all: [FindingList.Item], in database: Database) throws -> [FindingList.Item] {
    var found = all
    if !words.isEmpty {
      found = try all.filter { item in
        try Task.checkCancellation()
        return try subject(of: item, database).hasStarts(words)
      }
    }
    guard order == .quotes else { return found }
    let ranked = try found.enumerated().map { offset, item in
      (rank: try rank(of: item, database), offset: offset, item: item)
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.item)
  }

  /// Where the quote of a finding stands among all quotes; those of none come last.
  private func rank(of item: FindingList.Item, _ database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "SELECT rank FROM quoteTotal WHERE quote = (\(Self.quote(of: item.origin)))")
    return try Int64.fetchOne(statement, arguments: [item.key]) ?? .max
  }

  /// The folded words of the quote that a finding is of, of who publishes its report, and of
  /// the entry that is proposed.
  private func subject(of item: FindingList.Item, _ database: Database) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT text FROM record WHERE key = (\(Self.quote(of: item.origin)))
        UNION ALL
        SELECT source.name FROM report JOIN article ON article.key = report.article
          JOIN source ON source.key = article.source
          WHERE report.key = (\(Self.report(of: item.origin)))
        """)
    var texts = try String?.fetchAll(statement, arguments: [item.key]).compactMap(\.self)
    if item.origin == .entry,
      let id = try String.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM entry WHERE key = ?"),
        arguments: [item.key]),
      let name = try SQLiteStore.name(database, id)
    {
      texts.append(name)
    }
    return texts.flatMap { TextFold.words($0).map(\.text) }
  }

  /// The key of the quote of what has the key `?1`.
  private static func quote(of origin: FindingList.Item.Origin) -> String {
    switch origin {
    case .quote: "?1"
    case .report: "SELECT quote FROM report WHERE key = ?1"
    case .loader:
      "SELECT report.quote FROM finding JOIN report ON report.key = finding.entry "
        + "WHERE finding.key = ?1"
    case .entry:
      "SELECT key FROM quote WHERE key = ?1 UNION ALL SELECT quote FROM report WHERE key = ?1 "
        + "UNION ALL SELECT \"from\" FROM link WHERE key = ?1 LIMIT 1"
    }
  }

  private static func report(of origin: FindingList.Item.Origin) -> String {
    switch origin {
    case .quote: "SELECT NULL WHERE ?1 IS NULL"
    case .report, .entry: "?1"
    case .loader: "SELECT entry FROM finding WHERE key = ?1"
    }
  }
}
