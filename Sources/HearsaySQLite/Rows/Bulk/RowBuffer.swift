/// Rows on their way into a table, filled with as little work as a value can cost.
final class RowBuffer {
  private(set) var batch: RowBatch

  /// Takes rows of `width` values each.
  init(width: Int) {
    batch = RowBatch(width: width)
  }

  var isEmpty: Bool { batch.cells.isEmpty }

  /// Whether a thousand rows or a quarter of a megabyte are there: enough to be written in
  /// one run.
  @inline(__always)
  var isFull: Bool { batch.cells.count >= 1024 * batch.width || batch.bytes.count > 1 << 18 }

  /// Forgets all rows, and keeps the memory unless a long text has filled it.
  func removeAll() {
    batch.cells.removeAll(keepingCapacity: true)
    batch.bytes.removeAll(keepingCapacity: batch.bytes.count < 1 << 20)
  }

  /// Gives all rows away, and starts anew.
  func take() -> RowBatch {
    defer { batch = RowBatch(width: batch.width) }
    return batch
  }

  @discardableResult @inline(__always)
  func put(_ number: Int64) -> RowBuffer {
    batch.cells.append(.init(value: number, length: RowBatch.Cell.integer))
    return self
  }

  @discardableResult @inline(__always)
  func put(_ number: Int64?) -> RowBuffer {
    guard let number else { return putNull() }
    return put(number)
  }

  @discardableResult @inline(__always)
  func put(_ flag: Bool) -> RowBuffer { put(flag ? 1 : 0 as Int64) }

  @discardableResult @inline(__always)
  func putNull() -> RowBuffer {
    batch.cells.append(.init(value: 0, length: RowBatch.Cell.null))
    return self
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
  func put(bytes text: UnsafeBufferPointer<UInt8>) -> RowBuffer {
    batch.cells.append(.init(value: Int64(batch.bytes.count), length: Int32(text.count)))
    batch.bytes.append(contentsOf: text)
    return self
  }

  /// A text by its bytes, which are UTF-8.
  @discardableResult @inline(__always)
  func put(_ text: [UInt8]) -> RowBuffer { text.withUnsafeBufferPointer { put(bytes: $0) } }

  /// Bytes that are no text.
  @discardableResult
  func put(blob: UnsafeRawBufferPointer) -> RowBuffer {
    let length = RowBatch.Cell.blob(Int32(blob.count))
    batch.cells.append(.init(value: Int64(batch.bytes.count), length: length))
    batch.bytes.append(contentsOf: blob)
    return self
  }
}
