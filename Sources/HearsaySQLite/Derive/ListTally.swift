internal import GRDB
internal import HearsayModel

/// Gathers, while the quotes pass by, which of them each entry of a list has, and
/// counts pairs of entries.
///
/// An accepted quote counts wherever an accepted report puts it, of an earlier version
/// or a withdrawn article too, and wherever the quote itself says that it belongs;
/// figures of reports leave out those that do not count.
final class ListTally {
  /// A source, and whoever credits it.
  private struct Creditor: Hashable {
    var source: Int64
    var creditor: Int64
  }

  private let database: Database
  private let feed: RowFeed
  /// Sources with an article, whose quotes are those that they report.
  private let publishing: Set<Int64>
  private let events: QuoteRun
  private let actors: QuoteRun
  private let sources: QuoteRun
  private var eventSourceArticles = PairCounts()
  private var eventSourceQuotes = PairCounts()
  private var actorSourceQuotes = PairCounts()
  private var sourceWeekArticles = PairCounts()
  private var sourceWeekReports = PairCounts()
  /// Sources that a report credits, whether it counts or not.
  private var credited: Set<Int64> = []
  /// Of those, each with whoever credits it in a report that counts.
  private var creditors: Set<Creditor> = []

  init(_ database: Database, _ feed: RowFeed, publishing: Set<Int64>) throws {
    self.database = database
    self.feed = feed
    self.publishing = publishing
    events = try QuoteRun(database, feed, .eventQuote)
    actors = try QuoteRun(database, feed, .actorQuote)
    sources = try QuoteRun(database, feed, .sourceQuote)
  }

  func add(_ quote: DerivedQuote, rank: Int64) throws {
    let speakers = quote.speakers.distinct()
    for speaker in speakers {
      try actors.add(speaker, rank: rank, isAccepted: quote.isAccepted)
    }
    try addEvents(of: quote, rank)
    try addSources(of: quote, rank)
    guard quote.isAccepted else { return }
    let reports = quote.reports.lazy.filter(\.isAccepted)
    let spokenOf = (quote.events.isEmpty ? reports.flatMap(\.events) : quote.events).distinct()
    for source in reports.map({ $0.source ?? 0 }).distinct() {
      for event in spokenOf { eventSourceQuotes.add(event, source) }
      for speaker in speakers { actorSourceQuotes.add(speaker, source) }
    }
  }

  /// Counts the accepted articles of each source on each event, and in each week.
  private func addArticles(of graph: KeyedGraph) {
    for place in graph.articles.indices where graph.articles[place].marks.contains(.accepted) {
      let article = graph.articles[place]
      let source = Int64(article.source)
      for event in graph.events(ofArticleAt: place) { eventSourceArticles.add(event, source) }
      if article.marks.contains(.dated), article.date != KeyedGraph.none {
        sourceWeekArticles.add(source, Self.week(of: article.date))
      }
    }
  }

  /// Writes what is gathered, and how many articles there are.
  func finish(_ graph: KeyedGraph) throws {
    for run in [events, actors, sources] { try run.flush() }
    addArticles(of: graph)
    try write(
      eventSourceArticles.sorted(), eventSourceQuotes.sorted(),
      into: "eventSource (event, source, articles, quotes)")
    try write([], actorSourceQuotes.sorted(), into: "actorSource (actor, source, quotes)")
    try write(
      sourceWeekArticles.sorted(), sourceWeekReports.sorted(),
      into: "sourceWeek (source, week, articles, reports)")
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS creditors (
          source INTEGER PRIMARY KEY, count INTEGER NOT NULL);
        DELETE FROM temp.creditors
        """)
    let insert = try BulkStatement(
      database, "INSERT INTO temp.creditors (source, count) VALUES (?, ?)")
    let counted = Dictionary(grouping: creditors, by: \.source)
    for source in credited {
      try insert.run(.integer(source), .integer(Int64(counted[source]?.count ?? 0)))
    }
  }

  private func addEvents(of quote: DerivedQuote, _ rank: Int64) throws {
    for event in quote.events {
      try events.add(event, rank: rank, isAccepted: quote.isAccepted)
    }
    guard quote.events.isEmpty else { return }
    for place in quote.places({ $0.events }) {
      try events.add(place.key, section: 1, rank: rank, isAccepted: place.isCounted)
    }
  }

  private func addSources(of quote: DerivedQuote, _ rank: Int64) throws {
    for place in quote.places({ CollectionOfOne($0.source ?? 0) }) {
      try sources.add(place.key, rank: rank, isAccepted: place.isCounted)
    }
    for place in quote.places({ $0.credits.lazy.compactMap(\.source) }) {
      credited.insert(place.key)
      guard !publishing.contains(place.key) else { continue }
      try sources.add(place.key, section: 1, rank: rank, isAccepted: place.isCounted)
    }
    for report in quote.reports where quote.isAccepted && report.isCounted { count(report) }
  }

  private func count(_ report: DerivedReport) {
    if report.isDated, let date = report.date {
      sourceWeekReports.add(report.source ?? 0, Self.week(of: date))
    }
    for source in report.credits.lazy.compactMap(\.source) where source != report.source {
      creditors.insert(Creditor(source: source, creditor: report.source ?? -report.article))
    }
  }

  /// The number of a week, which begins on a Monday.
  private static func week(of date: Int64) -> Int64 {
    (date + 259_200).quotientRoundedDown(by: 604_800)
  }

  /// Writes each pair with its figures; a table of three columns has no articles.
  private func write(
    _ articles: [PairCounts.Counted], _ quotes: [PairCounts.Counted], into table: String
  ) throws {
    let width = table.split(separator: ",").count
    let rows = try TableWriter(feed, database, "INSERT OR FAIL INTO \(table)", width: width)
    var (articles, quotes) = (articles[...], quotes[...])
    while let pair = [articles.first?.pair, quotes.first?.pair].compactMap(\.self).min() {
      let row = try rows.row().put(pair.first).put(pair.second)
      let counts = (articles.take(pair), quotes.take(pair))
      if width > 3 { row.put(counts.0) }
      row.put(counts.1)
    }
    try rows.flush()
  }
}

extension ArraySlice<PairCounts.Counted> {
  /// Takes the count of a pair, where it comes first; else 0.
  fileprivate mutating func take(_ pair: PairCounts.Pair) -> Int64 {
    guard let first, first.pair == pair else { return 0 }
    removeFirst()
    return first.count
  }
}

extension Int64 {
  /// The quotient, rounded down for negative numbers too.
  fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
