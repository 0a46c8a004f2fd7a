import HearsayModel

/// Which other sources on a quote's events do not have it, as `--json` prints it.
struct ElsewhereDocument: Encodable {
  /// A source and the article that stands for it.
  struct Entry: Encodable {
    /// Absent: the article does not name it.
    var source: String?
    var article: String?
    /// Why nothing can be said of it; absent: its full text does not have the quote.
    var reason: String?
  }

  var withoutIt: [Entry]
  var notJudged: [Entry]

  init(_ elsewhere: NotFoundElsewhere) {
    withoutIt = elsewhere.without.map(Self.entry)
    notJudged = elsewhere.notJudged.map(Self.entry)
  }

  private static func entry(_ entry: NotFoundElsewhere.Entry) -> Entry {
    Entry(
      source: entry.source?.rawValue, article: entry.article?.rawValue,
      reason: entry.reason?.words)
  }
}
