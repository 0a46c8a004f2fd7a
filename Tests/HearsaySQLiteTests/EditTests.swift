import Foundation
import GRDB
import HearsayFormats
import HearsayModel
import HearsaySQLite
import HearsayTesting
import Testing

/// Edits of a graph whose store is a cache: the journal is a file beside it.
@Suite struct EditTests {
  private static let author = EditAuthor(name: "Ada") { 1_767_225_600 }

  private static let changes: [EditChange] = [
    .mark(id: "q:jihad"),
    .note(id: "q:jihad", before: nil, after: "In two translations"),
    .status(id: "l:same-vow", before: .proposed, after: .accepted),
    .status(id: "l:same-mobilization", before: .proposed, after: .rejected),
    .speakers(quote: ID("q:targets"), before: [ID("p:geroushi")], after: [ID("p:haftar")]),
  ]

  @Test func `Edits are there again when the cache was deleted`() async throws {
    try await withFolder { folder in
      let store = try await open(folder, "first.db")
      try await edit(store)
      let said = try await picture(store)
      try store.close()
      let again = try await open(folder, "second.db")
      #expect(try await picture(again) == said)
      #expect(try await again.undo()?.undoes == Self.changes.count)
      #expect(try await again.undo()?.undoes == Self.changes.count - 1)
      // The first one, which nobody deleted after all, catches up.
      let first = try await open(folder, "first.db")
      #expect(try await picture(first) == picture(again))
      #expect(try await first.redo() != nil)
    }
  }

  @Test func `What is in the journal counts, though the program was killed then`() async throws {
    try await withFolder { folder in
      let store = try await open(folder, "cache.db")
      try await edit(store)
      try store.close()
      // The line is on the disk, and the transaction did not end.
      let edit = Edit(
        number: Self.changes.count + 1, at: "2026-01-31T09:30:00Z", by: "",
        change: .status(id: "q:jihad", before: .accepted, after: .rejected))
      try journal(folder).exclusively { _, add in try add([edit]) }
      let again = try await open(folder, "cache.db")
      #expect(try await again.quote(ID("q:jihad")) == nil)
      #expect(try await again.undo()?.undoes == edit.number)
      #expect(try await again.quote(ID("q:jihad")) != nil)
    }
  }

  @Test func `What does not get into the journal is not said`() async throws {
    struct Full: Error {}
    struct FullJournal: EditJournal {
      func exclusively<Result>(
        _ body: (_ edits: [Edit], _ add: ([Edit]) throws -> Void) throws -> Result
      ) throws -> Result {
        try body([]) { _ in throw Full() }
      }
    }
    let store = try SQLiteStore.inMemory()
    _ = try await SampleLoading.sample("libya-2020", into: store)
    try await store.startEditing(by: Self.author, journal: FullJournal())
    let before = try await picture(store)
    for change in Self.changes {
      await #expect(throws: Full.self) { _ = try await store.append(change) }
    }
    #expect(try await picture(store) == before)
  }

  @Test func `A graph that changed is edited as before`() async throws {
    try await withFolder { folder in
      let store = try await open(folder, "old.db")
      try await edit(store)
      try store.close()
      let changed = try SQLiteStore.open(path: folder.appending(path: "new.db").path, mode: .cache)
      _ = try await changed.load(LoadRequest(now: 0), progress: { _ in }) { sink in
        try sink.begin(file: "libya", header: GraphHeader(id: "hearsay-sample-libya-2020"))
        try sink.add(.quote(Quote(id: ID("q:jihad"), text: "Other words now")), line: 2)
        // Whom an edit has say it is not here.
        try sink.add(.quote(Quote(id: ID("q:targets"), text: "Legitimate targets")), line: 3)
      }
      try await changed.startEditing(by: Self.author, journal: journal(folder))
      let said = try await changed.annotations(of: ["q:jihad"])["q:jihad"]
      #expect(said?.isMarked == true && said?.note == "In two translations")
      // What it lacks comes back with it.
      _ = try await SampleLoading.sample("libya-2020", into: changed)
      guard case .quote(let quote)? = try await changed.record("q:targets") else {
        Issue.record("the quote is gone")
        return
      }
      #expect(quote.speakers == [ID("p:haftar")])
      #expect(try await changed.quote(ID("q:repel"))?.id == changed.quote(ID("q:confront"))?.id)
    }
  }

  @Test func `Edits of another copy fit each after the merges before it`() async throws {
    let changes: [EditChange] = [
      .note(id: "p:geroushi", before: nil, after: "Who?"),
      .tag(id: "p:geroushi", tag: "to check"),
      .mark(id: "p:geroushi"),
      .merge(kept: "p:haftar", merged: "p:geroushi"),
      .note(id: "p:haftar", before: "Who?", after: "One and the same"),
      .untag(id: "p:haftar", tag: "to check"),
      .unmark(id: "p:geroushi"),
      .note(id: "p:haftar", before: "One and the same", after: "Who?"),
      .split(kept: "p:haftar", merged: "p:geroushi"),
      .note(id: "p:haftar", before: "Who?", after: nil),
      .status(id: "l:same-vow", before: .proposed, after: .accepted),
      .note(id: "q:repel", before: nil, after: "Twice"),
    ]
    let ids = ["p:haftar", "p:geroushi", "q:repel", "q:confront"]
    let store = try await sample()
    for change in changes { _ = try await store.append(change) }
    let copy = try await sample()
    let said = try await store.edits(PageRequest(limit: 99)).items.reversed()
    let outcome = try await copy.apply(Array(said))
    #expect(outcome.refused == [] && outcome.already == 0)
    #expect(outcome.applied.map(\.change) == said.map(\.change))
    #expect(try await copy.annotations(of: ids) == store.annotations(of: ids))
    #expect(try await copy.annotations(of: ids)["p:haftar"]?.note == nil)
  }

  @Test func `What another program says is seen by one that has read the same`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let marked = Listing(query: try SearchQuery.parse("is:marked "))
      struct Seen: Equatable {
        var marked: [EventRow]
        var events: [EventRow]
        var quote: QuoteCard?
        var source: SourceCard?
        var findings: Int
      }
      func seen(_ store: SQLiteStore) async throws -> Seen {
        try await Seen(
          marked: store.events(marked, PageRequest(limit: 50)).items,
          events: store.events(Listing(order: .quotes), PageRequest(limit: 50)).items,
          quote: store.quote(ID("q:jihad")), source: store.source(ID("s:tass")),
          findings: store.findings(PageRequest(limit: 50)).items.count)
      }
      var before = try await seen(store)
      let other = try SQLiteStore.open(path: path, mode: .library)
      let reports = try await store.reports(of: ID("q:jihad"), PageRequest(limit: 50)).items
      let report = try #require(reports.first)
      for change: EditChange in [
        .mark(id: "q:jihad"),
        .status(id: "l:same-vow", before: .proposed, after: .accepted),
        .status(id: report.id.rawValue, before: .accepted, after: .rejected),
      ] {
        _ = try await other.append(change)
        let now = try await seen(store)
        #expect(try await now == seen(other))
        #expect(now != before, "\(change)")
        before = now
      }
      let bare = [GraphRecord.event(Event(id: ID("e:new"), name: "New"))]
      _ = try await other.load(LoadRequest(now: 0), progress: { _ in }) { sink in
        try sink.begin(file: "new", header: GraphHeader(id: "new"))
        for record in bare { try sink.add(record, line: 2) }
      }
      #expect(try await seen(store).events.count == before.events.count + 1)
      _ = try await other.remove(import: try #require(try await other.imports().last?.id))
      #expect(try await seen(store) == before)
    }
  }

  @Test func `Tables and full text hold after each edit, and after undoing all`() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      _ = try await SampleLoading.sample("libya-2020", into: store)
      let names = "SELECT owner, words FROM name ORDER BY 1, 2"
      let before = try rows(names, path)
      let merges: [EditChange] = [
        .merge(kept: "q:jihad", merged: "q:mobilization"),
        .merge(kept: "p:haftar", merged: "p:geroushi"),
        .merge(kept: "s:tass", merged: "s:ria-novosti"),
        .merge(kept: "e:key-air-base", merged: "e:al-watiya"),
      ]
      for change in Self.changes.prefix(3) + merges {
        _ = try await store.append(change)
        try expectSound(path, "\(change)")
      }
      #expect(try rows("SELECT * FROM alias", path).count == 5)
      while try await store.undo() != nil {}
      try expectSound(path, "all undone")
      #expect(try rows(names, path) == before)
      #expect(try rows("SELECT * FROM original", path).isEmpty)
      #expect(try rows("SELECT * FROM alias", path).isEmpty)
    }
  }

  private func sample() async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    _ = try await SampleLoading.sample("libya-2020", into: store)
    return store
  }

  private func edit(_ store: SQLiteStore) async throws {
    for change in Self.changes { _ = try await store.append(change) }
  }

  private func open(_ folder: URL, _ name: String) async throws -> SQLiteStore {
    let path = folder.appending(path: name).path
    let isThere = FileManager.default.fileExists(atPath: path)
    let store = try SQLiteStore.open(path: path, mode: .cache)
    if !isThere { _ = try await SampleLoading.sample("libya-2020", into: store) }
    try await store.startEditing(by: Self.author, journal: journal(folder))
    return store
  }

  private func journal(_ folder: URL) -> EditJournalFile {
    EditJournalFile(
      path: folder.appending(path: "edits/a.jsonl").path, graph: "hearsay-sample-libya-2020")
  }

  /// What is said, and what it comes to.
  private struct Picture: Equatable {
    var overview: Overview
    var said: [String: Annotation]
    var quotes: [QuoteRow]
  }

  private func picture(_ store: SQLiteStore) async throws -> Picture {
    try await Picture(
      overview: store.overview(),
      said: store.annotations(of: ["q:jihad", "q:repel", "q:targets", "l:same-vow"]),
      quotes: store.quotes(QuoteSelection(), PageRequest(limit: 500)).items)
  }

  private func rows(_ sql: String, _ path: String) throws -> [Row] {
    try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: sql) }
  }

  private func expectSound(_ path: String, _ after: String) throws {
    #expect(try rows("PRAGMA foreign_key_check", path).isEmpty, "after \(after)")
    #expect(try rows("SELECT 1 FROM entry WHERE type = 'missing'", path).isEmpty, "after \(after)")
    try DatabaseQueue(path: path).write { database in
      for index in ["wordingIndex", "nameIndex"] {
        try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('integrity-check')")
      }
    }
  }
}
