import Foundation
import HearsayFormats
import HearsayModel
import HearsaySQLite

/// Where the edits of a graph are kept, and who edits.
enum EditKeeping {
  /// Has a store keep its edits where they belong, and take in those that are there.
  ///
  /// A library keeps them itself; a graph of files has a journal in the data folder, by its
  /// identity; what comes through a pipe without one keeps them while the program runs.
  static func start(
    _ store: SQLiteStore, of place: GraphPlace, tell: @escaping @Sendable (String) -> Void
  ) async throws {
    let journal = try await identity(of: store, at: place).map { identity in
      EditJournalFile(path: path(of: identity), graph: identity, tell: tell)
    }
    try await store.startEditing(by: author, journal: journal)
  }

  /// What stands in the journal as the graph's: the id of the only graph, else the path of
  /// the files; nil: there is no journal of its own.
  private static func identity(of store: SQLiteStore, at place: GraphPlace) async throws
    -> String?
  {
    let headers = try await store.headers()
    switch place {
    case .library: return nil
    case .files(_, let named):
      let ids = Set(headers.map(\.id))
      if ids.count == 1, let id = ids.first ?? nil { return id }
      return FileStamp.absolute(named)
    case .standardInput: return headers.count == 1 ? headers[0].id : nil
    }
  }

  /// The file of a journal.
  static func path(of identity: String, folders: Folders = .current) -> String {
    var hash = SHA256()
    hash.update(identity.utf8)
    return "\(folders.data)/edits/\(hash.finalizeHex().prefix(32)).jsonl"
  }

  /// The user as `HEARSAY_USER`, else the machine calls them; perhaps nothing.
  private static var author: EditAuthor {
    let environment = ProcessInfo.processInfo.environment
    let names = ["HEARSAY_USER", "USER", "LOGNAME"].compactMap { environment[$0] }
    return EditAuthor(name: names.first { !$0.isEmpty } ?? "", now: GraphLoading.now)
  }
}
