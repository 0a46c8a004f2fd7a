internal import GRDB
internal import HearsayModel

/// One turn at the edits of a store, within a transaction on the writer's thread.
final class EditSession {
  let author: EditAuthor
  let database: Database
  private(set) var history: EditHistory
  /// Whether nothing of the turn is to stay.
  var isAbandoned = false
  private let log: EditLog
  private var annotations = AnnotationState()
  /// Whether ids lead elsewhere since annotations were read.
  private var areAnnotationsOld = false
  /// What records come to; nil: nobody has asked yet.
  private var known: EditWork?
  /// Whether records are not what they were before.
  private(set) var changesRecords = false
  /// What is to be added to the journal.
  private var added: [Edit] = []

  private init(_ database: Database, _ author: EditAuthor, _ history: EditHistory) throws {
    self.database = database
    self.author = author
    self.history = history
    log = EditLog(database)
    try readAnnotations()
  }

  /// Brings the store up to the journal, lets `body` edit, and keeps what it said: in the
  /// journal before the transaction ends, so that nothing stands that is not kept.
  ///
  /// Gives the session with what `body` gave.
  static func run<Result>(
    _ database: Database, _ desk: EditDesk, _ body: (EditSession) throws -> Result
  ) throws -> (EditSession, Result) {
    let stored = try EditLog(database).history()
    guard let journal = desk.journal else {
      let session = try EditSession(database, desk.author, stored)
      let result = try body(session)
      if !session.isAbandoned { try session.finish() }
      return (session, result)
    }
    return try journal.exclusively { edits, add in
      let session = try EditSession(database, desk.author, EditHistory(edits))
      if edits != stored.edits { try session.catchUp(from: stored) }
      let result = try body(session)
      guard !session.isAbandoned else { return (session, result) }
      try session.finish()
      if !session.added.isEmpty { try add(session.added) }
      return (session, result)
    }
  }

  /// The present, as edits bear it.
  var time: String { Edit.time(author.now()) }

  /// Says something new.
  func append(_ change: EditChange) throws -> Edit {
    let change = try fitted(change, keepsOrder: false)
    return try take(
      Edit(number: history.nextNumber, at: time, by: author.name, change: change))
  }

  /// Says what was said elsewhere.
  func append(_ edit: Edit) throws -> Edit {
    // Marks may be of what an edit of the same turn has made or merged.
    _ = try work()
    let change = try fitted(edit.change, keepsOrder: true)
    return try take(
      Edit(number: history.nextNumber, at: edit.at, by: edit.by, change: change))
  }

  /// Takes in the next edit; nil where there is none.
  func take(_ edit: Edit?) throws -> Edit? {
    try edit.map { try take($0) }
  }

  private func take(_ edit: Edit) throws -> Edit {
    history.add(edit)
    try log.add(edit, to: history)
    added.append(edit)
    changesRecords = changesRecords || !edit.change.isAnnotation
    if edit.undoes == nil {
      try annotations.add(edit, entry: entry)
      try known?.apply(edit)
      areAnnotationsOld = areAnnotationsOld || !edit.change.isAnnotation
    } else {
      known = nil
      try readAnnotations()
    }
    return edit
  }

  private func fitted(_ change: EditChange, keepsOrder: Bool) throws -> EditChange {
    guard change.isAnnotation else { return try work().fitted(change, keepsOrder: keepsOrder) }
    if areAnnotationsOld { try readAnnotations() }
    return try annotations.fitted(change, entry: existing)
  }

  private func work() throws -> EditWork {
    if let known { return known }
    let edits = history.inEffect.filter { !$0.change.isAnnotation }
    let work = try EditWork(TableBase(database), edits: edits)
    known = work
    return work
  }

  /// The journal has what the store has not, or has it otherwise.
  private func catchUp(from stored: EditHistory) throws {
    func decisions(_ history: EditHistory) -> [Edit] {
      history.inEffect.filter { !$0.change.isAnnotation }
    }
    try log.replace(with: history)
    if decisions(stored) != decisions(history) {
      changesRecords = true
      try rework()
    }
    try readAnnotations()
    try AnnotationRows(database).renew(annotations)
  }

  private func finish() throws {
    guard !added.isEmpty else { return }
    if changesRecords {
      try rework()
      try readAnnotations()
    }
    try AnnotationRows(database).renew(annotations)
  }

  /// Works all edits in effect into the records anew, and reckons what follows from them.
  private func rework() throws {
    let session = try LoadSession(
      database, request: LoadRequest(now: 0), isCancelled: CancellationFlag()
    ) { _ in }
    let rows = EditedRows(session)
    try rows.workOut()
    try rows.workIn(history)
    try Derivation(session).run()
    known = nil
  }

  private func readAnnotations() throws {
    annotations = try AnnotationState(history.inEffect, entry: entry)
    areAnnotationsOld = false
  }

  /// The id to which one leads.
  private func entry(_ id: String) throws -> String {
    if let known { return known.root(id) }
    return try EntryKey.find(id, in: database)?.id ?? id
  }

  /// The same of one that something must bear.
  private func existing(_ id: String) throws -> String {
    if let known { return try known.entry(id).id }
    guard let entry = try EntryKey.find(id, in: database) else {
      throw EditRefusal.missing(id: id)
    }
    return entry.id
  }
}
