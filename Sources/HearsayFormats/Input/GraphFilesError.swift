import Foundation

/// Why the files of a graph could not be read; each as a full sentence.
public enum GraphFilesError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing stands at the path.
  case missing(path: String)
  /// A folder without a file of the native format.
  case noGraph(folder: String)
  /// The system does not give it, for the reason that it tells.
  case unreadable(path: String, cause: String)

  init(errno code: Int32, path: String) {
    self =
      code == ENOENT
      ? .missing(path: path) : .unreadable(path: path, cause: String(cString: strerror(code)))
  }

  /// What failed, where, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "There is no file or folder \(quoted(path)); check the path."
    case .noGraph(let folder):
      "The folder \(quoted(folder)) holds no file that ends in .hearsay.jsonl or "
        + ".hearsay.jsonl.gz; name the files themselves if they are called otherwise."
    case .unreadable(let path, let cause):
      "\(quoted(path)) cannot be read (\(cause)); check what it is, and who may read it."
    }
  }
}
