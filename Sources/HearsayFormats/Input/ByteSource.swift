/// Bytes that come in pieces: a file, a pipe, memory, or what is unpacked of another.
public protocol ByteSource: AnyObject {
  /// Fills some of the buffer, and says how much; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// How much was read so far of what lies on the disk or comes through the pipe:
  /// of packed data, the packed bytes.
  var bytesRead: Int { get }
}

/// Bytes that lie in memory.
public final class MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private let chunk: Int
  /// The bytes that were given so far.
  public private(set) var bytesRead = 0

  /// Gives the bytes in pieces of at most `chunk`.
  public init(_ bytes: [UInt8], chunk: Int = 1 << 18) {
    precondition(chunk > 0, "a piece holds at least one byte")
    self.bytes = bytes
    self.chunk = chunk
  }

  /// Fills some of the buffer, and says how much; 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, chunk, bytes.count - bytesRead)
    buffer.copyBytes(from: bytes[bytesRead..<bytesRead + count])
    bytesRead += count
    return count
  }
}
