internal import GRDB
internal import HearsayModel

/// Puts names to the ids that records hold.
struct RecordNames {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The id with its name; where nothing bears it, it stands in for the name.
  func named<Record>(_ id: ID<Record>) throws -> Named<ID<Record>> {
    Named(id: id, name: try SQLiteStore.name(database, id.rawValue) ?? id.rawValue)
  }

  /// An id of any type with its name.
  func named(_ id: String) throws -> Named<String> {
    Named(id: id, name: try SQLiteStore.name(database, id) ?? id)
  }

  /// The first of some ids with their names.
  func section<Record>(_ ids: [ID<Record>]) throws -> CardSection<Named<ID<Record>>> {
    try CardSection<ID<Record>>(
      Array(ids.prefix(CardSection<ID<Record>>.limit)), count: ids.count
    ).map(named)
  }

  /// The id and the name of an entry of any type.
  func named(key: Int64) throws -> Named<String>? {
    let statement = try database.cachedStatement(sql: "SELECT id FROM entry WHERE key = ?")
    return try String.fetchOne(statement, arguments: [key]).map(named)
  }
}
