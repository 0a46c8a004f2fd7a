internal import GRDB
internal import HearsayModel

/// The folded names, aliases and namings by which a search field finds an entry.
final class NameTable {
  private struct Known: Hashable {
    var owner: Int64
    var words: String
  }

  private var known: Set<Known> = []
  private let insert: BulkStatement
  /// Whether a name has been added that was not there.
  private(set) var hasChanged = false

  init(_ database: Database) throws {
    insert = try BulkStatement(database, "INSERT OR IGNORE INTO name (owner, words) VALUES (?, ?)")
  }

  func add(_ name: String, of owner: Int64) throws {
    let entry = Known(owner: owner, words: SearchFold.words(name))
    guard !entry.words.isEmpty, known.insert(entry).inserted else { return }
    if known.count >= 100_000 { known.removeAll(keepingCapacity: true) }
    try insert.run(.integer(owner), .text(entry.words))
    hasChanged = true
  }
}
