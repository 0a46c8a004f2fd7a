import Foundation
import GRDB
import HearsayModel
import HearsaySQLite
import Testing

@Suite struct SubstringIndexTests {
  /// Wordings, by the numbers of their quotes.
  private static let said = [
    "The bridge will be closed until every cable is inspected.", "100 % sure_ly, at 5%",
    "today 今天我們宣布聖戰", "قال إن الْجِسْرَ مغلق", "यह हिन्दी में है", "Café à la crème", "Die Straße ist zu",
    "“Every” 'cable' \"quoted\" don’t", "We\u{0}re cut\u{0}off here", "ab", "b", "Ⅻ ﬁne ＷＩＤＥ",
    "МОСКВА не верит слезам", "a a a", "O'Neill's", "naïve co-operation 3.14",
  ]

  /// What is searched for behind `~`, with other parts around it.
  private static let queries: [String] =
    [
      "able", "idge", "dge wi", "e c", "inspected.", "osed unt", "%", "100", "100 %", "sure_ly",
      "_ly",
      "5%", "今天我", "我們宣", "們宣布聖", "宣布聖戰", "الجسر", "جسر", "لجِس", "हिन्दी", "न्द", "cafe", "Café",
      "fé à", "strasse", "raße", "every", "\"quoted", "don't", "ont", "don’t", "re cut", "cutoff",
      "tof",
      "fine", "wide", "xii", "МОСКВА", "оскв", "верит сл", "a a", "o'neill", "neills", "naive co",
      "co-op", "3.14", "zzz", "the", "e",
    ].flatMap { ["~\($0)", "~\"\($0)\""] }
    + [
      "~able bridge ", "~able -bridge ", "bridge OR ~restore ", "~able OR ~asse ", "-~able ",
      "~able ~osed ", "the ~able source:none ", "~able lang:none ", "~able event:none ",
      "~able is:unnamed ", "\"every cable\" ~nspec ", "(~able OR is:disputed) the ",
    ]

  private static func store(_ path: String? = nil) async throws -> SQLiteStore {
    let store = try path.map { try SQLiteStore.open(path: $0, mode: .library) } ?? .inMemory()
    try await load(said.enumerated().map { ($0, $1) }, into: store)
    return store
  }

  private static func load(
    _ said: [(Int, String)], into store: SQLiteStore, graph: String = "graph"
  ) async throws {
    let outcome = try await store.load(LoadRequest(now: 0), progress: { _ in }) { sink in
      try sink.begin(file: graph, header: GraphHeader(id: graph))
      var records: [GraphRecord] = [.article(Article(id: ID("\(graph):a"), title: "Title"))]
      for (number, text) in said {
        let quote: Quote.ID = ID("\(graph):q\(number)")
        records.append(.quote(Quote(id: quote, text: text)))
        records.append(
          .report(
            Report(
              id: ID("\(graph):r\(number)"), quote: quote, article: ID("\(graph):a"), exact: text)))
      }
      for (index, record) in records.enumerated() { try sink.add(record, line: index + 2) }
    }
    #expect(outcome.isLoaded)
  }

  private static func found(_ text: String, _ store: SQLiteStore) async throws -> [String] {
    // What cannot be searched for is refused alike.
    guard let query = try? SearchQuery.parse(text) else { return ["refused"] }
    let selection = QuoteSelection(query: query)
    let page = try await store.quotes(selection, PageRequest(limit: 100))
    let count = try await store.count(selection, cap: nil)
    return page.items.map(\.id.rawValue) + ["\(count)"]
  }

  @Test func `Each search finds the same with the index of parts of words and without`()
    async throws
  {
    let plain = try await Self.store()
    let indexed = try await Self.store()
    try await indexed.makeSubstringIndex { _ in }
    for query in Self.queries {
      #expect(try await Self.found(query, indexed) == Self.found(query, plain), "\(query)")
    }
    #expect(try await Self.found("~idge", indexed).first == "graph:q0")
    #expect(try await Self.found("~們宣布聖", indexed).first == "graph:q2")
    #expect(try await indexed.removeSubstringIndex())
    #expect(try await !indexed.removeSubstringIndex())
    #expect(try await Self.found("~idge", indexed).first == "graph:q0")
  }

  @Test func `Imports, their removal and edits keep the index right`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try await Self.store(path)
      try await store.makeSubstringIndex { _ in }
      try await changes(store)
    }
  }

  private func changes(_ store: SQLiteStore) async throws {
    try await Self.load([(0, "The ferrymen of the bridges")], into: store, graph: "later")
    try await expectIntact(store)
    #expect(try await Self.found("~errym", store).first == "later:q0")
    _ = try await store.append(
      .status(id: "graph:q0", before: .accepted, after: .rejected))
    try await expectIntact(store)
    #expect(try await Self.found("~nspect", store).count == 1)
    _ = try await store.undo()
    #expect(try await Self.found("~nspect", store).first == "graph:q0")
    _ = try await store.append(.merge(kept: "later:q0", merged: "graph:q0"))
    try await expectIntact(store)
    #expect(try await Self.found("~errym", store).first == Self.found("~nspect", store).first)
    _ = try await store.undo()
    let number = try #require(try await store.imports().last?.id)
    _ = try await store.remove(import: number)
    try await expectIntact(store)
    #expect(try await Self.found("~errym", store).count == 1)
    #expect(try await Self.found("~idge", store).first == "graph:q0")
  }

  @Test func `A library without quotes takes the wish, and the next import builds it`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    try await store.wantSubstringIndex()
    #expect(try await store.wantsSubstringIndex())
    #expect(try await store.searchIndexes().substring == .outdated)
    try await Self.load([(1, "The bridge")], into: store)
    guard case .present = try await store.searchIndexes().substring else {
      Issue.record("The import did not build it.")
      return
    }
    #expect(try await Self.found("~idge", store).first == "graph:q1")
  }

  @Test func `A build that is cancelled or killed leaves the library as it was`() async throws {
    try await withFolder { folder in
      let living = folder.appending(path: "living")
      let dead = folder.appending(path: "dead")
      try FileManager.default.createDirectory(at: living, withIntermediateDirectories: true)
      let store = try await Self.store(living.appending(path: "library.db").path)
      let before = try await store.searchIndexes()
      let task = Task {
        try await store.makeSubstringIndex { _ in
          // What is there at this moment is what a killed program leaves.
          try? FileManager.default.copyItem(at: living, to: dead)
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(try await store.searchIndexes() == before)
      try await store.makeSubstringIndex { _ in
        try? FileManager.default.copyItem(at: living, to: dead)
      }
      let found = try SQLiteStore.open(
        path: dead.appending(path: "library.db").path, mode: .library)
      #expect(try await found.searchIndexes() == before)
      #expect(try await Self.found("~idge", found).first == "graph:q0")
    }
  }

  @Test func `What a program that knows nothing of the index has changed is not asked of it`()
    async throws
  {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try await Self.store(path)
      try await store.makeSubstringIndex { _ in }
      // It empties `total`, reckons the wordings anew and leaves the index alone.
      let other = try DatabaseQueue(path: path)
      try await other.write { database in
        try database.execute(sql: "DELETE FROM total WHERE name = 'substring'")
        try database.execute(
          sql: """
            INSERT INTO substringIndex (substringIndex, rowid, words)
            SELECT 'delete', rank, words FROM wording
            """)
      }
      #expect(try await store.searchIndexes().substring == .outdated)
      #expect(try await Self.found("~idge", store).first == "graph:q0")
      try await Self.load([(0, "Ferries")], into: store, graph: "later")
      try await expectIntact(store)
      #expect(try await Self.found("~erri", store).first == "later:q0")
    }
  }

  /// Expects that the index has just what the wordings hold.
  private func expectIntact(
    _ store: SQLiteStore, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    guard case .present = try await store.searchIndexes().substring else {
      Issue.record("The index is not there.", sourceLocation: sourceLocation)
      return
    }
    let file = try DatabaseQueue(path: store.path)
    try await file.write { database in
      try database.execute(
        sql: """
          INSERT INTO substringIndex (substringIndex, rank) VALUES ('integrity-check', 1)
          """)
    }
  }
}
