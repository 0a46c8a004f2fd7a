public import HearsayModel
internal import GRDB
internal import Synchronization

/// A graph in one SQLite file: the public face of this module.
///
/// Readers do not wait for the writer (write-ahead log); each call that writes is
/// one transaction. What it reads and how it searches is told at `GraphReader`,
/// what it checks at `GraphWriter`, how it is edited at `GraphEditor`; its tables in `Documentation/Schema.md`.
public final class SQLiteStore: GraphReader, GraphWriter, GraphEditor {
  /// What a file is opened for.
  public enum Mode: Sendable, Hashable {
    /// A library: made where it is not there.
    case library
    /// A graph file's cache: as a library, but what a crash of the machine takes
    /// from it can be read from the graph again.
    case cache
    /// Only to be read; nothing is written, not even beside it.
    case readOnly
  }

  /// Where the library is; a name in words where it has no file.
  public let path: String
  let database: any DatabaseWriter
  let analyses = AnalysisCache()
  let desk = Mutex(EditDesk())

  init(path: String, database: any DatabaseWriter) {
    self.path = path
    self.database = database
  }

  /// Closes the file; calls after it fail.
  public func close() throws {
    do {
      try database.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Reads in one snapshot; cancelled by its task, converted at the border.
  func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try await StoreError.converting(path: path) { try await database.read(body) }
  }
}
