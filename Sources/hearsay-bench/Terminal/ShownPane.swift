/// A pane of the explorer as it stands on the screen.
struct ShownPane: Equatable {
  /// What stands in the upper border.
  var title: String
  /// The lines between the borders.
  var lines: [String]

  /// The pane whose upper border has the words; nil where there is none.
  init?(titled words: String, in screen: ScreenMirror) {
    for row in 0..<screen.rows {
      let cells = screen.cells(ofRow: row)
      let line = cells.joined()
      guard let found = line.firstRange(of: words) else { continue }
      // The border has single cells only.
      let place = line.distance(from: line.startIndex, to: found.lowerBound)
      guard let left = cells[..<place].lastIndex(of: "┌"),
        let right = cells[place...].firstIndex(of: "┐")
      else { continue }
      title = cells[left...right].joined()
      lines = screen.rows(below: row, columns: left...right)
      return
    }
    return nil
  }
}

extension ScreenMirror {
  /// The lines of a box below its upper border.
  fileprivate func rows(below top: Int, columns: ClosedRange<Int>) -> [String] {
    (top + 1..<rows).map { cells(ofRow: $0) }
      .prefix { $0[columns.lowerBound] != "└" }
      .map { $0[columns].joined() }
  }
}
