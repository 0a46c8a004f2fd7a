extension Key: CustomStringConvertible {
  /// The name by which hints, help and settings call it: `q`, `Enter`, `Ctrl-P`,
  /// `Alt-Left`, `F1`, `Space`.
  public var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .alt(let key): "Alt-\(key)"
    case .function(let number): "F\(number)"
    default: Key.names.first { $0.key == self }?.name ?? "?"
    }
  }

  /// The key of this name, as `description` writes it; nil if there is none.
  public init?(_ name: String) {
    if let named = Key.names.first(where: { $0.name == name }) {
      self = named.key
    } else if name == "Space" {
      self = .character(" ")
    } else if name.hasPrefix("Alt-"), let key = Key(String(name.dropFirst(4))) {
      self = .alt(key)
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let last = name.lowercased().last {
      self = .control(last)
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  private static let names: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
    (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"), (.insert, "Insert"),
    (.delete, "Delete"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
    (.backtab, "Shift-Tab"), (.backspace, "Backspace"),
  ]
}
