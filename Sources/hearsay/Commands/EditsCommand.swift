import ArgumentParser
import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite

/// `hearsay edits`: what was said of a graph's data, carried from one copy to another.
struct EditsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edits",
    abstract: "List what you said of a graph, write it out, or apply it to another copy.",
    discussion: """
      Marks, tags, notes, accepted and rejected proposals, merges and speakers are edits. They \
      are kept in a journal; the graph is never written to. The journal of a graph in files is \
      in your data folder, under the graph's id or else its path, so that copies with the same \
      id share it; that of a library is in the library itself.

        hearsay edits export --in story.hearsay.jsonl > mine.jsonl
        hearsay edits apply --in hers.db mine.jsonl
      """,
    subcommands: [EditsList.self, EditsExport.self, EditsApply.self],
    defaultSubcommand: EditsList.self)
}

/// `hearsay edits list`.
struct EditsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the edits of a graph, newest first.",
    discussion:
      "Each with its number, when it was said, by whom, and what; what was undone says so.")

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await OpenGraph.open(options)
      let edits = try await EditWalk.all(of: graph.store)
      let output = StandardOutput(.always)
      if json {
        try output.line(JSONText.encode(EditsDocument(edits)))
      } else {
        let ids = Set(edits.flatMap(\.change.namedIDs))
        let names = try await graph.reader.ownNames(of: ids.sorted())
        for line in EditLines(edits: edits, names: names).lines { try output.line(line) }
      }
      try output.flush()
      if edits.isEmpty {
        if !json { StandardError.say("Nothing was said of this graph yet.") }
        throw ExitCode.nothingFound
      }
    }
  }
}

/// `hearsay edits export`.
struct EditsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the edits in effect to standard output, to be applied to another copy.",
    discussion: "One edit a line, as JSON, told in Documentation/Edits.md.")

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Write the whole journal: what was undone, and the undoing, too.")
  var all = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await OpenGraph.open(options)
      let edits = try await EditWalk.all(of: graph.store)
      let headers = try await graph.store.headers()
      let file = EditFile(
        graph: headers.count == 1 ? headers[0].id : nil,
        edits: all ? edits : EditHistory(edits).inEffect)
      let output = StandardOutput(.onTerminals)
      try output.line(String(decoding: file.bytes.dropLast(), as: UTF8.self))
      try output.flush()
    }
  }
}

/// `hearsay edits apply FILE`.
struct EditsApply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Work edits that were exported from one copy into another.",
    discussion: """
      Each keeps its author and its time; those that are there already are passed over. Where \
      one does not fit, because its record is missing or has another value than the edit \
      replaces, each such is told and nothing is applied; --partly applies the others.
      """)

  @Argument(help: "A file of edits, or - for standard input.", completion: .file())
  var file: String

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Apply those that fit, and leave out those that do not.")
  var partly = false

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let edits = try EditFile(bytes(), name: file)
      let graph = try await OpenGraph.open(options)
      let outcome = try await graph.store.apply(edits.edits, isLenient: partly)
      let document = ApplyDocument(outcome)
      let output = StandardOutput(.always)
      if json { try output.line(JSONText.encode(document)) }
      for refused in document.refused {
        StandardError.write("\(file): edit \(refused.number): \(refused.reason)\n")
      }
      if !json, outcome.isKept { try output.line(document.sentence) }
      try output.flush()
      guard outcome.isKept else {
        StandardError.say(
          "Nothing was applied: \(counted(outcome.refused.count, "edit")) of "
            + "\(edits.edits.count) \(outcome.refused.count == 1 ? "does" : "do") not fit; "
            + "--partly applies the others.")
        throw ExitCode.failed
      }
    }
  }

  private func bytes() throws -> Data {
    if file == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure("\(file): there is no such file, or it cannot be read.")
    }
    return data
  }
}
