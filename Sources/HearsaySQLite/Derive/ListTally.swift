internal import GRDB
internal import HearsayModel

/// Gathers, while the quotes pass by, which of them each entry of a list has, and
/// counts pairs of entries.
///
/// An accepted quote counts wherever an accepted report puts it, of an earlier version
/// or a withdrawn article too, and wherever the quote itself says that it belongs;
/// figures of reports leave out those that do not count.
final class ListTally {
  private struct Pair: Hashable {
    var first: Int64
    var second: Int64
  }

  private let database: Database
  /// Sources with an article, whose quotes are those that they report.
  private let publishing: Set<Int64>
  private let events: QuoteRun
  private let actors: QuoteRun
  private let sources: QuoteRun
  private var eventSources: [Pair: Int64] = [:]
  private var actorSources: [Pair: Int64] = [:]
  private var weeks: [Pair: Int64] = [:]
  /// Sources that a report credits, whether it counts or not.
  private var credited: Set<Int64> = []
  /// Of those, each with whoever credits it in a report that counts.
  private var creditors: Set<Pair> = []

  init(_ database: Database) throws {
    self.database = database
    publishing = try Int64.fetchSet(
      database,
      sql: "SELECT DISTINCT source FROM article WHERE source IS NOT NULL AND status <> 'rejected'")
    events = try QuoteRun(database, .eventQuote)
    actors = try QuoteRun(database, .actorQuote)
    sources = try QuoteRun(database, .sourceQuote)
  }

  func add(_ quote: DerivedQuote, rank: Int64) throws {
    for speaker in Set(quote.speakers) {
      try actors.add(speaker, rank: rank, isAccepted: quote.isAccepted)
    }
    try addEvents(of: quote, rank)
    try addSources(of: quote, rank)
    guard quote.isAccepted else { return }
    let reports = quote.reports.filter(\.isAccepted)
    let reporting = Set(reports.map { $0.source ?? 0 })
    let spokenOf = Set(quote.events.isEmpty ? reports.flatMap(\.events) : quote.events)
    for source in reporting {
      for event in spokenOf { eventSources[Pair(first: event, second: source), default: 0] += 1 }
      for speaker in Set(quote.speakers) {
        actorSources[Pair(first: speaker, second: source), default: 0] += 1
      }
    }
  }

  /// Writes what is gathered.
  func finish() throws {
    for run in [events, actors, sources] { try run.flush() }
    try write(eventSources, into: "eventSource (event, source, quotes, articles)", zero: true)
    try write(actorSources, into: "actorSource (actor, source, quotes)", zero: false)
    try write(weeks, into: "sourceWeek (source, week, reports, articles)", zero: true)
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS creditors (
          source INTEGER PRIMARY KEY, count INTEGER NOT NULL);
        DELETE FROM temp.creditors
        """)
    let insert = try BulkStatement(
      database, "INSERT INTO temp.creditors (source, count) VALUES (?, ?)")
    let counted = Dictionary(grouping: creditors, by: \.first)
    for source in credited {
      try insert.run(.integer(source), .integer(Int64(counted[source]?.count ?? 0)))
    }
  }

  private func addEvents(of quote: DerivedQuote, _ rank: Int64) throws {
    for event in quote.events {
      try events.add(event, rank: rank, isAccepted: quote.isAccepted)
    }
    guard quote.events.isEmpty else { return }
    for (event, isAccepted) in quote.places(by: \.events) {
      try events.add(event, section: 1, rank: rank, isAccepted: isAccepted)
    }
  }

  private func addSources(of quote: DerivedQuote, _ rank: Int64) throws {
    for (source, isAccepted) in quote.places(by: { [$0.source ?? 0] }) {
      try sources.add(source, rank: rank, isAccepted: isAccepted)
    }
    for (source, isAccepted) in quote.places(by: { $0.credits.compactMap(\.source) }) {
      credited.insert(source)
      guard !publishing.contains(source) else { continue }
      try sources.add(source, section: 1, rank: rank, isAccepted: isAccepted)
    }
    for report in quote.reports where quote.isAccepted && report.isCounted { count(report) }
  }

  private func count(_ report: DerivedReport) {
    if report.isDated, let date = report.date {
      let week = (date + 259_200).quotientRoundedDown(by: 604_800)
      weeks[Pair(first: report.source ?? 0, second: week), default: 0] += 1
    }
    for source in report.credits.compactMap(\.source) where source != report.source {
      creditors.insert(Pair(first: source, second: report.source ?? -report.article))
    }
  }

  private func write(_ counts: [Pair: Int64], into table: String, zero: Bool) throws {
    let insert = try BulkStatement(
      database, "INSERT INTO \(table) VALUES (?, ?, ?\(zero ? ", 0" : ""))")
    let ordered = counts.sorted {
      ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second)
    }
    for (pair, count) in ordered {
      try insert.run(.integer(pair.first), .integer(pair.second), .integer(count))
    }
  }
}

extension Int64 {
  /// The quotient, rounded down for negative numbers too.
  fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
