import HearsayTerminal

/// The pop-up with the keys of a place, or with all commands.
struct MenuView {
  var state: AppState
  var menu: MenuState

  /// Draws the pop-up over the middle of a rectangle and gives the place of its
  /// cursor.
  func draw(on canvas: inout Canvas, in body: Rect) -> Point? {
    let rows = menu.rows
    let width = min(body.width, 92)
    let height = min(body.height, max(5, rows.count + 4))
    let rect = Rect(
      row: body.row + (body.height - height) / 2, column: body.column + (body.width - width) / 2,
      width: width, height: height)
    canvas.clear(rect)
    PaneFrame(title: title, figure: figure(rows.count), isFocused: true).draw(on: &canvas, in: rect)
    let (filter, list) = rect.interior.split(top: 1)
    let line = PromptLine(field: menu.filter, problem: nil, width: max(1, filter.width - 10))
    canvas.put(" filter", row: filter.row, column: filter.column, style: Theme.dim)
    canvas.put(
      menu.filter.text, row: filter.row, column: filter.column + 9, width: filter.width - 10)
    drawRows(rows, on: &canvas, in: list)
    return Point(row: filter.row, column: filter.column + 9 + line.cursor)
  }

  private var title: StyledText {
    StyledText(menu.kind == .help ? "Keys · \(menu.place.name)" : "Commands", Theme.title)
  }

  private func figure(_ count: Int) -> StyledText {
    count == 0 ? "" : StyledText("\(menu.cursor + 1) of \(count)", Theme.dim)
  }

  private func drawRows(_ rows: [KeyTable.Entry], on canvas: inout Canvas, in rect: Rect) {
    guard !rows.isEmpty else {
      let notices = [
        StyledText("No key or command goes with this. Esc closes.", Theme.dim), "",
        StyledText(
          "Import, export, checks and figures are commands of the shell: hearsay help.", Theme.dim),
      ]
      return Notice.draw(notices, on: &canvas, in: rect)
    }
    let top = max(0, min(menu.cursor - rect.height / 2, rows.count - rect.height))
    for (offset, entry) in rows.dropFirst(top).prefix(rect.height).enumerated() {
      let isCurrent = top + offset == menu.cursor
      let row = rect.row + offset
      if isCurrent { canvas.put("▌", row: row, column: rect.column, style: Theme.cursor) }
      let line = line(entry, width: rect.width - 2)
      canvas.put(
        isCurrent ? line.overlaid(with: Theme.current) : line, row: row, column: rect.column + 1,
        width: rect.width - 2)
    }
  }

  private func line(_ entry: KeyTable.Entry, width: Int) -> StyledText {
    let isOwn = entry.places.contains(menu.place)
    let isPossible = isOwn && reason(entry) == nil
    let style = isPossible ? Theme.plain : Theme.dim
    // Where there is room for one key, it is the first one.
    let names = width < Self.allKeysWidth ? entry.keys[0].description : entry.keyNames
    let keys = StyledText(names, isPossible ? Theme.key : Theme.dim)
    let place =
      isOwn ? "" : entry.places(seenFrom: menu.place).map(\.name).joined(separator: ", ")
    return .ends(
      keys.column(min(21, width / 3)) + " " + StyledText(entry.description, style),
      StyledText(place, Theme.dim), width: width)
  }

  /// From this width on all keys of a command have room.
  private static let allKeysWidth = 60

  private func reason(_ entry: KeyTable.Entry) -> String? {
    var below = state
    below.menu = nil
    return KeyTable.reason(against: entry.command, in: below)
  }
}
