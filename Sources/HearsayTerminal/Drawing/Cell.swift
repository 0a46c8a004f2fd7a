/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// What stands in it: one spacing character with at most four marks, or
  /// nothing in the second cell of a wide character.
  public var text: String
  /// 1, or 2 in the first cell of a wide character, or 0 in its second.
  public var width: Int8
  /// How it looks.
  public var style: Style

  /// An empty cell.
  public static let blank = Cell(text: " ", width: 1, style: .plain)

  init(text: String, width: Int8, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// An empty cell of this style.
  public init(style: Style) {
    self.init(text: " ", width: 1, style: style)
  }
}
