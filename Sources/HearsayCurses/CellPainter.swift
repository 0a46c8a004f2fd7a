import CNcurses
import HearsayTerminal

/// Puts cells of a canvas into a window of ncurses.
@MainActor
struct CellPainter {
  private let encoding: TextEncoding
  private var pairs: ColorPairs?
  private var looks: [Style: Look] = [:]

  /// How ncurses is told of a style.
  private struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  /// Starts colour, unless the terminal has none or `NO_COLOR` asks for none.
  init(encoding: TextEncoding) {
    self.encoding = encoding
    pairs = environment("NO_COLOR").isEmpty ? ColorPairs() : nil
  }

  /// Puts the cells that differ from those shown before, which are as many.
  mutating func paint(
    _ canvas: Canvas, over shown: Canvas, on window: UnsafeMutablePointer<WINDOW>
  ) {
    canvas.forEachDifference(from: shown) { row, column, cell in
      paint(cell, row: Int32(row), column: Int32(column), on: window)
    }
  }

  private mutating func paint(
    _ cell: Cell, row: Int32, column: Int32, on window: UnsafeMutablePointer<WINDOW>
  ) {
    let look = look(of: cell.style)
    let texts = drawable(cell)
    for (offset, text) in texts.enumerated() {
      var wide = text + [0]
      var complex = cchar_t()
      var pair = look.pair
      setcchar(&complex, &wide, look.attributes, 0, &pair)
      // At the last cell of the screen this gives an error and draws all the same.
      _ = mvwadd_wch(window, row, column + Int32(offset), &complex)
    }
  }

  /// The characters of the cell, for each column that is to be written.
  ///
  /// Where the system's widths are not those of the canvas, `�` keeps the columns.
  private func drawable(_ cell: Cell) -> [[wchar_t]] {
    let scalars = cell.text.unicodeScalars
    if encoding == .ascii, let cluster = cell.text.first, !cluster.isASCII {
      return DisplayText.ascii(cluster).unicodeScalars.map { [wchar_t($0.value)] }
    }
    guard let first = scalars.first, !first.isASCII || scalars.count > 1 else {
      return [scalars.map { wchar_t($0.value) }]
    }
    let isTrue =
      shim_width(wchar_t(first.value)) == cell.width
      && scalars.dropFirst().allSatisfy { shim_width(wchar_t($0.value)) == 0 }
    if isTrue { return [scalars.map { wchar_t($0.value) }] }
    return Array(repeating: [0xFFFD], count: Int(cell.width))
  }

  private mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    var look = Look(attributes: CellPainter.attributes(of: style), pair: 0)
    if let color = pairs?.number(for: style) {
      look.pair = color.pair
      if color.isBright { look.attributes |= shim_attr_bold() }
    }
    looks[style] = look
    return look
  }

  private static func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= shim_attr_bold() }
    if style.attributes.contains(.dim) { attributes |= shim_attr_dim() }
    if style.attributes.contains(.italic) { attributes |= shim_attr_italic() }
    if style.attributes.contains(.reverse) { attributes |= shim_attr_reverse() }
    if style.attributes.contains(.underline) { attributes |= shim_attr_underline() }
    return attributes
  }
}
