import Foundation

/// Cuts bytes that come in pieces into lines at LF.
///
/// A line is at most `limit` bytes long, so that hostile input fills no memory.
struct LineReader: ~Copyable {
  /// What comes next.
  enum Line {
    /// A line without its LF; the bytes are good until the next call.
    case bytes(UnsafeBufferPointer<UInt8>)
    /// A line of more than the limit, which was passed over.
    case tooLong
    case end
  }

  /// How long a line may be unless the caller says otherwise: 16 MiB.
  static let limit = 16 << 20

  private let source: any ByteSource
  private let limit: Int
  private var buffer: UnsafeMutableRawBufferPointer
  /// The line begins at `start`; no LF stands before `searched`.
  private var start = 0
  private var searched = 0
  private var filled = 0
  private var isAtEnd = false

  init(_ source: any ByteSource, limit: Int = LineReader.limit, capacity: Int = 1 << 18) {
    self.source = source
    self.limit = limit
    buffer = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next line.
  mutating func next() throws -> Line {
    var isPassing = false
    while true {
      if let end = lineEnd() {
        let line = start..<end
        start = end + 1
        searched = start
        return isPassing || line.count > limit ? .tooLong : .bytes(bytes(line))
      }
      if isAtEnd {
        let line = start..<filled
        start = filled
        searched = filled
        if isPassing || line.count > limit { return .tooLong }
        return line.isEmpty ? .end : .bytes(bytes(line))
      }
      if filled - start > limit {
        isPassing = true
        start = filled
      }
      try fill()
    }
  }

  /// The place of the next LF; nil where none is in the buffer.
  private mutating func lineEnd() -> Int? {
    guard searched < filled, let base = buffer.baseAddress else { return nil }
    guard let found = memchr(base + searched, 0x0A, filled - searched) else {
      searched = filled
      return nil
    }
    return base.distance(to: found)
  }

  private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: buffer[range]).bindMemory(to: UInt8.self)
  }

  private mutating func fill() throws {
    if start > 0 {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[start..<filled])
      if !rest.isEmpty { buffer.copyMemory(from: rest) }
      searched -= start
      filled -= start
      start = 0
    }
    if filled == buffer.count { grow() }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
    filled += count
    isAtEnd = count == 0
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    buffer.deallocate()
    buffer = larger
  }
}
