/// Rows on their way into a table, filled with as little work as a value can cost.
final class RowBuffer {
  /// The texts of all rows, one behind the other: whoever writes one by itself says so with
  /// `endText`.
  let text: ByteBuffer
  private let width: Int
  private var cells: UnsafeMutablePointer<RowBatch.Cell>
  private var capacity: Int
  private var cellCount = 0

  /// Takes rows of `width` values each.
  init(width: Int) {
    self.width = width
    text = ByteBuffer(capacity: 1 << 10)
    capacity = width * 16
    cells = .allocate(capacity: capacity)
  }

  deinit { cells.deallocate() }

  var isEmpty: Bool { cellCount == 0 }

  /// Whether a thousand rows or a quarter of a megabyte are there: enough to be written in
  /// one run.
  @inline(__always)
  var isFull: Bool { cellCount >= 1024 * width || text.count > 1 << 18 }

  /// The rows where they stand, good until the next value.
  var view: RowView {
    RowView(
      width: width, cells: UnsafeBufferPointer(start: cells, count: cellCount), bytes: text.bytes)
  }

  /// Forgets all rows, and keeps the memory unless a long text has filled it.
  func removeAll() {
    cellCount = 0
    text.removeAll()
  }

  /// Gives all rows away, and starts anew.
  func take() -> RowBatch {
    defer { removeAll() }
    return RowBatch(
      width: width, cells: Array(UnsafeBufferPointer(start: cells, count: cellCount)),
      bytes: Array(text.bytes))
  }

  @discardableResult @inline(__always)
  func put(_ number: Int64) -> RowBuffer {
    add(.init(value: number, length: RowBatch.Cell.integer))
  }

  @discardableResult @inline(__always)
  func put(_ number: Int64?) -> RowBuffer {
    guard let number else { return putNull() }
    return put(number)
  }

  @discardableResult @inline(__always)
  func put(_ flag: Bool) -> RowBuffer { put(flag ? 1 : 0 as Int64) }

  @discardableResult @inline(__always)
  func putNull() -> RowBuffer { add(.init(value: 0, length: RowBatch.Cell.null)) }

  /// A key that is not known yet; nil: none.
  @discardableResult @inline(__always)
  func put(_ mention: RecordBatch.Mention.Place?) -> RowBuffer {
    guard let mention else { return putNull() }
    return add(.init(value: Int64(mention.index), length: RowBatch.Cell.mention))
  }

  @discardableResult @inline(__always)
  func put(_ text: String) -> RowBuffer {
    var text = text
    return text.withUTF8 { put(bytes: $0) }
  }

  @discardableResult @inline(__always)
  func put(_ text: String?) -> RowBuffer {
    guard let text else { return putNull() }
    return put(text)
  }

  /// A text by its bytes, which are UTF-8.
  @discardableResult @inline(__always)
  func put(bytes: UnsafeBufferPointer<UInt8>) -> RowBuffer {
    let start = text.count
    text.append(bytes)
    return endText(from: start)
  }

  /// A text that was written to `text` from a place on.
  @discardableResult @inline(__always)
  func endText(from start: Int) -> RowBuffer {
    add(.init(value: Int64(start), length: Int32(text.count - start)))
  }

  /// Bytes that are no text.
  @discardableResult
  func put(blob: UnsafeRawBufferPointer) -> RowBuffer {
    let start = Int64(text.count)
    blob.withMemoryRebound(to: UInt8.self) { text.append($0) }
    return add(.init(value: start, length: RowBatch.Cell.blob(Int32(blob.count))))
  }

  @discardableResult @inline(__always)
  private func add(_ cell: RowBatch.Cell) -> RowBuffer {
    if cellCount == capacity { grow() }
    cells[cellCount] = cell
    cellCount += 1
    return self
  }

  private func grow() {
    let larger = UnsafeMutablePointer<RowBatch.Cell>.allocate(capacity: capacity * 2)
    larger.update(from: cells, count: cellCount)
    cells.deallocate()
    cells = larger
    capacity *= 2
  }
}
