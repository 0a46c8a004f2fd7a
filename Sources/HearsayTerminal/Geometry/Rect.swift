/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The number of columns, never negative.
  public var width: Int
  /// The number of rows, never negative.
  public var height: Int

  /// A rectangle whose top left cell is in this row and column.
  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// All of a canvas of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, width: size.columns, height: size.rows)
  }

  /// The width and height.
  public var size: Size { Size(columns: width, rows: height) }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The row after the last one.
  public var bottom: Int { row + height }

  /// The column after the last one.
  public var right: Int { column + width }

  /// Whether the cell is one of its own.
  public func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < bottom && point.column >= column && point.column < right
  }

  /// The cells that are in both.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// What is left when this many cells are taken off each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: row + rows, column: column + columns, width: width - 2 * columns,
      height: height - 2 * rows)
  }

  /// The inside of a box drawn along its edge.
  public var interior: Rect { inset(rows: 1, columns: 1) }
}
