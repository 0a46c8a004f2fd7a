/// Rows of a table: their values in the order of its columns, row after row, and the bytes
/// of all texts one behind the other.
struct RowBatch: Sendable {
  /// One value of one row.
  struct Cell: Sendable {
    /// The integer, or where the bytes begin.
    var value: Int64
    /// Bytes of a text; below 0 what is no text.
    var length: Int32

    static let integer: Int32 = -1
    static let null: Int32 = -2
    /// A key that is not known yet: the place of its mention.
    static let mention: Int32 = .min

    /// The length of a value that is bytes and no text, and back again.
    static func blob(_ count: Int32) -> Int32 { -3 - count }
  }

  /// So many values make a row.
  var width: Int
  var cells: [Cell]
  var bytes: [UInt8]

  /// Gives the rows where they stand.
  func withView<T>(_ body: (RowView) throws -> T) rethrows -> T {
    try cells.withUnsafeBufferPointer { cells in
      try bytes.withUnsafeBufferPointer { bytes in
        try body(RowView(width: width, cells: cells, bytes: bytes))
      }
    }
  }
}

/// Rows that stand in somebody's memory.
struct RowView {
  var width: Int
  var cells: UnsafeBufferPointer<RowBatch.Cell>
  var bytes: UnsafeBufferPointer<UInt8>

  /// How many rows there are.
  var count: Int { cells.count / width }
}
