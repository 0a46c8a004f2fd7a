import Foundation

/// The folders of the XDG Base Directory Specification that the program uses.
struct Folders {
  /// Where the library is.
  var data: String
  /// Where opened graph files are kept in their fast form; may be deleted.
  var cache: String

  /// Reads the environment; `home` stands in where it says nothing.
  init(environment: [String: String], home: String) {
    func folder(_ variable: String, _ fallback: String) -> String {
      guard let value = environment[variable], value.hasPrefix("/") else {
        return "\(home)/\(fallback)/hearsay"
      }
      return "\(value)/hearsay"
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  /// Those of the user who runs the program.
  static var current: Folders {
    Folders(
      environment: ProcessInfo.processInfo.environment,
      home: FileManager.default.homeDirectoryForCurrentUser.path)
  }

  /// The user's library.
  var library: String { "\(data)/library.db" }

  /// Whether the user has one.
  var hasLibrary: Bool { FileManager.default.fileExists(atPath: library) }
}
