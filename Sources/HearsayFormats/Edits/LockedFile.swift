internal import Foundation

/// An open file that one program at a time may have.
final class LockedFile {
  /// Whether it can be written to; else it is not locked either.
  let isWritable: Bool
  private let path: String
  private let descriptor: Int32

  /// Opens a file and waits until nobody else has it; nil: there is none.
  convenience init?(path: String) throws {
    var descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    let isWritable = descriptor >= 0
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw Self.error(path) }
    try self.init(path, descriptor, isWritable: isWritable)
  }

  /// Opens a file that is made where it is missing.
  convenience init(creating path: String) throws {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.error(path) }
    try self.init(path, descriptor, isWritable: true)
  }

  private init(_ path: String, _ descriptor: Int32, isWritable: Bool) throws {
    self.path = path
    self.descriptor = descriptor
    self.isWritable = isWritable
    guard isWritable else { return }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Self.error(path) }
    }
  }

  deinit { close(descriptor) }

  /// All that stands in it.
  func read() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = Foundation.read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += piece[..<count]
      } else if errno != EINTR {
        throw Self.error(path)
      }
    }
  }

  /// Adds bytes and brings them to the disk; where that fails, nothing is added.
  func append(_ bytes: [UInt8]) throws {
    guard isWritable else {
      throw EditJournalError(path: path, reason: String(cString: strerror(EACCES)))
    }
    let end = lseek(descriptor, 0, SEEK_END)
    do {
      try write(bytes)
    } catch {
      ftruncate(descriptor, end)
      throw error
    }
  }

  /// Leaves out what stands behind so many bytes.
  func cut(to count: Int) throws {
    guard ftruncate(descriptor, off_t(count)) == 0, fsync(descriptor) == 0 else {
      throw Self.error(path)
    }
  }

  /// Brings the names of a folder's files to the disk.
  static func bringToDisk(folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw error(folder) }
  }

  private func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw Self.error(path)
        }
      }
    }
    guard fsync(descriptor) == 0 else { throw Self.error(path) }
  }

  private static func error(_ path: String) -> EditJournalError {
    EditJournalError(path: path, reason: String(cString: strerror(errno)))
  }
}
