import Foundation

/// The bytes of an open file or pipe.
public final class DescriptorByteSource: ByteSource {
  private let descriptor: Int32
  private let name: String
  private let closes: Bool
  /// The bytes that were read so far.
  public private(set) var bytesRead = 0

  /// Reads an open descriptor from where it stands.
  ///
  /// - Parameters:
  ///   - descriptor: What `open` gave, or 0 for standard input.
  ///   - name: What it is called in messages.
  ///   - closes: Whether it is closed with this source.
  public init(descriptor: Int32, name: String, closes: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  /// Opens a file to read it.
  convenience init(path: String, name: String) throws(GraphFilesError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw GraphFilesError(errno: errno, path: name) }
    self.init(descriptor: descriptor, name: name, closes: true)
  }

  /// Fills some of the buffer, and says how much; 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        bytesRead += count
        return count
      }
      guard errno == EINTR else { throw GraphFilesError(errno: errno, path: name) }
    }
  }
}
