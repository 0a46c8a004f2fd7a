import ArgumentParser
import Foundation
import HearsayModel
import HearsaySQLite

/// `hearsay imports`: what a library was made of, and taking a part out again.
struct ImportsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: "List what was imported into your library, or take an import out again.",
    discussion: """
      Each import has a number. What was said of its records stays in the journal, and is \
      there again when they are imported again.

        hearsay imports
        hearsay imports remove 2
      """,
    subcommands: [ImportsList.self, ImportsRemove.self], defaultSubcommand: ImportsList.self)
}

/// Which library.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The library; yours, unless told otherwise.", valueName: "library"),
    completion: .file())
  var library: String?

  /// The library, opened; throws for what is none.
  func open() throws -> SQLiteStore {
    let place = try GraphPlace.find(library)
    guard case .library(let path) = place else {
      throw CommandFailure(
        "\(place.name): this is a graph, not a library; nothing was imported into it. Give a "
          + "library with --in.")
    }
    return try SQLiteStore.open(path: path, mode: .library)
  }
}

/// `hearsay imports list`.
struct ImportsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the imports of a library, oldest first.")

  @OptionGroup var option: LibraryOption

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let rows = try await option.open().imports()
      let output = StandardOutput(.always)
      if json {
        try output.line(JSONText.encode(ImportsDocument(rows)))
      } else {
        for row in ImportsDocument(rows).imports { try output.line(row.sentence) }
      }
      try output.flush()
      if rows.isEmpty {
        if !json { StandardError.say("Nothing is imported into this library.") }
        throw ExitCode.nothingFound
      }
    }
  }
}

/// `hearsay imports remove NUMBER`.
struct ImportsRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take out all records that an import brought.",
    discussion: """
      Records that a later import has replaced stay, for they are that import's now. Where \
      records of other imports refer to it, nothing is taken out.
      """)

  @Argument(help: "The number of the import, as the list has it.")
  var number: Int

  @OptionGroup var option: LibraryOption

  func run() async throws {
    try await reportingFailures {
      switch try await option.open().remove(import: number) {
      case .removed(let records):
        let output = StandardOutput(.always)
        try output.line("Import \(number) is out: \(counted(records, "record")).")
        try output.flush()
      case .unknown:
        throw CommandFailure(
          "The library has no import \(number). List them with: hearsay imports.")
      case .needed(let count, let by):
        throw CommandFailure(
          "Import \(number) stays: \(counted(count, "reference")) of other imports lead to it "
            + "(\(by.joined(separator: ", "))). Take those imports out first.")
      }
    }
  }
}

/// What `imports --json` prints.
struct ImportsDocument: Encodable {
  /// An import.
  struct Row: Encodable {
    var number: Int
    var graph: String
    var title: String?
    var file: String
    /// ISO 8601, UTC.
    var at: String
    var records: Int

    var sentence: String {
      let name = title.map { "\($0) (\(graph))" } ?? graph
      return "\(number)  \(at)  \(counted(records, "record"))  \(name)  \(file)"
    }
  }

  var schema = "hearsay-imports/1"
  var imports: [Row]

  init(_ rows: [ImportRow]) {
    let format = Date.ISO8601FormatStyle()
    imports = rows.map { row in
      Row(
        number: row.id, graph: row.graph, title: row.title, file: row.path,
        at: Date(timeIntervalSince1970: Double(row.at)).formatted(format), records: row.records)
    }
  }
}
