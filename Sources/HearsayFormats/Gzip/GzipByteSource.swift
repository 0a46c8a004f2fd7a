import CZlib

/// What gzip data holds, unpacked as it is read.
///
/// Several members one after another are one (RFC 1952).
final class GzipByteSource: ByteSource {
  private let packed: any ByteSource
  private let input: UnsafeMutableRawBufferPointer
  /// zlib keeps the stream's address, so that it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isOpen = false
  private var isWithinMember = true

  /// Unpacks `packed`, of which some bytes may have been read before.
  init(_ packed: any ByteSource, startingWith head: [UInt8] = [], capacity: Int = 1 << 17) throws {
    self.packed = packed
    input = .allocate(byteCount: max(capacity, head.count), alignment: 16)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input.copyBytes(from: head)
    point(to: head.count)
    // 16 more than the largest window: gzip, and nothing else.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, size) == Z_OK else {
      throw GzipFault.outOfMemory
    }
    isOpen = true
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deallocate()
    input.deallocate()
  }

  var bytesRead: Int { packed.bytesRead }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard !buffer.isEmpty else { return 0 }
    while true {
      // zlib may hold more than its input: it is asked before more is read.
      if isWithinMember {
        let count = try inflate(into: buffer)
        if count > 0 { return count }
        if !isWithinMember { continue }
      }
      if stream.pointee.avail_in == 0 {
        point(to: try packed.read(into: input))
        if stream.pointee.avail_in == 0 {
          if isWithinMember { throw GzipFault.truncated }
          return 0
        }
      }
      if !isWithinMember { try beginMember() }
    }
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_out = uInt(clamping: buffer.count)
    let room = Int(stream.pointee.avail_out)
    let outcome = CZlib.inflate(stream, Z_NO_FLUSH)
    let count = room - Int(stream.pointee.avail_out)
    switch outcome {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isWithinMember = false
    case Z_MEM_ERROR: throw GzipFault.outOfMemory
    // What came before the fault is good; zlib tells of it again.
    default: if count == 0 { throw GzipFault.corrupt }
    }
    return count
  }

  private func beginMember() throws {
    guard inflateReset(stream) == Z_OK else { throw GzipFault.corrupt }
    isWithinMember = true
  }

  private func point(to count: Int) {
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_in = uInt(count)
  }
}
