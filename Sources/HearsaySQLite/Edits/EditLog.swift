internal import GRDB
internal import HearsayModel

/// The table of edits, and that of what they decided on.
struct EditLog {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// All edits, oldest first.
  func history() throws -> EditHistory {
    EditHistory(try edits("ORDER BY number"))
  }

  /// The edits of some rows.
  func edits(_ which: String, _ arguments: StatementArguments = []) throws -> [Edit] {
    let statement = try database.cachedStatement(
      sql: "SELECT number, at, by, undoes, change FROM edit \(which)")
    return try Row.fetchAll(statement, arguments: arguments).map(Self.edit)
  }

  /// The edits in effect that decided on one of some ids, oldest first.
  func decisions(on ids: Set<String>) throws -> [Edit] {
    let wanted = ids.map { _ in "?" }.joined(separator: ", ")
    return try edits(
      """
      WHERE number IN (SELECT edit FROM decision WHERE id IN (\(wanted)))
        AND isInEffect AND undoes IS NULL ORDER BY number
      """, StatementArguments(ids))
  }

  /// Adds an edit that the history has taken in.
  func add(_ edit: Edit, to history: EditHistory) throws {
    try insert(edit, isInEffect: true)
    guard edit.undoes != nil else { return }
    try renewEffect(history)
  }

  /// Has the table hold what the history holds, and nothing else.
  func replace(with history: EditHistory) throws {
    try database.execute(sql: "DELETE FROM decision")
    try database.execute(sql: "DELETE FROM edit")
    for edit in history.edits {
      try insert(edit, isInEffect: !history.undone.contains(edit.number))
    }
  }

  private func insert(_ edit: Edit, isInEffect: Bool) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO edit (number, at, by, undoes, change, isInEffect) VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        edit.number, edit.at, edit.by, edit.undoes, BodyWriter.json(edit.change.members),
        isInEffect,
      ])
    guard !edit.change.isAnnotation else { return }
    let decision = try database.cachedStatement(
      sql: "INSERT INTO decision (id, edit) VALUES (?, ?)")
    for id in Set(edit.change.ids) { try decision.execute(arguments: [id, edit.number]) }
  }

  private func renewEffect(_ history: EditHistory) throws {
    let undone = history.undone.map(String.init).joined(separator: ",")
    try database.execute(sql: "UPDATE edit SET isInEffect = number NOT IN (\(undone))")
  }

  private static func edit(_ row: Row) throws -> Edit {
    let number: Int = row["number"]
    do {
      let change = try EditChange(BodyParser.members(row["change"]))
      return Edit(
        number: number, at: row["at"], by: row["by"], change: change, undoes: row["undoes"])
    } catch {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "edit \(number) cannot be read: \(error)")
    }
  }
}

extension BodyWriter {
  /// An object of JSON as text.
  static func json(_ members: [JSONMember]) -> String {
    text { writer in
      for member in members { writer.member(member) }
    }
  }
}
