import Foundation
import HearsayFormats

/// Where a graph is to be had: what the user gave, looked at.
enum GraphPlace: Equatable {
  /// A library: one SQLite file.
  case library(path: String)
  /// Graph files that belong together, and the folder or file that was named.
  case files([String], named: String)
  case standardInput

  /// What the user named it, as commands take it.
  var name: String {
    switch self {
    case .library(let path): path
    case .files(_, let named): named
    case .standardInput: "-"
    }
  }

  /// Looks at what the user named; nil means the library.
  static func find(_ name: String?, folders: Folders = .current) throws -> GraphPlace {
    guard let name else {
      guard FileManager.default.fileExists(atPath: folders.library) else {
        throw CommandFailure(
          "You have no library yet (\(folders.library)). Name a graph with --in (try --in sample), "
            + "or make a library with: hearsay import FILE.")
      }
      return .library(path: folders.library)
    }
    if name == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      if let sample = Sample(word: name) { return try sample.place() }
      throw CommandFailure(
        "\(name): there is no such file or folder. Give a .hearsay.jsonl file, a folder of them, "
          + "a library, or the word sample.")
    }
    if isFolder.boolValue {
      return .files(try GraphFiles(at: name).files.compactMap(\.path), named: name)
    }
    return isLibrary(name) ? .library(path: name) : .files([name], named: name)
  }

  /// Whether a file begins as an SQLite database does.
  private static func isLibrary(_ path: String) -> Bool {
    if path.hasSuffix(".db") { return true }
    // What is looked at in a pipe is gone for the reader.
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 16)) == Data("SQLite format 3\u{0}".utf8)
  }
}
