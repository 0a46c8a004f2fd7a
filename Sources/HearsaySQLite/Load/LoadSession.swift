internal import GRDB
internal import HearsayModel
internal import Synchronization

/// One load: takes the records as they are handed over, and writes them into their
/// rows.
///
/// It lives within the load's transaction, on the writer's thread.
final class LoadSession {
  /// A file of this load.
  struct File {
    var path: String
    var importKey: Int64
    var graph: Int64
  }

  let database: Database
  let request: LoadRequest
  let feed: RowFeed
  let rows: RecordTables
  let names: NameTable
  let entries: EntryTable
  let references: ReferenceTable
  var problems = ProblemList()
  private(set) var files: [File] = []
  private(set) var added: [RecordType: Int] = [:]
  private(set) var replaced: [RecordType: Int] = [:]
  private(set) var unchanged = 0
  /// The keys of a batch's mentions.
  private var keys: [Int64] = []
  private(set) var records = 0
  /// Statements that make the indexes that are still to be made.
  var lateIndexes: [String] = []
  /// Whether what is reckoned from the records was reckoned by older rules.
  var isStale = false
  /// Records of this load that were left out.
  var leftOut = 0
  /// Of those, the ones whose only fault is what they refer to.
  var dangling = 0
  /// Ids of records that have errors of their own, or were left out: what refers
  /// to them is not told of.
  var broken: Set<String> = []
  /// Files with errors that have not begun.
  private(set) var unreadable: Set<String> = []
  /// Records that the reader refused.
  private var refused = 0
  /// The first import of this load: its rows bear this or a greater one.
  let firstImport: Int64
  /// The stage that was shown last, and since when.
  private var stageShown = (stage: LoadProgress.Stage.reading, began: ContinuousClock.now)
  private let progress: @Sendable (LoadProgress) -> Void
  private let isCancelled: CancellationFlag

  init(
    _ database: Database, request: LoadRequest, isCancelled: CancellationFlag,
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) throws {
    self.database = database
    self.request = request
    self.isCancelled = isCancelled
    self.progress = progress
    firstImport = 1 + (try Int64.fetchOne(database, sql: "SELECT max(key) FROM import") ?? 0)
    names = try NameTable(database)
    feed = try RowFeed(database)
    rows = try RecordTables(database, feed, names: names)
    entries = try EntryTable(database, feed, firstImport: firstImport)
    references = try ReferenceTable(database, keepsAll: request.isLenient)
  }

  func begin(file: String, header: GraphHeader) throws {
    let identity = header.id ?? file
    try database.execute(
      sql: """
        INSERT INTO graph (identity, title) VALUES (?, ?)
        ON CONFLICT (identity) DO UPDATE SET title = coalesce(excluded.title, title)
        """, arguments: [identity, header.title])
    let graph = try Int64.fetchOne(
      database, sql: "SELECT key FROM graph WHERE identity = ?", arguments: [identity])
    try database.execute(
      sql: "INSERT INTO import (graph, path, at, header) VALUES (?, ?, ?, ?)",
      arguments: [graph, file, request.now, header.json])
    unreadable.remove(file)
    files.append(
      File(path: file, importKey: database.lastInsertedRowID, graph: graph ?? 0))
  }

  /// Enters the records of a batch, and writes the rows of those that are kept.
  func add(_ batch: consuming RecordBatch) throws {
    guard let file = files.last else {
      preconditionFailure("A record comes after the header of its file.")
    }
    try checkCancellation()
    records += batch.records.count
    var keepsAll = true
    keys.removeAll(keepingCapacity: true)
    for record in batch.records {
      let own = keys.count
      if let key = try enter(record, batch.mentions[own], of: batch, file) {
        keys.append(key)
        for mention in batch.mentions[own + 1..<record.mentionsEnd] {
          let entry = try entries.find(mention, in: batch)
          try references.note(
            entry, owner: key, ownerType: record.type, field: mention.field)
          keys.append(entry.key)
        }
      } else {
        keepsAll = false
        keys.append(contentsOf: repeatElement(0, count: record.mentionsEnd - own))
      }
    }
    try rows.write(batch, keys: keys, keepsAll: keepsAll)
  }

  /// Enters a record; gives its key where its rows are to be written.
  private func enter(
    _ record: RecordBatch.Record, _ mention: RecordBatch.Mention,
    of batch: borrowing RecordBatch, _ file: File
  ) throws -> Int64? {
    let claim = try entries.claim(
      record, mention, in: batch, import: file.importKey, graph: file.graph)
    switch claim {
    case .new(let key):
      added[record.type, default: 0] += 1
      return key
    case .replaces(let key):
      try rows.remove(type: record.type, key: key)
      replaced[record.type, default: 0] += 1
      return key
    case .unchanged:
      unchanged += 1
      return nil
    case .twice(let path, let first):
      refuse(record, batch.id(of: mention), file, .twice(path: path, line: first))
    case .foreign(let graph):
      refuse(record, batch.id(of: mention), file, .foreign(graph: graph))
    case .otherType(let type):
      refuse(record, batch.id(of: mention), file, .otherType(type))
    }
    return nil
  }

  func report(_ problem: Problem) {
    let isBegun = files.contains { $0.path == problem.file }
    // What is wrong with a header leaves no record out.
    let isFirst = problems.add(problem, isOfRecord: isBegun && problem.code != .E02)
    guard problem.severity == .error else { return }
    if !isBegun { unreadable.insert(problem.file) }
    if let id = problem.record { broken.insert((request.prefix ?? "") + id) }
    guard isFirst else { return }
    refused += 1
    leftOut += 1
  }

  /// Called as bytes are read.
  func advance(bytes: Int, of total: Int?) throws {
    try checkCancellation()
    show(.reading, bytes, of: total)
  }

  /// Tells how far the load is.
  func tell(_ stage: LoadProgress.Stage, _ done: Int = 0, of total: Int? = nil) throws {
    try checkCancellation()
    show(stage, done, of: total)
  }

  private func show(_ stage: LoadProgress.Stage, _ done: Int, of total: Int?) {
    let now = ContinuousClock.now
    if stage != stageShown.stage { stageShown = (stage, now) }
    progress(
      LoadProgress(
        stage: stage, done: done, total: total, records: records,
        elapsed: now - stageShown.began))
  }

  func checkCancellation() throws {
    if isCancelled.isSet { throw CancellationError() }
  }

  /// Takes note that a record of this load is not kept.
  func leaveOut(_ type: RecordType) {
    leftOut += 1
    if let count = added[type], count > 0 {
      added[type] = count - 1
    } else if let count = replaced[type], count > 0 {
      replaced[type] = count - 1
    }
  }

  var hasChanges: Bool {
    added.values.contains { $0 > 0 } || replaced.values.contains { $0 > 0 }
  }

  func outcome(isLoaded: Bool) -> LoadOutcome {
    LoadOutcome(
      isLoaded: isLoaded, records: records + refused, faulty: problems.faulty,
      added: added.filter { $0.value > 0 },
      replaced: replaced.filter { $0.value > 0 }, unchanged: unchanged,
      problems: problems.sorted(files: files.map(\.path)), errors: problems.errorCount,
      leftOut: leftOut, dangling: dangling, unreadable: unreadable.sorted())
  }

  private func refuse(
    _ record: RecordBatch.Record, _ id: String, _ file: File, _ why: Refusal
  ) {
    leftOut += 1
    problems.add(why.problem(id, record.type, file: file.path, line: record.line))
  }
}

/// Whether a load is still wanted: set by the task that asked for it, read by the
/// writer's thread.
final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }
}
