internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// E08 and E09: ids that nothing bears, and references to a wrong type.
  ///
  /// A record that has an error of its own is there all the same when that is
  /// mended, so what refers to it is no error. A lenient load leaves out what bears
  /// such references, and again what then dangles.
  func checkReferences() throws {
    guard !references.isEmpty else { return }
    while true {
      let wrong = try wrongReferences()
      guard !wrong.isEmpty else { break }
      try makeIndexes()
      let own = wrong.filter { $0.targetType != "missing" || !broken.contains($0.target) }
      try report(own)
      guard request.isLenient else { break }
      let owners = Set(wrong.map(\.owner))
      dangling += owners.subtracting(own.map(\.owner)).count
      for owner in owners { try removeRecord(owner) }
    }
    if request.isLenient {
      try database.execute(sql: "DELETE FROM entry WHERE type = 'missing'")
      try names.removeOrphans()
    }
  }

  private struct WrongReference {
    var owner: Int64
    var field: String
    var target: String
    var targetType: String
    var allowed: [RecordType]
    var record: String
    var line: Int
    var file: String
  }

  private func wrongReferences() throws -> [WrongReference] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT reference.owner, reference.field, target.id AS target,
          target.type AS targetType, reference.allowed, owner.id AS record, owner.line,
          import.path
        FROM temp.reference
          JOIN entry AS target ON target.key = reference.target
          JOIN entry AS owner ON owner.key = reference.owner
          JOIN import ON import.key = owner.import
        WHERE instr(reference.allowed, ' ' || target.type || ' ') = 0
        ORDER BY reference.rowid
        """
    ).map { row in
      WrongReference(
        owner: row["owner"], field: row["field"], target: row["target"],
        targetType: row["targetType"],
        allowed: (row["allowed"] as String).split(separator: " ").compactMap {
          RecordType(rawValue: String($0))
        }, record: row["record"], line: row["line"], file: row["path"])
    }
  }

  private func report(_ wrong: [WrongReference]) throws {
    let listed = wrong.prefix(ProblemList.listedErrors)
    let missing = Set(listed.filter { $0.targetType == "missing" }.map(\.target))
    let nearest = try NearestIDs(database).nearest(to: missing)
    for reference in wrong {
      let types = reference.allowed.map(\.rawValue).joined(separator: " or ")
      if reference.targetType == "missing" {
        let hint = nearest[reference.target].map { "perhaps \($0) is meant" }
        problems.add(
          Problem(
            code: .E08, file: reference.file, line: reference.line, record: reference.record,
            field: reference.field, message: "nothing bears the id \(reference.target)",
            advice: hint ?? "add the \(types), or take the reference out"))
      } else {
        problems.add(
          Problem(
            code: .E09, file: reference.file, line: reference.line, record: reference.record,
            field: reference.field,
            message: "\(reference.target) is a record of type \(reference.targetType)",
            advice: "give the id of a record of type \(types)"))
      }
    }
  }

  /// Takes a record of this load out again.
  func removeRecord(_ key: Int64) throws {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT id, type FROM entry WHERE key = ?", arguments: [key]),
      let type = RecordType(rawValue: row["type"])
    else { return }
    broken.insert(row["id"])
    try rows.remove(type: type, key: key)
    try database.execute(
      sql: "UPDATE entry SET type = 'missing', import = NULL WHERE key = ?", arguments: [key])
    try database.execute(sql: "DELETE FROM temp.reference WHERE owner = ?", arguments: [key])
    leaveOut(type)
  }
}
