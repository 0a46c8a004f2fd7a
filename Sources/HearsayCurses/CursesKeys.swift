import CNcurses
import HearsayTerminal

/// The keys that ncurses knows by the terminal's description.
@MainActor
enum CursesKeys {
  /// The key for a code of ncurses, nil for one that means nothing here.
  static func key(for code: Int32) -> Key? {
    if let key = named[code] { return key }
    let function = Int(code - shim_key_f0())
    if (1...24).contains(function) { return .function(function) }
    guard code > KEY_MAX, let name = keyname(code) else { return nil }
    return XtermSequence.key(extendedName: String(cString: name))
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_BTAB: .backtab, KEY_SLEFT: .left,
    KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down, KEY_SHOME: .home, KEY_SEND: .end,
    KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end,
    KEY_C3: .pageDown,
  ]
}
