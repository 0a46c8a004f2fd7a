internal import GRDB
internal import HearsayModel

/// The names that one read of the library has come upon: quotes of a page share their
/// speakers and sources.
final class NameShelf {
  let database: Database
  private var names: [String: String?] = [:]
  private var sources: [String: Int64?] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// The name of an id of any type; nil where nothing bears it.
  func name(_ id: String) throws -> String? {
    if let known = names[id] { return known }
    let name = try SQLiteStore.name(database, id)
    names[id] = .some(name)
    return name
  }

  /// The key of a source; nil where no source bears the id.
  func source(_ id: Source.ID) throws -> Int64? {
    if let known = sources[id.rawValue] { return known }
    let key = try EntryKey.find(id.rawValue, .source, in: database)
    sources[id.rawValue] = .some(key)
    return key
  }
}
