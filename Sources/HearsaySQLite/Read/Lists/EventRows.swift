internal import GRDB
internal import HearsayModel

/// Makes the rows of lists of events and actors.
struct EventRows {
  let database: Database
  private let proposals: ProposedQuotes

  init(_ database: Database) throws {
    self.database = database
    proposals = try ProposedQuotes(database)
  }

  /// The row of an event; nil where it is rejected.
  func row(_ key: Int64, _ figures: QuoteFigures? = nil) throws -> EventRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, record.body, eventTotal.* FROM eventTotal
        JOIN record ON record.key = eventTotal.event JOIN entry ON entry.key = record.key
        WHERE eventTotal.event = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let event = Event(id: row["id"], body: try BodyReader(text: row["body"]))
    return EventRow(
      id: event.id, name: event.name, start: event.start, end: event.end,
      startGround: event.provenance.ground(of: "start"), quotes: figures?.quotes ?? row["quotes"],
      quotesByArticle: figures?.others ?? row["quotesByArticle"],
      proposedQuotes: try figures?.proposed ?? proposals.count("eventQuote", "event", key),
      sources: row["sources"], unnamedArticles: row["unnamedArticles"],
      status: event.provenance.status)
  }

  /// The row of an actor; nil where it is rejected.
  func actor(_ key: Int64, _ figures: QuoteFigures?) throws -> ActorRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT entry.id, actor.name, actor.kind, actor.status, quotes FROM actorTotal
        JOIN actor ON actor.key = actorTotal.actor JOIN entry ON entry.key = actor.key
        WHERE actorTotal.actor = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    return ActorRow(
      id: Actor.ID(row["id"]), name: row["name"],
      kind: (row["kind"] as String?).flatMap(Actor.Kind.init),
      quotes: figures?.quotes ?? row["quotes"],
      proposedQuotes: try figures?.proposed ?? proposals.count("actorQuote", "actor", key),
      status: Status(rawValue: row["status"]) ?? .accepted)
  }
}

/// Counts the proposed quotes of an entry.
struct ProposedQuotes {
  private let database: Database
  /// Most graphs have none, and then nothing is counted.
  private let hasAny: Bool

  init(_ database: Database) throws {
    self.database = database
    hasAny =
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT value > 0 FROM total WHERE name = 'proposed'"))
      ?? false
  }

  /// Those in a table of a list's quotes.
  func count(_ table: String, _ column: String, _ key: Int64) throws -> Int {
    guard hasAny else { return 0 }
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM \(table) WHERE \(column) = ? AND NOT isAccepted")
    return try Int.fetchOne(statement, arguments: [key]) ?? 0
  }
}
