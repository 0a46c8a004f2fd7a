internal import GRDB
internal import HearsayModel

/// Writes the rows of marks, tags and notes anew, as the edits in effect have them.
///
/// What was said of ids that nothing bears has no row, and comes back with its entry.
struct AnnotationRows {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// As a history has them.
  func renew(of history: EditHistory) throws {
    try renew(
      AnnotationState(history.inEffect) { try EntryKey.find($0, in: database)?.id ?? $0 })
  }

  func renew(_ state: AnnotationState) throws {
    for table in ["mark", "tag", "note"] { try database.execute(sql: "DELETE FROM \(table)") }
    var keys: [String: Int64] = [:]
    for id in Set(state.marks.keys).union(state.tags.keys).union(state.noted) {
      keys[id] = try EntryKey.find(id, in: database)?.key
    }
    for (id, edit) in state.marks {
      guard let key = keys[id] else { continue }
      try execute("INSERT INTO mark (entry, edit) VALUES (?, ?)", [key, edit])
    }
    for (id, tags) in state.tags {
      guard let key = keys[id] else { continue }
      for tag in tags {
        try execute(
          "INSERT INTO tag (entry, name, words) VALUES (?, ?, ?)",
          [key, tag, TextFold.searchText(tag)])
      }
    }
    for id in state.noted {
      guard let key = keys[id] else { continue }
      try execute("INSERT INTO note (entry, text) VALUES (?, ?)", [key, state.note(on: id)])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
