internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// E10: cycles in partOf, versionOf, copyOf and translationOf.
  func checkCycles() throws {
    let fields: [(table: String, field: String)] = [
      ("event", "partOf"), ("article", "versionOf"), ("article", "copyOf"),
      ("quote", "translationOf"),
    ]
    for (table, field) in fields { try checkCycles(table: table, field: field) }
  }

  private func checkCycles(table: String, field: String) throws {
    var next: [Int64: Int64] = [:]
    try BulkStatement(
      database, "SELECT key, \(field) FROM \(table) WHERE \(field) IS NOT NULL"
    ).each { row in
      next[row.integer(0)] = row.integer(1)
      return true
    }
    var visited: Set<Int64> = []
    for start in next.keys.sorted() where !visited.contains(start) {
      var path: [Int64] = []
      var current: Int64? = start
      while let key = current, visited.insert(key).inserted {
        path.append(key)
        current = next[key]
      }
      guard let current, let entrance = path.firstIndex(of: current) else { continue }
      let cycle = Array(path[entrance...])
      try reportCycle(cycle, field: field)
      if request.isLenient, let last = cycle.last { try removeRecord(last) }
    }
    if request.isLenient { try checkReferences() }
  }

  private func reportCycle(_ cycle: [Int64], field: String) throws {
    let ids = try cycle.map {
      try String.fetchOne(database, sql: "SELECT id FROM entry WHERE key = ?", arguments: [$0])
        ?? ""
    }
    guard let last = cycle.last, let first = ids.first else { return }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT entry.id, entry.line, import.path FROM entry
        JOIN import ON import.key = entry.import WHERE entry.key = ?
        """, arguments: [last])
    problems.add(
      Problem(
        code: .E10, file: row?["path"] ?? "", line: row?["line"] ?? 0, record: row?["id"],
        field: field,
        message: "\(field) forms a cycle: " + (ids + [first]).joined(separator: " > "),
        advice: "take one of these references out"))
  }
}
