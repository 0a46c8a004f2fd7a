import ArgumentParser
import HearsayModel

/// `hearsay export --format F [QUERY…]`: hands over what a search selects, or all.
struct ExportCommand: AsyncParsableCommand {
  /// What can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a graph, or what a search selects, to standard output.",
    discussion: """
      jsonl     the native format: the quotes, their reports, and all that these refer to; \
      without a query the whole graph
      csv       the evidence table: one row a report, all names resolved, with its credits and \
      whether they are borne out, copies and versions; a cell that a \
      spreadsheet would take for a formula is preceded by an apostrophe
      markdown  the quotes with their reports and citations, to hand in

      A whole graph keeps its header. Several graphs become one without an id, and so does \
      what a search selects; titles, licences and attributions are kept, each with its graph \
      where they differ.
      A selection is smaller than its graph: articles that only a check looks into are not in \
      it. Read again, it may no longer say that a credit is not borne out, or which other \
      sources do not have a quote; csv and markdown check credits in the whole graph.

        hearsay export --in sample --format csv speaker:haftar > haftar.csv
      """)

  @Argument(help: "A query as for search; without one everything is written.")
  var query: [String] = []

  @Option(help: "jsonl, csv or markdown.")
  var format: Format

  @OptionGroup var options: PlaceOptions

  func run() async throws {
    try await reportingFailures {
      let query = try QueryArgument.parse(query)
      let graph = try await OpenGraph.open(options)
      let selection = QuoteSelection(.all, query: query)
      let output = StandardOutput(.onTerminals)
      if let query {
        let count = try await graph.reader.count(selection, cap: 1)
        if count.quotes.value == 0, count.proposed == 0 {
          StandardError.say("No quote matches \(query.text): nothing was written.")
          throw ExitCode.nothingFound
        }
      }
      switch format {
      case .jsonl:
        try await NativeExport(reader: graph.reader, selection: selection).write(to: output)
      case .csv:
        try await EvidenceTable(reader: graph.reader, selection: selection).write(to: output)
      case .markdown:
        try await MarkdownExport(reader: graph.reader, selection: selection, place: options.place)
          .write(to: output)
      }
      try output.flush()
    }
  }
}
