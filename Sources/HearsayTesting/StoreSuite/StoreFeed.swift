import HearsayModel

/// Hands records to a store as a reader of files does: one a line, from line 2 on.
struct StoreFeed: Sendable {
  var file = "a.hearsay.jsonl"
  var graph: String? = "graph-a"
  var records: [GraphRecord]
  /// What the reader has found by itself.
  var problems: [Problem] = []

  init(_ records: [GraphRecord], file: String = "a.hearsay.jsonl", graph: String? = "graph-a") {
    self.records = records
    self.file = file
    self.graph = graph
  }

  /// Loads the records into a store.
  @discardableResult
  func load(
    into store: any StoreSuite.Store, lenient: Bool = false, prefix: String? = nil,
    dryRun: Bool = false
  ) async throws -> LoadOutcome {
    let request = LoadRequest(
      isLenient: lenient, prefix: prefix, isDryRun: dryRun, now: 1_767_225_600)
    return try await store.load(request, progress: { _ in }) { [self] sink in
      try sink.begin(file: file, header: GraphHeader(id: graph, title: "Graph"))
      for problem in problems { try sink.report(problem) }
      for (index, record) in records.enumerated() { try sink.add(record, line: index + 2) }
    }
  }
}

extension LoadOutcome {
  /// The problems as they are printed.
  var messages: [String] { problems.map(\.description) }
}
