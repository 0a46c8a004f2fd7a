import HearsayModel

/// Which other sources on a quote's events do not have it, as `--json` prints it.
struct ElsewhereDocument: Encodable {
  /// A source and the article that stands for it.
  struct Entry: Encodable {
    /// Absent: the article does not name it.
    var source: String?
    var article: String?
    /// Name, headline and date: only where the quote itself is shown.
    var name: String?
    var title: String?
    var published: String?
    /// Why nothing can be said of it; absent: its full text does not have the quote.
    var reason: String?
  }

  var withoutIt: [Entry]
  var notJudged: [Entry]

  init(_ elsewhere: NotFoundElsewhere) {
    withoutIt = elsewhere.without.map(Self.entry)
    notJudged = elsewhere.notJudged.map(Self.entry)
  }

  init(_ rows: [ElsewhereRow]) {
    withoutIt = rows.filter { $0.reason == nil }.map(Self.entry)
    notJudged = rows.filter { $0.reason != nil }.map(Self.entry)
  }

  private static func entry(_ entry: NotFoundElsewhere.Entry) -> Entry {
    Entry(
      source: entry.source?.rawValue, article: entry.article?.rawValue,
      reason: entry.reason?.words)
  }

  private static func entry(_ row: ElsewhereRow) -> Entry {
    Entry(
      source: row.source?.id.rawValue, article: row.article?.rawValue, name: row.source?.name,
      title: row.title, published: row.published?.text, reason: row.reason?.words)
  }
}
