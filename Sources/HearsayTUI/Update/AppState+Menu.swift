import HearsayTerminal

extension AppState {
  /// Does a command of help or palette.
  mutating func performInMenu(_ command: CommandID) {
    guard let menu else { return }
    if let motion = Motion(command) {
      let page = max(1, layout.body.height - 4)
      let target = menu.cursor + (motion.distance(page: page) ?? 0)
      self.menu?.cursor = min(max(target, 0), max(0, menu.rows.count - 1))
      return
    }
    switch command {
    case .enter: runEntry(of: menu)
    case .escape, .interrupt: self.menu = nil
    default: performInField(command)
    }
  }

  /// Changes the filter of help or palette; its cursor goes to the first entry.
  mutating func editMenu(_ body: (inout TextField) -> Void) {
    guard var menu else { return }
    let text = menu.filter.text
    body(&menu.filter)
    if menu.filter.text != text { menu.cursor = 0 }
    self.menu = menu
  }

  private mutating func runEntry(of menu: MenuState) {
    let rows = menu.rows
    guard rows.indices.contains(menu.cursor) else { return }
    let entry = rows[menu.cursor]
    self.menu = nil
    if entry.places.contains(menu.place) {
      run(entry.command)
    } else {
      let places = entry.places.filter { KeyPlace.main.contains($0) }.map(\.name)
      message = Message("Only in \(places.joined(separator: ", ")).")
    }
  }
}
