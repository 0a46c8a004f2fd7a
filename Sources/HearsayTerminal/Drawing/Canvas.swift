/// A grid of cells that is drawn on and then shown, or compared with a picture.
///
/// What falls outside is not drawn, so a view need not check its bounds.
public struct Canvas: Hashable, Sendable {
  /// The rows and columns.
  public let size: Size
  /// The cells, row after row.
  private(set) var cells: [Cell]

  /// An empty canvas.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(style: style), count: size.rows * size.columns)
  }

  /// All of it.
  public var bounds: Rect { Rect(size) }

  /// The cell in this row and column, which must be on the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(
      bounds.contains(Point(row: row, column: column)),
      "Row \(row), column \(column) is not on a canvas of \(size.rows)x\(size.columns).")
    return cells[row * size.columns + column]
  }

  /// Empties a rectangle in this style.
  public mutating func clear(_ rect: Rect, style: Style = .plain) {
    fill(rect, with: " ", style: style)
  }

  /// Fills a rectangle with a character one cell wide.
  public mutating func fill(_ rect: Rect, with character: Character, style: Style = .plain) {
    let glyph = ClusterGlyphs.of(character).first ?? Glyph(text: " ", width: 1)
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.bottom {
      for column in rect.column..<rect.right {
        set(glyph, row: row, column: column, style: style)
      }
    }
  }

  /// Lays a style over the cells of a rectangle, what stands in them stays.
  public mutating func overlay(_ rect: Rect, with style: Style) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.bottom {
      for column in rect.column..<rect.right {
        let index = row * size.columns + column
        cells[index].style = cells[index].style.overlaid(with: style)
      }
    }
  }

  /// Draws inside a rectangle as if it were a canvas of its own, which begins
  /// with the cells that are there now.
  public mutating func draw(in rect: Rect, _ body: (inout Canvas) throws -> Void) rethrows {
    var part = Canvas(size: rect.size)
    part.copy(self, row: -rect.row, column: -rect.column)
    try body(&part)
    copy(part, row: rect.row, column: rect.column)
  }

  /// Copies another canvas onto this one, its top left cell to this place.
  public mutating func copy(_ other: Canvas, row: Int, column: Int) {
    let whole = Rect(
      row: row, column: column, width: other.size.columns, height: other.size.rows)
    let rect = whole.intersection(bounds)
    for target in rect.row..<rect.bottom {
      for place in rect.column..<rect.right {
        let cell = other.cells[(target - row) * other.size.columns + place - column]
        guard cell.width > 0 else { continue }
        let glyph = Glyph(text: cell.text, width: Int(cell.width))
        set(glyph, row: target, column: place, style: cell.style)
      }
    }
  }

  /// Calls the function with each cell that is not as on another canvas of the same
  /// size, row after row; the second halves of wide characters are left out.
  public func forEachDifference(
    from other: Canvas, _ body: (_ row: Int, _ column: Int, _ cell: Cell) throws -> Void
  ) rethrows {
    precondition(size == other.size, "Canvases of different sizes have no differences by cell.")
    guard size.columns > 0 else { return }
    for index in cells.indices where cells[index].width > 0 && cells[index] != other.cells[index] {
      try body(index / size.columns, index % size.columns, cells[index])
    }
  }

  /// Sets what one cell, or two, hold; half of a wide character that is left over
  /// becomes blank, as does a wide one without room.
  ///
  /// The place must be on the canvas.
  mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let index = row * size.columns + column
    vacate(index)
    guard glyph.width == 2 else {
      cells[index] = Cell(text: glyph.text, width: 1, style: style)
      return
    }
    guard column + 1 < size.columns else {
      cells[index] = Cell(style: style)
      return
    }
    vacate(index + 1)
    cells[index] = Cell(text: glyph.text, width: 2, style: style)
    cells[index + 1] = Cell(text: "", width: 0, style: style)
  }

  private mutating func vacate(_ index: Int) {
    if cells[index].width == 0 {
      cells[index - 1] = Cell(style: cells[index - 1].style)
    } else if cells[index].width == 2 {
      cells[index + 1] = Cell(style: cells[index + 1].style)
    }
  }
}
