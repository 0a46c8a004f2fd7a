import ArgumentParser
import HearsayModel

/// `hearsay show ID`: one entry with its reports.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one entry: an event, actor, source, article, quote or report.",
    discussion: "An id is what search and the explorer show, as in: hearsay show --in sample a:004")

  @Argument(help: "The id of the entry.")
  var id: String

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await OpenGraph.open(options)
      guard let record = try await graph.reader.record(id) else {
        StandardError.say("\(id): nothing in this graph bears this id (see hearsay search).")
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
}
