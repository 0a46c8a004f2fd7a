internal import GRDB
internal import HearsayModel

/// Reads the card of an actor.
struct ActorCardReader {
  private let rows: CardRows
  private var database: Database { rows.database }
  private var names: RecordNames { rows.names }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  func card(_ actor: Actor, _ key: Int64) throws -> ActorCard {
    let row = try rows.events.actor(key, nil)
    let about = try quotesAbout(key)
    return ActorCard(
      actor: actor,
      roles: CardSection(
        try actor.roles.prefix(CardSection<ActorCard.Role>.limit).map {
          .init(role: $0, org: try $0.org.map(names.named))
        }, count: actor.roles.count),
      links: try rows.links(of: key), namings: try namings(key), quotes: row?.quotes ?? 0,
      proposedQuotes: row?.proposedQuotes ?? 0, quotesAbout: about.quotes,
      proposedQuotesAbout: about.proposed, events: try events(key),
      members: try members(of: key), sources: try sources(key))
  }

  private func quotesAbout(
    _ key: Int64
  ) throws -> (quotes: CardSection<QuoteRow>, proposed: Int) {
    let quotes = QuoteRows(database)
    var about = try rows.section(
      """
      SELECT quoteTotal.rank FROM quoteAbout
        JOIN quoteTotal ON quoteTotal.quote = quoteAbout.quote
      WHERE quoteAbout.target = ? ORDER BY quoteTotal.rank
      """, [key]
    ) { try quotes.row(rank: $0[0], hitWordings: nil) }
    let proposed = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM quoteAbout JOIN quoteTotal ON quoteTotal.quote = quoteAbout.quote
        WHERE quoteAbout.target = ? AND NOT quoteTotal.isAccepted
        """, arguments: [key])
    about.count -= proposed ?? 0
    return (about, proposed ?? 0)
  }

  private func events(_ key: Int64) throws -> CardSection<ActorCard.Participation> {
    try rows.section(
      """
      SELECT eventTotal.event FROM eventTotal
      WHERE event IN (SELECT event FROM eventParticipant WHERE actor = ?) ORDER BY position
      """, [key]
    ) { row in
      guard let event = try rows.events.row(row[0]) else { return nil }
      return ActorCard.Participation(event: event, role: try role(of: key, in: row[0]))
    }
  }

  /// In which roles an actor took part, as the event's record words them.
  private func role(of actor: Int64, in event: Int64) throws -> String? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT group_concat(record.body ->> ('$.participants[' || ordinal || '].role'), ', ')
        FROM eventParticipant JOIN record ON record.key = eventParticipant.event
        WHERE eventParticipant.event = ? AND eventParticipant.actor = ?
        """)
    return try String.fetchOne(statement, arguments: [event, actor])
  }

  /// Offices stand in their holders' records alone, under whatever id the body bore.
  private func members(of key: Int64) throws -> CardSection<ActorCard.Member> {
    let ids = try String.fetchSet(
      database,
      sql: "SELECT id FROM entry WHERE key = ?1 UNION SELECT old FROM alias WHERE entry = ?1",
      arguments: [key])
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT entry.id, record.body FROM actor JOIN record ON record.key = actor.key
          JOIN entry ON entry.key = actor.key
        WHERE actor.status <> 'rejected'
          AND (\(ids.map { _ in "instr(record.body, ?) > 0" }.joined(separator: " OR ")))
        ORDER BY actor.name COLLATE NOCASE, actor.key
        """, arguments: StatementArguments(ids.map { "\"\($0)\"" }))
    let members = try found.flatMap { row in
      let actor = Actor(id: row["id"], body: try BodyReader(text: row["body"]))
      return actor.roles.filter { $0.org.map { ids.contains($0.rawValue) } ?? false }.map {
        ActorCard.Member(actor: Named(id: actor.id, name: actor.name), role: $0)
      }
    }
    return CardSection(
      Array(members.prefix(CardSection<ActorCard.Member>.limit)), count: members.count)
  }

  private func sources(_ key: Int64) throws -> CardSection<ActorCard.OwnSource> {
    try rows.section(
      """
      SELECT entry.id, source.name, source.actor IS ?1 FROM source
        JOIN entry ON entry.key = source.key
      WHERE (source.owner = ?1 OR source.actor = ?1) AND source.status <> 'rejected'
      ORDER BY source.name COLLATE NOCASE, source.key
      """, [key]
    ) {
      ActorCard.OwnSource(source: Named(id: Source.ID($0[0]), name: $0[1]), isSameBody: $0[2])
    }
  }

  /// How each source names the actor, in articles that count.
  private func namings(_ key: Int64) throws -> CardSection<ActorCard.SourceNames> {
    let found = try NamingRows(database).namings("naming.actor = ?", [key])
    let grouped = SourceNamings.grouped(found.namings, sources: found.sources)
    return CardSection(
      try grouped.prefix(CardSection<ActorCard.SourceNames>.limit).map { namings in
        let name =
          switch namings.id {
          case .source(let id): try names.named(id).name
          case .article(let id): "(not named: \(id.shortLabel))"
          }
        return .init(name: name, namings: namings.shortened)
      }, count: grouped.count)
  }
}
