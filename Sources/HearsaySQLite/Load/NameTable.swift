internal import GRDB
internal import HearsayModel

/// The folded names, aliases and namings by which a search field finds an entry.
final class NameTable {
  private struct Known: Hashable {
    var owner: Int64
    var name: String
  }

  private var known: Set<Known> = []
  private let database: Database
  private let insert: BulkStatement
  /// Whether a name has been added that was not there, or taken out.
  private(set) var hasChanged = false

  init(_ database: Database) throws {
    self.database = database
    insert = try BulkStatement(database, "INSERT OR IGNORE INTO name (owner, words) VALUES (?, ?)")
  }

  func add(_ name: String, of owner: Int64) throws {
    guard known.insert(Known(owner: owner, name: name)).inserted else { return }
    let words = TextFold.searchText(name)
    guard !words.isEmpty else { return }
    if known.count >= 100_000 { known.removeAll(keepingCapacity: true) }
    try insert.run(.integer(owner), .text(words))
    hasChanged = true
  }

  /// Adds words that are folded already.
  func add(folded words: String, of owner: Int64) throws {
    try insert.run(.integer(owner), .text(words))
    hasChanged = true
  }

  /// Takes out all names of an entry.
  func removeAll(of owner: Int64) throws {
    try database.execute(sql: "DELETE FROM name WHERE owner = ?", arguments: [owner])
    known.removeAll()
    hasChanged = true
  }

  /// Takes out the names of what is not there any more.
  func removeOrphans() throws {
    try database.execute(sql: Schema.orphanNames)
    if database.changesCount > 0 { hasChanged = true }
  }
}
