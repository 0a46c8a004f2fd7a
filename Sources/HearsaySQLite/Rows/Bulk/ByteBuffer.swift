/// Bytes that grow at their end, written through a pointer: no check of anything but room
/// stands between one piece and the next.
final class ByteBuffer {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many there are.
  private(set) var count = 0

  init(capacity: Int = 256) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// All bytes, good until the next are added.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// The last byte; nil where there is none.
  var last: UInt8? { count == 0 ? nil : start[count - 1] }

  @inline(__always)
  func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(by: bytes.count) }
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The place for so many further bytes at most; `body` says how many it has written.
  @inline(__always)
  func append(atMost room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if count + room > capacity { grow(by: room) }
    count += body(start + count)
  }

  /// Forgets what stands from a place on.
  func cut(to count: Int) {
    precondition(count <= self.count, "a buffer can only be cut where it has bytes")
    self.count = count
  }

  /// Forgets all, and gives memory back that only a long text needs.
  func removeAll() {
    count = 0
    guard capacity > 1 << 21 else { return }
    start.deallocate()
    capacity = 1 << 18
    start = .allocate(capacity: capacity)
  }

  private func grow(by room: Int) {
    let larger = max(capacity * 2, count + room)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    start = moved
    capacity = larger
  }
}
