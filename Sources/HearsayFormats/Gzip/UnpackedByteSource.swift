/// Bytes as they are, or unpacked where they begin as gzip data does.
final class UnpackedByteSource: ByteSource {
  private let source: any ByteSource
  private let mustBeGzip: Bool
  private var gzip: GzipByteSource?
  /// The first bytes, read to see what they are and not yet given.
  private var head: [UInt8] = []
  private var isHeadKnown = false

  /// - Parameter mustBeGzip: Whether anything but gzip data is a fault.
  init(_ source: any ByteSource, mustBeGzip: Bool) {
    self.source = source
    self.mustBeGzip = mustBeGzip
  }

  var bytesRead: Int { source.bytesRead }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if !isHeadKnown { try readHead() }
    if let gzip { return try gzip.read(into: buffer) }
    guard !head.isEmpty else { return try source.read(into: buffer) }
    let count = min(head.count, buffer.count)
    buffer.copyBytes(from: head[..<count])
    head.removeFirst(count)
    return count
  }

  private func readHead() throws {
    isHeadKnown = true
    while head.count < 2 {
      var next = [UInt8](repeating: 0, count: 2 - head.count)
      let count = try next.withUnsafeMutableBytes { try source.read(into: $0) }
      if count == 0 { break }
      head += next[..<count]
    }
    if head == [0x1F, 0x8B] {
      gzip = try GzipByteSource(source, startingWith: head)
      head = []
    } else if mustBeGzip {
      throw GzipFault.notGzip
    }
  }
}
