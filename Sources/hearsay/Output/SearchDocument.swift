import HearsayModel

/// What `search --json` prints.
///
/// Its quotes are printed as they are read: it is never held whole.
struct SearchDocument: Encodable {
  /// How the quotes are ordered.
  struct Order: Encodable {
    /// `date` or `best`.
    var by: String
    /// Of the best: how many quotes were compared.
    var among: Int?
    /// Whether those were all that the search finds.
    var isAll: Bool?

    init(_ ranked: Count?) {
      by = (ranked == nil ? QuoteOrder.date : .best).rawValue
      among = ranked?.value
      isAll = ranked?.isExact
    }
  }

  var schema = "hearsay-search/1"
  var query: String
  var order: Order
  /// Quotes found; at least so many where `quoteCountIsExact` is false.
  var quoteCount: Int
  var quoteCountIsExact: Bool
  /// Quotes found that `quoteCount` leaves out: proposed ones, and those that only
  /// proposed reports let the search find.
  var proposedCount: Int
  /// Absent where not all was counted, like `wordingCount`.
  var reportCount: Int?
  var wordingCount: Int?
  /// Quotes that a date in the query left out because they bear none.
  var undatedLeftOut: Int
  /// Why fields of a query without a hit find nothing, a sentence each.
  var hints: [String]
  /// Which entries fields of the query mean, where those are several, a sentence each.
  var meanings: [String]
  /// Empty here: `write` prints them.
  private var quotes: [QuoteDocument] = []

  init(query: String, order: Order, count: QuoteCount) {
    self.query = query
    self.order = order
    quoteCount = count.quotes.value
    quoteCountIsExact = count.quotes.isExact
    proposedCount = count.proposed
    reportCount = count.reports.flatMap { $0.isExact ? $0.value : nil }
    wordingCount = count.wordings.flatMap { $0.isExact ? $0.value : nil }
    undatedLeftOut = count.undatedLeftOut
    hints = count.hints.map(\.sentence)
    meanings = count.meanings.map(\.sentence)
  }

  /// Prints the document with the quotes of a walk, of which the first was taken already.
  func write(_ first: PlainQuote?, _ walk: inout QuoteWalk, to output: StandardOutput) async throws
  {
    let text = try JSONText.encode(self)
    // A line feed within a string would be escaped: this is the key.
    guard let start = text.firstRange(of: "\n  \"quotes\" : ["),
      let end = text[start.upperBound...].firstIndex(of: "]"), let first
    else { return try output.line(text) }
    try output.text(String(text[..<start.upperBound]))
    var next: PlainQuote? = first
    var separator = "\n    "
    while let quote = next {
      let document = QuoteDocument(
        quote.card, reports: quote.reports, isComplete: quote.more == 0)
      try output.text(separator + JSONText.encode(document, indent: 4))
      separator = ",\n    "
      next = try await walk.next()
    }
    try output.line("\n  " + String(text[end...]))
  }

  /// The closing line of the plain answer, below the quotes of a walk.
  static func sentence(of count: QuoteCount, shown: QuoteWalk) -> String {
    var sentence =
      count.quotes.isExact
      ? counted(count.quotes.value, "quote")
      : "more than \(counted(count.quotes.value, "quote")) (--count-all counts them)"
    if count.quotes.isExact, count.proposed > 0 {
      sentence += ", and \(counted(count.proposed, "proposed one"))"
    }
    if count.quotes.isExact, count.quotes.value > 0, let wordings = count.wordings,
      let reports = count.reports
    {
      sentence +=
        reports.value == 0
        ? "; the search holds in no report that counts"
        : "; the search holds in \(counted(wordings.value, "wording")), "
          + counted(reports.value, "report")
    }
    sentence += part(shown)
    if count.undatedLeftOut > 0 {
      sentence +=
        "; \(counted(count.undatedLeftOut, "undated quote")) left out by the date; "
        + "(DATE OR is:undated) lets them in"
    }
    return sentence
  }

  /// Which quotes stand above the line, and in which order; "": all by date.
  private static func part(_ shown: QuoteWalk) -> String {
    let number = shown.given == 1 ? "" : "\(shown.given) "
    let verb = shown.given == 1 ? "is" : "are"
    guard let ranked = shown.ranked else {
      return shown.hasMore ? "; the first \(number)\(verb) shown (--limit)" : ""
    }
    let first = "the first \(ranked.value) by date"
    guard shown.hasMore else {
      if !ranked.isExact { return "; \(first), best first" }
      return shown.given > 1 ? "; best first" : ""
    }
    return "; the best \(number)\(ranked.isExact ? "" : "of \(first) ")\(verb) shown (--limit)"
  }
}

/// A query that means nothing: what is wrong, the query, and where it is wrong.
struct WrongQuery: Error, CustomStringConvertible {
  var description: String
}

/// A query as it stands on the command line.
enum QueryArgument {
  /// Nil: no words, so all quotes.
  static func parse(_ words: [String]) throws -> SearchQuery? {
    let text = words.joined(separator: " ")
    do {
      return try SearchQuery.parse(text)
    } catch {
      let margin = String(repeating: " ", count: max(0, error.column - 1))
      let marker = String(repeating: "^", count: max(1, error.length))
      throw WrongQuery(description: "\(error.message)\n    \(text)\n    \(margin)\(marker)")
    }
  }
}
