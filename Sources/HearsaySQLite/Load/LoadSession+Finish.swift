internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// Checks what needs all ids and brings the derived tables up to date; gives
  /// whether the load may stay.
  func finish(isFilling: Bool) throws -> Bool {
    try tell(.checking)
    if isFilling {
      lateIndexes = Schema.indexes.reversed().map(\.sql)
      // What follows goes through the tables from end to end, and wants memory of its own.
      try database.execute(sql: "PRAGMA cache_size = -24576")
    }
    try checkReferences()
    try checkCycles()
    try checkTexts()
    if problems.errorCount > 0, !request.isLenient || !unreadable.isEmpty { return false }
    try forgetUnused()
    isStale = try Derivation.isStale(database)
    guard hasEffect else { return true }
    try tell(.indexing)
    let edits = try EditLog(database).history()
    if try mayBeEdited(edits) { try makeIndexes() }
    try EditedRows(self).workIn(edits)
    try Derivation(self).run()
    try AnnotationRows(database).renew(of: edits)
    try warnOfTwins()
    try warnOfLoneRecords()
    try tell(.finishing)
    return true
  }

  /// Whether there is anything to commit.
  var hasEffect: Bool { hasChanges || isStale }

  /// Makes all indexes that wait, for what would be slow without them.
  func makeIndexes() throws {
    while try makeNextIndex() {}
  }

  /// Makes one of the indexes that wait; false: none does.
  @discardableResult
  func makeNextIndex() throws -> Bool {
    try checkCancellation()
    guard let index = lateIndexes.popLast() else { return false }
    try database.execute(sql: index)
    return true
  }

  /// Whether edits or links may have changed records, which have to be looked up then.
  private func mayBeEdited(_ edits: EditHistory) throws -> Bool {
    if !edits.inEffect.isEmpty { return true }
    return try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM link)") ?? false
  }

  /// Imports that brought nothing, and ids that nothing bears any more.
  private func forgetUnused() throws {
    if files.count > 1 { try makeIndexes() }
    try database.execute(
      sql: """
        DELETE FROM import WHERE key >= ?
          AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.import = import.key)
        """, arguments: [firstImport])
    try database.execute(
      sql: "DELETE FROM graph WHERE key NOT IN (SELECT graph FROM import)")
  }
}
