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
      --order best compares the first 5,000 quotes by date that are found, and prints those \
      first that match the words best: rare words count more than common ones, and short \
      wordings come before long ones. The last line says whether there were more.

        hearsay search --in sample jihad -drone
        hearsay search --in sample 'speaker:haftar via:"al arabiya"'
      """)

  /// What `--order` takes.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case date, best

    var quotes: QuoteOrder { self == .best ? .best : .date }
  }

  @Argument(help: "The query; several words are joined by blanks.")
  var query: [String]

  @OptionGroup var options: PlaceOptions

  @Option(help: ArgumentHelp("Print this many quotes at most; 0 for all.", valueName: "number"))
  var limit = 100

  @Option(help: ArgumentHelp("By date, or the best match first.", valueName: "date|best"))
  var order = Order.date

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Count all quotes found, also beyond 10,000.")
  var countAll = false

  /// Quotes up to which is counted without being asked to.
  private static let countCap = 10_000

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes 0 or a positive number.") }
  }

  func run() async throws {
    try await reportingFailures {
      let query = try QueryArgument.parse(query)
      if order == .best, query?.rankingTerms.isEmpty != false {
        throw CommandFailure(
          "--order best goes by the words of a query, and this one has none. Add a word, or leave "
            + "--order out.")
      }
      let graph = try await OpenGraph.open(options)
      let selection = QuoteSelection(.all, query: query, order: order.quotes)
      async let counting = graph.reader.count(selection, cap: countAll ? nil : Self.countCap)
      var walk = QuoteWalk(reader: graph.reader, selection: selection, limit: limit)
      let output = StandardOutput(.always)
      if json {
        let first = try await walk.next()
        let document = SearchDocument(
          query: query?.text ?? "", order: SearchDocument.Order(walk.ranked),
          count: try await counting)
        try await document.write(first, &walk, to: output)
      } else {
        while let quote = try await walk.next() {
          for line in quote.lines(indent: 0) { try output.line(line) }
          try output.line()
        }
        try output.line(
          SearchDocument.sentence(of: await counting, shown: walk))
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
