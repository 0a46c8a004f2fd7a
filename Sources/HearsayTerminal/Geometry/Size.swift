/// The rows and columns of a terminal, a canvas or a part of one.
public struct Size: Hashable, Sendable {
  /// The number of columns, never negative.
  public var columns: Int
  /// The number of rows, never negative.
  public var rows: Int

  /// A size in cells; what is negative counts as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
