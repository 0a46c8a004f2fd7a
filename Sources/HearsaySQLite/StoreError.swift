internal import GRDB

/// Why a library cannot be opened, read or written: one full sentence each.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file.
  case notFound(path: String)
  /// The file is something else than a library.
  case notALibrary(path: String)
  /// A newer program made the library.
  case newer(path: String, version: Int, known: Int)
  /// An older program made the library, and it cannot be written to bring it up to this
  /// one's tables.
  case older(path: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// The file, or the folder it lies in, cannot be written.
  case readOnly(path: String)
  /// Another program is writing to the library.
  case locked(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file cannot be opened for another reason.
  case cannotOpen(path: String, reason: String)
  /// Something else failed in the library.
  case failed(path: String, reason: String)

  /// The sentence.
  public var description: String {
    switch self {
    case .notFound(let path):
      "There is no library at \(path)."
    case .notALibrary(let path):
      "\(path) is not a library of hearsay; give the path of a library, or of a graph to open."
    case .newer(let path, let version, let known):
      "The library \(path) was made by a newer hearsay (schema \(version), this program knows "
        + "\(known)); open it with that one."
    case .older(let path):
      "The library \(path) was made by an older hearsay and cannot be written; open it once where "
        + "you may write to it and its folder."
    case .damaged(let path, let reason):
      "The library \(path) is damaged (\(reason)); restore it from a copy, or import its graphs "
        + "into a new one."
    case .readOnly(let path):
      "The library \(path) cannot be written; check the permissions of the file and its folder."
    case .locked(let path):
      "The library \(path) is being written by another program; try again when that is done."
    case .full(let path):
      "The disk is full, so nothing was written to the library \(path)."
    case .cannotOpen(let path, let reason):
      "The library \(path) cannot be opened: \(reason)."
    case .failed(let path, let reason):
      "The library \(path) failed: \(reason)."
    }
  }
}

extension StoreError {
  /// The sentence for what SQLite reports.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }

  /// Runs `body`; what GRDB throws leaves as a `StoreError`.
  static func converting<T>(path: String, _ body: () async throws -> T) async throws -> T {
    do {
      return try await body()
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_INTERRUPT { throw CancellationError() }
      throw StoreError(error, path: path)
    }
  }
}
