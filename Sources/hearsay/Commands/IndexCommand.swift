import ArgumentParser
import HearsayModel
import HearsaySQLite

/// `hearsay index`: by what the searches of a graph find, and making or removing an index.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Say which indexes a graph has; make the one for parts of words, or remove it.",
    discussion: """
      ~part reads all wordings that the rest of a query leaves, which takes a second or two \
      where there are a million. --substring makes an index by which parts of three letters and \
      more are found at once; what is found is the same. It is kept through imports and edits, \
      which then take longer, and is made again when a changed graph file is read anew. \
      Ended while it is made, nothing is changed.

        hearsay index
        hearsay index --in story.hearsay.jsonl --substring
      """)

  @OptionGroup var options: PlaceOptions

  @Flag(
    inversion: .prefixedNo,
    help: "Make the index for parts of words, anew where it is there; or remove it.")
  var substring: Bool?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await reportingFailures {
      let graph = try await open()
      if let substring { try await change(graph.store, substring) }
      let document = IndexDocument(try await graph.store.searchIndexes())
      let output = StandardOutput(.always)
      if json {
        try output.line(JSONText.encode(document))
      } else {
        for line in document.lines { try output.line(line) }
      }
      try output.flush()
    }
  }

  /// The graph, where it is kept in a file that can have an index.
  private func open() async throws -> OpenGraph {
    if options.place == "-" || options.texts != nil {
      throw CommandFailure(
        "What is read from standard input or with --texts is not kept, and has no index of its "
          + "own. Give a graph file or a library with --in.")
    }
    return try await OpenGraph.open(options)
  }

  private func change(_ store: SQLiteStore, _ isWanted: Bool) async throws {
    guard isWanted else {
      if try await !store.removeSubstringIndex() {
        StandardError.say("There was no index for parts of words.")
      }
      return
    }
    let bar = ProgressBar("making the index")
    defer { bar.clear() }
    try await Interruptible.run { try await store.makeSubstringIndex(progress: bar.show) }
  }
}

/// What `index --json` prints.
struct IndexDocument: Encodable {
  /// An index.
  struct Index: Encodable {
    /// `words`, `names` or `substring`.
    var name: String
    /// `present`, `absent` or `outdated`.
    var state: String
    /// What it takes; where it is absent, about what it would take; nil: not known.
    var bytes: Int?
    /// About how long it would take to make, where it is absent.
    var seconds: Int?
  }

  var schema = "hearsay-index/1"
  var indexes: [Index]

  init(_ indexes: SearchIndexes) {
    let substring =
      switch indexes.substring {
      case .absent(let bytes, let seconds):
        Index(name: "substring", state: "absent", bytes: bytes, seconds: seconds)
      case .present(let bytes): Index(name: "substring", state: "present", bytes: bytes)
      case .outdated: Index(name: "substring", state: "outdated")
      }
    self.indexes = [
      Index(name: "words", state: "present", bytes: indexes.words),
      Index(name: "names", state: "present", bytes: indexes.names), substring,
    ]
  }

  /// The same for people.
  var lines: [String] {
    indexes.map { index in
      let name = index.name + String(repeating: " ", count: max(1, 11 - index.name.count))
      return name + remark(index)
    }
  }

  private func remark(_ index: Index) -> String {
    let size = index.bytes.map(Self.size) ?? "size not known"
    let about = index.seconds.map { ", about \(max(1, $0)) s to make" } ?? ""
    switch (index.name, index.state) {
    case ("words", _): return "\(size)  words, phrases, beginnings of words and fields"
    case ("names", _): return "\(size)  which entries a field means"
    case (_, "present"): return "\(size)  parts of words"
    case (_, "outdated"):
      return "out of date: ~part reads all wordings until the next import, or hearsay index "
        + "--substring"
    default:
      return "not made: ~part reads all wordings; it would take about \(size)\(about): "
        + "hearsay index --substring"
    }
  }

  /// `598 MB`.
  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000
      ? "\(Figures.number((bytes + 999) / 1_000)) kB"
      : "\(Figures.number((bytes + 500_000) / 1_000_000)) MB"
  }
}
