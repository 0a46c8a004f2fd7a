import ArgumentParser
import Foundation
import HearsayModel
import HearsaySQLite

/// `hearsay import FILE…`: loads graphs into a library.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load graphs into your library; doing it twice adds nothing.",
    discussion: """
      Your files are only read. An import is there whole or not at all, whatever ends the \
      program meanwhile. Of a graph that was imported before, records that are new are \
      added, and those that have changed are replaced; records that it no longer has stay.

      An empty library that is filled takes about two and a half times the room of the graph \
      on the disk, and for a while a fifth of that again in the folder of temporary files \
      (TMPDIR, else /var/tmp). What adds to a library takes a journal beside it for a while, as \
      large as what it changes, at most the library again.
      """)

  @Argument(
    help: "Graph files, folders of them, the word sample, or - for standard input.",
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The library; made where it is not there yet.", valueName: "library"),
    completion: .file())
  var into: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Put this before each id of the graph, where another graph has the same ids.",
      valueName: "prefix"))
  var prefix: String?

  @Flag(help: "Leave out records that have errors, instead of refusing the graph.")
  var lenient = false

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if let prefix, !isWellFormedID(prefix) {
      throw ValidationError(
        "--as \(prefix): a prefix is made of letters, digits and ._:~@/+-, and starts with a "
          + "letter or digit.")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let places = try files.map { try GraphPlace.find($0) }
      let path = into ?? Folders.current.library
      let store = try GraphLoading.library(at: path)
      let outcome = try await GraphLoading.load(
        places, into: store,
        LoadRequest(isLenient: lenient, prefix: prefix, now: GraphLoading.now()),
        title: "importing")
      GraphLoading.tell(outcome.problems)
      if outcome.isLoaded || json {
        let output = StandardOutput(.always)
        if json {
          try output.line(JSONText.encode(ImportDocument(outcome, library: path)))
        } else {
          try output.line(ImportDocument(outcome, library: path).sentence)
        }
        try output.flush()
      }
      guard outcome.isLoaded else {
        StandardError.say(RefusedGraph.advice(outcome))
        throw ExitCode.failed
      }
    }
  }
}

/// What `import --json` prints.
struct ImportDocument: Encodable {
  var schema = "hearsay-import/1"
  var library: String
  var loaded: Bool
  var added: Int
  var replaced: Int
  var unchanged: Int
  var leftOut: Int
  var errors: Int

  init(_ outcome: LoadOutcome, library: String) {
    self.library = library
    loaded = outcome.isLoaded
    added = outcome.added.values.reduce(0, +)
    replaced = outcome.replaced.values.reduce(0, +)
    unchanged = outcome.unchanged
    leftOut = outcome.leftOut
    errors = outcome.errors
  }

  var sentence: String {
    let rest = leftOut > 0 ? ", \(leftOut) left out" : ""
    return
      "\(library): \(counted(added, "record")) added, \(replaced) replaced, "
      + "\(unchanged) already there\(rest)."
  }
}
