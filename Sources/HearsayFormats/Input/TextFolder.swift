import Foundation

/// The folder below which the texts of a graph's articles lie.
///
/// Nothing outside it is ever opened, whatever links lie in it.
public struct TextFolder: Sendable {
  private let path: String

  /// The folder of a graph's file.
  public init(_ path: String) {
    self.path = path
  }

  /// The bytes of a text by its path below the folder; 16 MiB at most.
  public func bytes(of text: String) throws(TextFileFault) -> [UInt8] {
    guard TextFilePath.isInside(text) else { throw .outside }
    let folder = try resolved(path)
    let file = try resolved("\(folder)/\(text)")
    guard file.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") else { throw .outside }
    // A pipe without a writer would hold up the opening for ever.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is no file") }
    guard status.st_size <= LineReader.limit else {
      throw .unreadable("it is longer than \(LineReader.limit >> 20) MiB")
    }
    return try contents(of: descriptor, count: Int(status.st_size))
  }

  private func contents(of descriptor: Int32, count: Int) throws(TextFileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw fault() }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// The path with all links followed.
  private func resolved(_ path: String) throws(TextFileFault) -> String {
    guard let resolved = realpath(path, nil) else { throw fault() }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func fault() -> TextFileFault {
    errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(String(cString: strerror(errno)))
  }
}
