import CNcurses
import HearsayTerminal

/// Puts cells of a canvas into a window of ncurses.
@MainActor
struct CellPainter {
  private let encoding: TextEncoding
  private var pairs: ColorPairs?
  private var looks: [Style: Look] = [:]
  private var last: (style: Style, look: Look)?
  /// What ncurses is given: one spacing character, at most four marks, a zero.
  private var characters = [wchar_t](repeating: 0, count: 8)

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
    if last?.style != cell.style { last = (cell.style, look(of: cell.style)) }
    guard let look = last?.look else { return }
    let bytes = cell.text.utf8
    if bytes.count == 1, let byte = bytes.first {
      characters[0] = wchar_t(byte)
      characters[1] = 0
      put(look, row: row, column: column, on: window)
    } else {
      for (offset, text) in drawable(cell).enumerated() {
        characters.replaceSubrange(0...text.count, with: text + [0])
        put(look, row: row, column: column + Int32(offset), on: window)
      }
    }
  }

  /// Puts the characters that were laid ready.
  private func put(
    _ look: Look, row: Int32, column: Int32, on window: UnsafeMutablePointer<WINDOW>
  ) {
    var complex = cchar_t()
    var pair = look.pair
    setcchar(&complex, characters, look.attributes, 0, &pair)
    // At the last cell of the screen this gives an error and draws all the same.
    _ = mvwadd_wch(window, row, column, &complex)
  }

  /// The characters of the cell, for each column that is to be written.
  ///
  /// Where the system's widths are not those of the canvas, `�` keeps the columns.
  private func drawable(_ cell: Cell) -> [[wchar_t]] {
    if encoding == .ascii, let cluster = cell.text.first {
      return DisplayText.ascii(cluster).unicodeScalars.map { [wchar_t($0.value)] }
    }
    let characters = cell.text.unicodeScalars.map { wchar_t($0.value) }
    let isTrue =
      shim_width(characters.first ?? 0) == cell.width
      && characters.dropFirst().allSatisfy { shim_width($0) == 0 }
    return isTrue ? [characters] : Array(repeating: [0xFFFD], count: Int(cell.width))
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
