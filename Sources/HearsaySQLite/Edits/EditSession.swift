internal import GRDB
internal import HearsayModel

/// One turn at the edits of a store, within a transaction on the writer's thread.
final class EditSession {
  let author: EditAuthor
  let database: Database
  private(set) var history: EditHistory
  private let log: EditLog
  private var annotations = AnnotationState()
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
  static func run<Result>(
    _ database: Database, _ desk: EditDesk, _ body: (EditSession) throws -> Result
  ) throws -> Result {
    let known = try EditLog(database).history()
    guard let journal = desk.journal else {
      let session = try EditSession(database, desk.author, known)
      let result = try body(session)
      try session.finish()
      return result
    }
    return try journal.exclusively { edits, add in
      let session = try EditSession(database, desk.author, EditHistory(edits))
      if edits != known.edits { try session.catchUp() }
      let result = try body(session)
      try session.finish()
      if !session.added.isEmpty { try add(session.added) }
      return result
    }
  }

  /// The present, as edits bear it.
  var time: String { Edit.time(author.now()) }

  /// Says something new.
  func append(_ change: EditChange) throws -> Edit {
    let change = try annotations.fitted(change, entry: existing)
    return try take(
      Edit(number: history.nextNumber, at: time, by: author.name, change: change))
  }

  /// Takes in the next edit; nil where there is none.
  func take(_ edit: Edit?) throws -> Edit? {
    try edit.map { try take($0) }
  }

  private func take(_ edit: Edit) throws -> Edit {
    history.add(edit)
    try log.add(edit, to: history)
    added.append(edit)
    if edit.undoes == nil { try annotations.add(edit, entry: entry) } else { try readAnnotations() }
    return edit
  }

  /// The journal has what the store has not, or has it otherwise.
  private func catchUp() throws {
    try log.replace(with: history)
    try AnnotationRows(database).renew(annotations)
  }

  private func finish() throws {
    guard !added.isEmpty else { return }
    try AnnotationRows(database).renew(annotations)
  }

  private func readAnnotations() throws {
    annotations = try AnnotationState(history.inEffect, entry: entry)
  }

  /// The id to which one leads.
  private func entry(_ id: String) throws -> String {
    try EntryKey.find(id, in: database)?.id ?? id
  }

  /// The same of one that something must bear.
  private func existing(_ id: String) throws -> String {
    guard let entry = try EntryKey.find(id, in: database) else {
      throw EditRefusal.missing(id: id)
    }
    return entry.id
  }
}
