import ArgumentParser
import HearsayModel

/// `hearsay show ID`: one entry with its reports.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one entry: an event, actor, source, article, quote or report.",
    discussion: """
      An id is what search and the explorer show, as in: hearsay show --in sample a:004

      Below the record stands its card, what the graph knows of the entry: of an event who \
      covers it; of an actor links, names by source, events and quotes about it; of a source its \
      articles, whom it credits and quotes, who credits it; of an article versions and copies; of a \
      quote links to others. Then come its quotes. Each part shows fifty rows at most and says how \
      many more there are.

      --json prints one document of the schema hearsay-show/2: type, id, record (in the native \
      format), names (of the ids in it), card (each part with its count and rows; absent where a \
      record has none), quotes (a hundred at most), quoteCount and proposedCount.
      """)

  @Argument(help: "The id of the entry.")
  var id: String

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await OpenGraph.open(options)
      guard let record = try await graph.reader.record(id) else {
        let meant = try await graph.reader.idsMeant(by: id)
        StandardError.say(Self.missing(id, meant: meant))
        throw ExitCode.nothingFound
      }
      let output = StandardOutput(.always)
      let entry = EntryPrinter(reader: graph.reader, record: record)
      if json {
        try output.line(JSONText.encode(try await entry.document()))
      } else {
        for line in try await entry.lines() { try output.line(line) }
      }
      try output.flush()
    }
  }

  /// That nothing bears an id, and which ids may be meant.
  static func missing(_ id: String, meant: [String]) -> String {
    let start = "Nothing in this graph bears the id \(id)"
    guard let last = meant.last else { return "\(start); hearsay search finds ids by words." }
    let others = meant.dropLast().joined(separator: ", ")
    return "\(start); do you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
  }
}
