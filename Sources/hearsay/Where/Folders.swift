import Foundation

/// The folders of the XDG Base Directory Specification that the program uses.
struct Folders {
  /// Where the library is.
  var data: String
  /// Where opened graph files are kept in their fast form; may be deleted.
  var cache: String
  /// Where sessions are kept, and what was opened lately.
  var state: String
  /// The user's home folder.
  var home: String

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
    state = folder("XDG_STATE_HOME", ".local/state")
    self.home = home
  }

  /// Those of the user who runs the program.
  static var current: Folders {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return Folders(
      environment: environment,
      home: home ?? FileManager.default.homeDirectoryForCurrentUser.path)
  }

  /// The user's library.
  var library: String { "\(data)/library.db" }

  /// Whether the user has one.
  var hasLibrary: Bool { FileManager.default.fileExists(atPath: library) }

  /// A path as it is shown: with `~` for the home folder.
  func shortened(_ path: String) -> String {
    path.hasPrefix("\(home)/") ? "~" + path.dropFirst(home.count) : path
  }

  /// A path as it was typed, with the home folder for `~`.
  func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}
