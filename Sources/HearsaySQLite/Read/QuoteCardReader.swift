internal import GRDB
internal import HearsayModel

/// Makes the card of a quote from its analysis.
struct QuoteCardReader {
  private let database: Database
  private let names: NameShelf

  init(_ database: Database, _ names: NameShelf? = nil) {
    self.database = database
    self.names = names ?? NameShelf(database)
  }

  /// The card; which sources do not have the quote is not on it.
  func card(_ analysis: QuoteAnalysis) throws -> QuoteCard {
    let counted = analysis.items.count(where: \.isCounted)
    let proposed = analysis.items.count(where: \.isProposed)
    let statement = try database.cachedStatement(
      sql: "SELECT marks, wordings, kind FROM quoteTotal WHERE quote = ?")
    let total = try Row.fetchOne(statement, arguments: [analysis.key])
    let baseline = analysis.baseline
    return QuoteCard(
      quote: analysis.quote, kind: (total?["kind"] as String?).flatMap(Report.Kind.init),
      speakers: try analysis.quote.speakers.map(speaker),
      spokenIn: try analysis.quote.spokenIn.flatMap(event),
      reports: counted, wordings: total?["wordings"] ?? 0,
      proposedReports: proposed,
      uncountedReports: analysis.items.count - counted - proposed,
      origins: analysis.origins.summary,
      areTranslations: analysis.wordings.count > 1
        && analysis.items.count { $0.row.report.translatedFrom != nil } > 1,
      baseline: baseline?.id, baselineText: baseline?.text,
      marks: QuoteRow.Marks(rawValue: total?["marks"] ?? 0),
      links: try links(analysis.key))
  }

  private func event(_ id: Event.ID) throws -> Named<Event.ID>? {
    try EntryKey.findShown(id.rawValue, .event, in: database).flatMap { event in
      try names.name(event.id).map { Named(id: id, name: $0) }
    }
  }

  private func speaker(_ id: Actor.ID) throws -> QuoteCard.Speaker {
    guard let entry = try EntryKey.find(id.rawValue, in: database),
      case .actor(let actor)? = try SQLiteStore.record(database, entry)
    else { return QuoteCard.Speaker(actor: Named(id: id, name: id.rawValue)) }
    return QuoteCard.Speaker(
      actor: Named(id: id, name: actor.name), role: try actor.roles.first.map(office))
  }

  /// An office with the body in which it is held.
  private func office(_ role: Actor.Role) throws -> String {
    guard let org = role.org, let name = try names.name(org.rawValue) else { return role.title }
    return "\(role.title), \(name)"
  }

  private func links(_ key: Int64) throws -> [QuoteCard.QuoteLink] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT found.rel, found.status, found.isOutgoing, entry.id, record.text FROM (
          SELECT rel, status, 1 AS isOutgoing, "to" AS other, key FROM link WHERE "from" = ?1
          UNION ALL
          SELECT rel, status, 0, "from", key FROM link WHERE "to" = ?1) AS found
        JOIN entry ON entry.key = found.other JOIN record ON record.key = found.other
        WHERE entry.type = 'quote' AND entry.status <> 'rejected' AND found.status <> 'rejected'
        ORDER BY isOutgoing DESC, found.key LIMIT 20
        """)
    return try Row.fetchAll(statement, arguments: [key]).map { row in
      QuoteCard.QuoteLink(
        rel: row["rel"], isOutgoing: row["isOutgoing"],
        other: Named(id: Quote.ID(row["id"]), name: row["text"]),
        status: Status(rawValue: row["status"]) ?? .accepted)
    }
  }
}
