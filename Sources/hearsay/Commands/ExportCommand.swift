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
    abstract: "Write a graph, or what a search selects, to standard output or a file.",
    discussion: """
      jsonl     the native format: the quotes, their reports, and all that these refer to; \
      without a query the whole graph
      csv       the evidence table (RFC 4180): one row a report, all names resolved, with its \
      credits and whether they are borne out; the columns are those of the view reportRow in \
      Documentation/Schema.md; a cell that a spreadsheet would take for a formula is preceded \
      by an apostrophe
      markdown  the quotes with their reports and citations, each figure with the command that \
      gives it, to hand in; remarks, tags and decisions of yours stand with what they are about. \
      With --texts the sentences are whole

      is:marked selects the quotes that you marked in the explorer (m).

      A whole graph keeps its header. Several graphs become one without an id, and so does \
      what a search selects; titles, licences and attributions are kept, each with its graph \
      where they differ.
      A selection is smaller than its graph: articles that only a check looks into are not in \
      it. Read again, it may no longer say that a credit is not borne out, or which other \
      sources do not have a quote; csv and markdown check credits in the whole graph.
      A file is there whole or not at all. The date in a document is that of SOURCE_DATE_EPOCH \
      in the environment, else today's.

        hearsay export --in sample --format csv --output haftar.csv speaker:haftar
        hearsay export --in sample --format markdown jihad > jihad.md
        hearsay export --in sample --format markdown is:marked > marked.md
      """)

  @Argument(help: "A query as for search; without one everything is written.")
  var query: [String] = []

  @Option(help: "jsonl, csv or markdown.")
  var format: Format

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file; - is standard output, where it goes without it.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var options: PlaceOptions

  func run() async throws {
    try await reportingFailures {
      let query = try QueryArgument.parse(query)
      let file = output.flatMap { $0 == "-" ? nil : OutputFile(path: $0, replaces: force) }
      try file?.refuseExisting()
      let graph = try await OpenGraph.open(options)
      let selection = QuoteSelection(.all, query: query)
      if let query {
        if query.root.asksForAnnotations,
          let sentence = try await MarkedBeside(in: graph.reader).sentence
        {
          StandardError.say(sentence)
        }
        let count = try await graph.reader.count(selection, cap: 1)
        if count.quotes.value == 0, count.proposed == 0 {
          StandardError.say("No quote matches \(query.text): nothing was written.")
          throw ExitCode.nothingFound
        }
      }
      guard let file else {
        let output = StandardOutput(.onTerminals)
        try await write(selection, of: graph.reader, to: output)
        return try output.flush()
      }
      // Ctrl-C leaves no part of a file.
      try await Interruptible.run {
        try await file.write { try await write(selection, of: graph.reader, to: $0) }
      }
    }
  }

  private func write(
    _ selection: QuoteSelection, of reader: any GraphReader, to output: StandardOutput
  ) async throws {
    switch format {
    case .jsonl: try await NativeExport(reader: reader, selection: selection).write(to: output)
    case .csv: try await EvidenceTable(reader: reader, selection: selection).write(to: output)
    case .markdown:
      try await MarkdownExport(
        reader: reader, selection: selection, commands: ShellCommands(options), date: Today.date
      ).write(to: output)
    }
  }
}
