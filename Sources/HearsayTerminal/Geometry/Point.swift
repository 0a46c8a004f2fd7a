/// One cell's place on a canvas, counted from zero at the top left.
public struct Point: Hashable, Sendable {
  /// The row, from the top.
  public var row: Int
  /// The column, from the left.
  public var column: Int

  /// The cell in this row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
