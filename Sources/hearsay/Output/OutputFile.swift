import Foundation

/// A file that results are written to: it stands there whole, or not at all, and no
/// other is overwritten unasked.
struct OutputFile {
  let path: String
  /// Whether a file that stands there already is replaced.
  let replaces: Bool

  /// Writes the file with what `body` puts out.
  ///
  /// It is written beside its place and put there when it is whole; where that fails
  /// nothing is left.
  func write(_ body: (StandardOutput) async throws -> Void) async throws {
    try refuseExisting()
    let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { unlink(part) }
    do {
      defer { close(descriptor) }
      let output = StandardOutput(descriptor: descriptor, name: path)
      try await body(output)
      try output.flush()
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
    }
    try put(part)
  }

  /// Throws where a file stands at the path that must not be replaced, or a folder.
  func refuseExisting() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure("\(path): this is a folder; name a file in it.")
    }
    if !replaces { throw exists }
  }

  private func put(_ part: String) throws {
    if replaces {
      guard rename(part, path) == 0 else { throw failure(errno) }
    } else if link(part, path) != 0 {
      // Some file systems have no links; there nobody else's file is met but in this moment.
      guard errno != EEXIST else { throw exists }
      try refuseExisting()
      guard rename(part, path) == 0 else { throw failure(errno) }
    }
  }

  private var exists: CommandFailure {
    CommandFailure("\(path): there is a file already. Give another name, or --force to replace it.")
  }

  private func failure(_ code: Int32) -> CommandFailure {
    CommandFailure("\(path) cannot be written: \(String(cString: strerror(code))).")
  }
}
