import HearsayModel
import HearsayTUI

/// Where the explorer was left with a graph, kept in the state folder: one file a
/// graph identity.
struct SessionFile {
  /// The file's content.
  private struct Content: Codable {
    /// The version of the form.
    var hearsaySession: Int
    /// Of which graph.
    var graph: String
    var session: SessionState
  }

  /// The version, for files of any form.
  private struct Header: Codable {
    var hearsaySession: Int
  }

  /// What a file holds.
  enum Kept: Equatable {
    case nothing
    case session(SessionState)
    /// It cannot be used, for the reason in this sentence, and the explorer opens as
    /// if there were none; one of a newer program must not be overwritten.
    case unusable(String, isNewer: Bool)
  }

  private static let version = 1

  /// Whose session it is: the graph's identity, or where it is.
  let identity: String
  let path: String

  init(identity: String, folders: Folders = .current) {
    self.identity = identity
    var hash = SHA256()
    hash.update(Array(identity.utf8))
    path = "\(folders.state)/sessions/\(hash.finalizeHex().prefix(32)).json"
  }

  /// Whose session that of a place is; nil: it bears no name to know it by again.
  ///
  /// The identity of the only graph of files, else their paths; of a library its path.
  static func identity(of place: GraphPlace, _ headers: [GraphHeader]) -> String? {
    let only = headers.count == 1 ? headers.first?.id.map { "graph:\($0)" } : nil
    switch place {
    case .library(let path): return "library:\(FileStamp.absolute(path))"
    case .files(let paths, _):
      return only ?? "files:" + paths.map(FileStamp.absolute).joined(separator: "\u{0}")
    case .standardInput: return only
    }
  }

  /// What the file holds.
  func read() -> Kept {
    let shown = Folders.current.shortened(path)
    do {
      guard let header = try StateFile<Header>(path: path).read() else { return .nothing }
      guard header.hearsaySession <= Self.version else {
        return .unusable(
          "The session in \(shown) is of a newer hearsay, and is left alone.", isNewer: true)
      }
      guard let content = try StateFile<Content>(path: path).read() else { return .nothing }
      return content.graph == identity ? .session(content.session) : .nothing
    } catch {
      return .unusable(
        "The session in \(shown) cannot be read; the explorer opens without it.",
        isNewer: false)
    }
  }

  /// Replaces the session; what cannot be written is not kept.
  func write(_ session: SessionState) {
    try? StateFile<Content>(path: path).write(
      Content(hearsaySession: Self.version, graph: identity, session: session))
  }
}
