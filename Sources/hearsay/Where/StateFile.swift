import Foundation

/// A small JSON file in the state folder: replaced as a whole, and readable by its
/// owner alone.
struct StateFile<Content: Codable> {
  let path: String

  /// What the file holds; nil: it is not there.
  ///
  /// Throws where it cannot be read as such.
  func read() throws -> Content? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try JSONDecoder().decode(Content.self, from: data)
  }

  /// Replaces the file.
  func write(_ content: Content) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    defer { unlink(part) }
    let isWritten = FileManager.default.createFile(
      atPath: part, contents: try encoder.encode(content),
      attributes: [.posixPermissions: 0o600])
    guard isWritten, rename(part, path) == 0 else {
      throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
  }
}
