/// The entries of a listing in their order, by their keys.
struct ListedEntries: Sendable {
  /// An entry of a listing.
  struct Entry: Sendable {
    /// 0: the articles that name no source.
    var key: Int64
    /// What the listing's query finds of it; nil: the listing has none.
    var figures: QuoteFigures?
  }

  /// The keys, 0 for the articles that name no source.
  var keys: [Int64]
  /// The figures of each, where the listing has a query; else empty.
  var figures: [QuoteFigures]

  /// Those of the entries whose keys are among some.
  func filtered(by wanted: Set<Int64>) -> ListedEntries {
    let kept = keys.indices.filter { wanted.contains(keys[$0]) }
    return ListedEntries(
      keys: kept.map { keys[$0] }, figures: figures.isEmpty ? [] : kept.map { figures[$0] })
  }

  /// The entries of a stretch.
  subscript(range: Range<Int>) -> [Entry] {
    range.map { Entry(key: keys[$0], figures: figures.isEmpty ? nil : figures[$0]) }
  }
}

/// What a search finds within one entry of a list.
struct QuoteFigures: Sendable {
  /// Accepted quotes.
  var quotes: Int
  /// Of an event, accepted quotes by article; of a source, accepted ones credited to it.
  var others: Int
  /// Proposed quotes of either kind.
  var proposed: Int
  /// Of an article, the reports that count; else 0.
  var reports: Int
}
