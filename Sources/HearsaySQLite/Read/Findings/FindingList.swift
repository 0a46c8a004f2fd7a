internal import GRDB
internal import HearsayModel

/// What an analyst should know of, as a list of keys: kind by kind, in the order of
/// the quotes or of the records.
struct FindingList {
  /// A finding without its words.
  struct Item: Sendable, Hashable {
    /// What the key is one of.
    enum Origin: String, Sendable {
      /// What the loader found and kept.
      case loader = "f"
      /// A quote that bears a mark.
      case quote = "q"
      /// A report dated before its quote was said.
      case report = "r"
      /// A record that is proposed.
      case entry = "e"
    }

    var kind: FindingRow.Kind
    var origin: Origin
    var key: Int64

    /// Its id in the list.
    var id: String { "\(kind.rawValue) \(origin.rawValue)\(key)" }
  }

  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// All of them.
  ///
  /// - Parameter withDates: False: no report is dated before its quote was said.
  func items(withDates: Bool = true) throws -> [Item] {
    var items = try loader(.W10, as: .loop) + loader(.W03, as: .dispute)
    items += try quotes(with: .notBorneOut, as: .notBorneOut)
    items += try loader(.W02, as: .date)
    if withDates { items += try reportsBeforeStatements() }
    items += try quotes(with: .earlierWording, as: .earlierWording)
    return items + (try proposals())
  }

  private func loader(_ code: Problem.Code, as kind: FindingRow.Kind) throws -> [Item] {
    try Int64.fetchAll(
      database, sql: "SELECT key FROM finding WHERE code = ? ORDER BY key",
      arguments: [code.rawValue]
    ).map { Item(kind: kind, origin: .loader, key: $0) }
  }

  private func quotes(with mark: QuoteRow.Marks, as kind: FindingRow.Kind) throws -> [Item] {
    try Int64.fetchAll(
      database, sql: "SELECT quote FROM quoteTotal WHERE marks & ? ORDER BY rank",
      arguments: [mark.rawValue]
    ).map { Item(kind: kind, origin: .quote, key: $0) }
  }

  /// Dates that may be vague are compared as the model compares them.
  private func reportsBeforeStatements() throws -> [Item] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT r.key, articleRecord.body ->> '$.published', quoteRecord.body ->> '$.spoken'
        FROM quote AS q CROSS JOIN report AS r ON r.quote = q.key
          CROSS JOIN article AS a ON a.key = r.article
          JOIN record AS articleRecord ON articleRecord.key = a.key
          JOIN record AS quoteRecord ON quoteRecord.key = q.key
        WHERE q.isDated AND a.isDated AND a.date < q.date
          AND coalesce(a.latest, a.date) < q.date AND \(CardRows.isShown)
        ORDER BY q.date, q.key, a.date, r.key
        """)
    var items: [Item] = []
    while let row = try rows.next() {
      guard let published = (row[1] as String?).flatMap({ EDTFDate($0) }),
        let spoken = (row[2] as String?).flatMap({ EDTFDate($0) }), published.isBefore(spoken)
      else { continue }
      items.append(Item(kind: .date, origin: .report, key: row[0]))
    }
    return items
  }

  /// Quotes and reports first, then what ties them, then whom they are of.
  private func proposals() throws -> [Item] {
    let hasAny = try Bool.fetchOne(
      database, sql: "SELECT value > 0 FROM total WHERE name = 'proposed'")
    guard hasAny == true else { return [] }
    let order: [RecordType] = [.quote, .report, .link, .naming, .article, .source, .actor, .event]
    let cases = order.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT key FROM entry WHERE status = 'proposed'
        ORDER BY CASE type \(cases.joined(separator: " ")) END, key
        """
    ).map { Item(kind: .proposal, origin: .entry, key: $0) }
  }
}
