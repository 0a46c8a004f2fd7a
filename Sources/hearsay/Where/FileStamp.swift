import Foundation
import HearsayModel

/// What tells whether a file is still the one that was read: path, size, time
/// and inode; and the hash of its content, checked only when those differ.
struct FileStamp: Codable, Equatable {
  var path: String
  /// In bytes; -1: no file stands there.
  var size: Int64
  var seconds: Int64
  var nanoseconds: Int64
  var inode: UInt64
  /// SHA-256 of the content, 64 hex digits; empty: not hashed yet.
  var sha256: String

  /// Whether no file stands at the path.
  var isMissing: Bool { size < 0 }

  /// Whether the file looks unchanged from outside.
  func looksLike(_ other: FileStamp) -> Bool {
    path == other.path && size == other.size && seconds == other.seconds
      && nanoseconds == other.nanoseconds && inode == other.inode
  }

  /// A path as it still leads to the file from another folder.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// The stamp of a file, without its hash.
  static func ofOutside(_ path: String) throws -> FileStamp {
    let path = absolute(path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandFailure("\(path): \(String(cString: strerror(errno))).")
    }
    return FileStamp(
      path: path, size: Int64(status.st_size), seconds: Int64(status.st_mtim.tv_sec),
      nanoseconds: Int64(status.st_mtim.tv_nsec), inode: UInt64(status.st_ino), sha256: "")
  }

  /// The stamp of a file that may be missing.
  static func ofText(_ path: String) -> FileStamp {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let stamp = try? ofOutside(path)
    else {
      return FileStamp(
        path: absolute(path), size: -1, seconds: 0, nanoseconds: 0, inode: 0, sha256: "")
    }
    return stamp
  }

  /// The same stamp with the hash of the content that it is of.
  ///
  /// What cannot be read has none; `known` is the hash, where it was taken since. Throws where
  /// the file is no longer the one that was stamped.
  func hashed(_ known: String? = nil) throws -> FileStamp {
    var stamp = self
    stamp.sha256 = isMissing ? "" : known ?? (try? FileStamp.hash(of: path)) ?? ""
    try expectUnchanged()
    // A text's hash stands in its article's record.
    guard sha256.isEmpty || sha256 == stamp.sha256 else { throw CommandFailure(changed: path) }
    return stamp
  }

  /// Throws where another file stands at the path, or the file was written to.
  func expectUnchanged() throws {
    guard FileStamp.ofText(path).looksLike(self) else { throw CommandFailure(changed: path) }
  }

  /// The hash of a file's content.
  static func hash(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure("\(path): the file cannot be read. Check its permissions.")
    }
    defer { try? handle.close() }
    var hash = SHA256()
    while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
      chunk.withUnsafeBytes { hash.update($0) }
    }
    return hash.finalizeHex()
  }
}

extension CommandFailure {
  /// What was read of a file is not what stands there now.
  init(changed path: String) {
    self.init("\(path): the file changed while it was read. Open it again.")
  }
}
