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
  let rows: RecordRows
  let names: NameTable
  let entries: EntryTable
  let references: ReferenceTable
  var problems = ProblemList()
  private(set) var files: [File] = []
  private(set) var added: [RecordType: Int] = [:]
  private(set) var replaced: [RecordType: Int] = [:]
  private(set) var unchanged = 0
  private(set) var records = 0
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
    rows = try RecordRows(database, feed, names: names)
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

  func add(_ record: GraphRecord, _ body: RecordBody, line: Int) throws {
    guard let file = files.last else {
      preconditionFailure("A record comes after the header of its file.")
    }
    records += 1
    if records & 0x3FF == 0 { try checkCancellation() }
    let claim = try entries.claim(
      record, body, import: file.importKey, graph: file.graph, line: line)
    switch claim {
    case .new(let key):
      try insert(record, key: key, body: body)
      added[record.type, default: 0] += 1
    case .replaces(let key):
      try rows.remove(type: record.type, key: key)
      try insert(record, key: key, body: body)
      replaced[record.type, default: 0] += 1
    case .unchanged:
      unchanged += 1
    case .twice(let path, let first):
      refuse(record, file, line, .twice(path: path, line: first))
    case .foreign(let graph):
      refuse(record, file, line, .foreign(graph: graph))
    case .otherType(let type):
      refuse(record, file, line, .otherType(type))
    }
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

  func advance(bytes: Int, of total: Int?) throws {
    try checkCancellation()
    progress(LoadProgress(stage: .reading, done: bytes, total: total, records: records))
  }

  /// Tells how far the load is.
  func tell(_ stage: LoadProgress.Stage, _ done: Int = 0, of total: Int? = nil) throws {
    try checkCancellation()
    progress(LoadProgress(stage: stage, done: done, total: total, records: records))
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

  private func insert(_ record: GraphRecord, key: Int64, body: RecordBody) throws {
    try rows.insert(record, key: key, body: body) { id, field, allowed in
      let entry = try entries.mention(id)
      try references.note(
        entry, owner: key, ownerType: record.type, field: field, allowed: allowed)
      return entry.key
    }
  }

  private func refuse(_ record: GraphRecord, _ file: File, _ line: Int, _ why: Refusal) {
    leftOut += 1
    problems.add(why.problem(record, file: file.path, line: line))
  }
}

/// Whether a load is still wanted: set by the task that asked for it, read by the
/// writer's thread.
final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }
}
