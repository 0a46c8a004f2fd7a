internal import GRDB
internal import HearsayModel

/// Reads the card of a source.
struct SourceCardReader {
  private let rows: CardRows
  private var database: Database { rows.database }
  private var names: RecordNames { rows.names }

  init(_ rows: CardRows) {
    self.rows = rows
  }

  func card(_ source: Source, _ key: Int64) throws -> SourceCard {
    let row = try SourceRows(database).row(key, nil)
    let silence = try silence(key)
    let creditors = try CreditorRows(rows).creditors(of: key)
    return SourceCard(
      source: source, owner: try source.owner.map(names.named),
      actor: try source.actor.map(names.named), part: row?.part ?? .recorded,
      articles: try rows.articles("article.source = ?", [key]),
      articleCount: try rows.articleCount("article.source = ?", [key]),
      republishes: try rows.articles("article.host = ?", [key]),
      republishedCount: try rows.articleCount("article.host = ?", [key]), quotes: row?.quotes ?? 0,
      creditedQuotes: row?.creditedQuotes ?? 0, proposedQuotes: row?.proposedQuotes ?? 0,
      credits: try credits(key), creditNobody: silence.nobody, notExamined: silence.notExamined,
      creditedBy: creditors.section, creditors: creditors.counted,
      unnamedCreditors: creditors.unnamed,
      creditingReports: creditors.reports, speakers: try speakers(key),
      namings: try namings(key), links: try rows.links(of: key))
  }

  /// A source's reports that are shown.
  private static let own = """
    article AS a JOIN report AS r ON r.article = a.key JOIN quote AS q ON q.key = r.quote
    """

  private func silence(_ key: Int64) throws -> (nobody: Int, notExamined: Int) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(r.isExamined AND NOT EXISTS (
            SELECT 1 FROM credit WHERE credit.report = r.key)), 0),
          coalesce(sum(NOT r.isExamined), 0)
        FROM \(Self.own) WHERE a.source = ? AND \(CardRows.isShown) AND \(CardRows.isCounted)
        """, arguments: [key])
    return row.map { ($0[0], $0[1]) } ?? (0, 0)
  }

  private func credits(_ key: Int64) throws -> CardSection<SourceCard.Credited> {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT credit.source, credit.actor, min(r.key) AS report, credit.words,
          count(DISTINCT iif(\(CardRows.isCounted), r.key, NULL)) AS reports,
          count(DISTINCT r.key) AS shown
        FROM \(Self.own) JOIN credit ON credit.report = r.key
        WHERE a.source = ? AND \(CardRows.isShown)
        GROUP BY credit.source, credit.actor,
          iif(credit.source IS NULL AND credit.actor IS NULL, credit.words, NULL)
        ORDER BY reports DESC, shown DESC, report
        """, arguments: [key])
    let rows = try found.prefix(CardSection<SourceCard.Credited>.limit).compactMap(credited)
    return CardSection(rows, count: found.count)
  }

  private func credited(_ row: Row) throws -> SourceCard.Credited? {
    guard let (target, name) = try target(row) else { return nil }
    let reports: Int = row["reports"]
    return SourceCard.Credited(
      target: target, name: name, reports: reports, uncounted: row["shown"] - reports)
  }

  private func target(_ row: Row) throws -> (SourceCard.Credited.Target, String)? {
    if let source: Int64 = row["source"] {
      return try names.named(key: source).map { (.source(ID($0.id)), $0.name) }
    }
    if let actor: Int64 = row["actor"] {
      return try names.named(key: actor).map { (.actor(ID($0.id)), $0.name) }
    }
    let words: String? = row["words"]
    let hops = try rows.report(row["report"])?.via?.joined() ?? [].joined()
    let hop = hops.first {
      $0.target == .unnamed && $0.as.map { TextFold.searchText($0) } == words
    }
    return (.words, hop?.as ?? words ?? "")
  }

  private func speakers(_ key: Int64) throws -> CardSection<SourceCard.Speaker> {
    try rows.section(
      """
      SELECT entry.id, actor.name, actorSource.quotes FROM actorSource
        JOIN actor ON actor.key = actorSource.actor JOIN entry ON entry.key = actor.key
      WHERE actorSource.source = ? AND actorSource.quotes > 0 AND actor.status <> 'rejected'
      ORDER BY actorSource.quotes DESC, actor.name COLLATE NOCASE, actor.key
      """, [key]
    ) {
      SourceCard.Speaker(actor: Named(id: Actor.ID($0[0]), name: $0[1]), quotes: $0[2])
    }
  }

  /// How the source names each actor, in articles that count.
  private func namings(_ key: Int64) throws -> CardSection<SourceCard.ActorNames> {
    let found = try NamingRows(database).namings("article.source = ?", [key])
    let byActor = Dictionary(grouping: found.namings, by: \.actor)
    let grouped = byActor.compactMap { actor, namings in
      SourceNamings.grouped(namings, sources: found.sources).first.map { (actor, $0) }
    }
    let ordered = grouped.sorted { left, right in
      let counts = (left.1.total, right.1.total)
      return counts.0 == counts.1 ? left.0 < right.0 : counts.0 > counts.1
    }
    return CardSection(
      try ordered.prefix(CardSection<SourceCard.ActorNames>.limit).map {
        .init(actor: try names.named($0), namings: $1.shortened)
      }, count: ordered.count)
  }
}

extension SourceNamings {
  /// How often the actor is named.
  fileprivate var total: Int { forms.reduce(0) { $0 + $1.count } }
}
