import HearsayTerminal

/// The text that a terminal of the kind `tmux-256color` shows, as bytes come in; colours
/// are passed over.
///
/// It is fed after the clock has stopped: its own speed is in no figure.
struct ScreenMirror {
  let columns: Int
  let rows: Int
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var saved = (row: 0, column: 0)
  private var margins: ClosedRange<Int>
  private var decoder = TerminalDecoder()

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    margins = 0...rows - 1
  }

  /// The lines from top to bottom.
  var lines: [String] { cells.map { $0.joined() } }

  /// The cells of a line; the second cell of a wide character is empty.
  func cells(ofRow row: Int) -> [String] { cells[row] }

  mutating func feed(_ bytes: [UInt8]) {
    for byte in bytes {
      switch decoder.next(byte) {
      case nil: break
      case .scalar(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .escape(let byte): escape(byte)
      case .sequence(let final, let numbers): sequence(final, numbers)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    guard !Self.isMark(scalar) else {
      cells[row][max(0, column - 1)].unicodeScalars.append(scalar)
      return
    }
    let width = DisplayText.width(String(scalar))
    if column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  /// Whether a scalar takes no cell of its own.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 8: column = max(0, column - 1)
    case 9: column = min(columns - 1, (column / 8 + 1) * 8)
    case 10: lineFeed()
    case 13: column = 0
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): (row, column) = saved
    case UInt8(ascii: "M"):
      if row == margins.lowerBound { scroll(by: -1) } else { row = max(0, row - 1) }
    case UInt8(ascii: "E"):
      column = 0
      lineFeed()
    default: break
    }
  }

  private mutating func lineFeed() {
    if row == margins.upperBound { scroll(by: 1) } else { row = min(rows - 1, row + 1) }
  }

  private var blankRow: [String] { Array(repeating: " ", count: columns) }

  /// Moves the lines between the margins up, or down where the number is negative.
  private mutating func scroll(by count: Int, from top: Int? = nil) {
    let top = top ?? margins.lowerBound
    for _ in 0..<min(abs(count), rows) {
      if count > 0 {
        cells.remove(at: top)
        cells.insert(blankRow, at: margins.upperBound)
      } else {
        cells.remove(at: margins.upperBound)
        cells.insert(blankRow, at: top)
      }
    }
  }

  private mutating func sequence(_ final: UInt8, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(rows - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = min(columns, count) - 1
    case UInt8(ascii: "H"):
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case UInt8(ascii: "d"): row = min(rows, count) - 1
    case UInt8(ascii: "J"): eraseBelow(isWhole: first == 2)
    case UInt8(ascii: "K"): eraseInLine(first)
    case UInt8(ascii: "L"): scroll(by: -count, from: row)
    case UInt8(ascii: "M"): scroll(by: count, from: row)
    case UInt8(ascii: "P"): shiftLeft(count)
    case UInt8(ascii: "@"): shiftRight(count)
    case UInt8(ascii: "S"): scroll(by: count)
    case UInt8(ascii: "T"): scroll(by: -count)
    case UInt8(ascii: "r"):
      let bottom = min(rows, numbers.count > 1 ? numbers[1] : rows)
      margins = min(count, bottom) - 1...bottom - 1
      (row, column) = (0, 0)
    default: break
    }
  }

  private mutating func eraseBelow(isWhole: Bool) {
    if !isWhole { eraseInLine(0) }
    for line in (isWhole ? 0 : row + 1)..<rows { cells[line] = blankRow }
  }

  private mutating func eraseInLine(_ part: Int) {
    let range =
      part == 0 ? column..<columns : part == 1 ? 0..<min(columns, column + 1) : 0..<columns
    guard range.lowerBound < columns else { return }
    for place in range { cells[row][place] = " " }
  }

  private mutating func shiftLeft(_ count: Int) {
    guard column < columns else { return }
    let count = min(count, columns - column)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Array(repeating: " ", count: count)
  }

  private mutating func shiftRight(_ count: Int) {
    guard column < columns else { return }
    let count = min(count, columns - column)
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row].removeLast(count)
  }
}
