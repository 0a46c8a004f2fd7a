internal import GRDB
internal import HearsayModel

/// Finds, for ids that nothing bears, those that were most likely meant.
struct NearestIDs {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The nearest id of each, where one is near enough.
  ///
  /// Ids that begin alike are looked at, some thousands at most.
  func nearest(to missing: Set<String>) throws -> [String: String] {
    var found: [String: String] = [:]
    for id in missing { found[id] = nearestName(to: id, among: try candidates(for: id)) }
    return found
  }

  /// The ids that end like `id` behind a mark such as a colon, by their order.
  func ending(like id: String, limit: Int) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT id FROM entry
        WHERE type <> 'missing' AND length(id) > length(?1)
          AND lower(substr(id, -length(?1))) = lower(?1)
          AND substr(id, -length(?1) - 1, 1) GLOB '[^A-Za-z0-9]'
        ORDER BY id LIMIT ?2
        """, arguments: [id, limit])
  }

  private func candidates(for id: String) throws -> [String] {
    for length in [4, 3, 2] {
      let start = String(id.prefix(length))
      let ids = try String.fetchAll(
        database,
        sql: """
          SELECT id FROM entry
          WHERE id >= ? AND id < ? AND type <> 'missing' AND abs(length(id) - ?) <= 3
          ORDER BY id LIMIT 2000
          """, arguments: [start, start + "~~~~", id.count])
      if !ids.isEmpty { return ids }
    }
    return []
  }
}
