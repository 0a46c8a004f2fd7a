internal import GRDB
internal import HearsayModel

/// The first quotes that a search finds, those that match its words best first.
///
/// Of equal ones the earlier in the list comes first. A quote stands by that of its wordings
/// which matches best.
struct BestMatches: Sendable {
  /// Quotes that are compared at most: to compare all that a common word finds takes a second
  /// in a library of a million.
  static let cap = 5_000

  /// The best first; of the wordings that were hit too.
  let hits: [QuoteHit]
  /// How many were compared; not exact where the search finds more.
  let ranked: Count

  /// Finds and compares the quotes of a list; nil: its search asks for no word.
  init?(_ query: SearchQuery, in list: QuoteList, cap: Int = cap) throws {
    let terms = query.rankingTerms
    guard var search = list.search, !terms.isEmpty else { return nil }
    search.counter = TermCounter(terms)
    var found = try search.hits(from: .start, isForward: true, limit: cap + 1)
    ranked = Count(found.count, cap: cap)
    found = Array(found.prefix(cap))
    let counts = found.flatMap(\.counts)
    let words = counts.reduce(0) { $0 + $1.words }
    let score = MatchScore(
      shares: try TermShares(list.database).shares(of: terms),
      averageLength: Double(words) / Double(max(1, counts.count)))
    let scored = found.map { Self.scored($0, score) }
    hits = scored.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element.hit)
  }

  /// The number of a quote, from 0; nil: it is not among them.
  func number(of id: String, _ database: Database) throws -> Int? {
    guard let key = try EntryKey.find(id, .quote, in: database) else { return nil }
    let rank = try Int64.fetchOne(
      database, sql: "SELECT rank FROM quoteTotal WHERE quote = ?", arguments: [key])
    return hits.firstIndex { $0.position.rank == rank }
  }

  /// A hit with its best wording first, and the score of that one.
  private static func scored(
    _ hit: QuoteHit, _ score: MatchScore
  ) -> (hit: QuoteHit, score: Double) {
    let wordings = zip(hit.wordings ?? [], hit.counts.map(score.score)).enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element)
    let best = QuoteHit(position: hit.position, wordings: wordings.map(\.0))
    return (best, wordings.first?.1 ?? 0)
  }
}
