import ArgumentParser
import HearsayModel

/// `hearsay search QUERY…`: the explorer's search, from the shell.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search all wordings; print the quotes and the sources that report them.",
    discussion: """
      Words must all stand in one wording; "exact phrase"; pre* for a beginning, ~part for a \
      part; OR, brackets, and - for not. The last word counts as a beginning.
      Fields: speaker: source: via: event: kind: lang: take a word, a "phrase" or an id; \
      tag: takes words of a tag of yours; is: takes marked, proposed, disputed, undated, \
      unnamed, unknown, unexamined, loop.
      Dates: after: before: date: take 2020, 2020-05 or 2020-05-23 and include it: \
      after:2020-05 is from 1 May on, before:2020-05 is up to 31 May. They go by when a quote \
      was said; where that is not stated, by when an article that reports it was published. \
      Undated quotes are left out and counted.

        hearsay search --in sample jihad -drone
        hearsay search --in sample 'speaker:haftar via:"al arabiya"'
      """)

  @Argument(help: "The query; several words are joined by blanks.")
  var query: [String]

  @OptionGroup var options: PlaceOptions

  @Option(help: ArgumentHelp("Print this many quotes at most; 0 for all.", valueName: "number"))
  var limit = 100

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes 0 or a positive number.") }
  }

  func run() async throws {
    try await reportingFailures {
      let query = try QueryArgument.parse(query)
      let graph = try await OpenGraph.open(options)
      let selection = QuoteSelection(.all, query: query)
      async let counting = graph.reader.count(selection, cap: nil)
      var walk = QuoteWalk(reader: graph.reader, selection: selection, limit: limit)
      let output = StandardOutput(.always)
      if json {
        var quotes: [QuoteDocument] = []
        while let quote = try await walk.next() {
          quotes.append(
            QuoteDocument(quote.card, reports: quote.reports, isComplete: quote.more == 0))
        }
        try output.line(
          JSONText.encode(
            SearchDocument(query: query?.text ?? "", count: await counting, quotes: quotes)))
      } else {
        while let quote = try await walk.next() {
          for line in quote.lines(indent: 0) { try output.line(line) }
          try output.line()
        }
        try output.line(
          SearchDocument.sentence(of: await counting, shown: walk.given, hasMore: walk.hasMore))
      }
      let count = try await counting
      try output.flush()
      if !json {
        for sentence in count.hints.map(\.sentence) + count.meanings.map(\.sentence) {
          StandardError.say(sentence)
        }
      }
      if count.quotes.value == 0, count.proposed == 0 { throw ExitCode.nothingFound }
    }
  }
}

/// What `search --json` prints.
struct SearchDocument: Encodable {
  var schema = "hearsay-search/1"
  var query: String
  var quoteCount: Int
  /// Quotes found that `quoteCount` leaves out: proposed ones, and those that only
  /// proposed reports let the search find.
  var proposedCount: Int
  var reportCount: Int?
  var wordingCount: Int?
  /// Quotes that a date in the query left out because they bear none.
  var undatedLeftOut: Int
  /// Why fields of a query without a hit find nothing, a sentence each.
  var hints: [String]
  /// Which entries fields of the query mean, where those are several, a sentence each.
  var meanings: [String]
  var quotes: [QuoteDocument]

  init(query: String, count: QuoteCount, quotes: [QuoteDocument]) {
    self.query = query
    quoteCount = count.quotes.value
    proposedCount = count.proposed
    reportCount = count.reports?.value
    wordingCount = count.wordings?.value
    undatedLeftOut = count.undatedLeftOut
    hints = count.hints.map(\.sentence)
    meanings = count.meanings.map(\.sentence)
    self.quotes = quotes
  }

  /// The closing line of the plain answer, below `shown` quotes.
  static func sentence(of count: QuoteCount, shown: Int, hasMore: Bool) -> String {
    var sentence = counted(count.quotes.value, "quote")
    if count.proposed > 0 { sentence += ", and \(counted(count.proposed, "proposed one"))" }
    if count.quotes.value > 0, let wordings = count.wordings, let reports = count.reports {
      sentence +=
        reports.value == 0
        ? "; the search holds in no report that counts"
        : "; the search holds in \(counted(wordings.value, "wording")), "
          + counted(reports.value, "report")
    }
    if hasMore {
      sentence += "; the first \(shown == 1 ? "is" : "\(shown) are") shown (--limit)"
    }
    if count.undatedLeftOut > 0 {
      sentence +=
        "; \(counted(count.undatedLeftOut, "undated quote")) left out by the date; "
        + "(DATE OR is:undated) lets them in"
    }
    return sentence
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
