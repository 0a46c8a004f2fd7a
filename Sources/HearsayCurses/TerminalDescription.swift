import CNcurses
import Glibc

/// What the system knows about a kind of terminal.
enum TerminalDescription {
  /// Why a terminal of this name cannot be drawn on, as a sentence; nil if it can.
  @MainActor
  static func whyUnusable(_ name: String?) -> String? {
    guard let name, !name.isEmpty else {
      return "TERM is not set, so it is not known how to draw on this terminal."
    }
    var canMove: Int32 = 0
    switch shim_find_terminal(name, 1, &canMove) {
    case 1 where canMove != 0: return nil
    case -1: return "There are no descriptions of terminals on this system (terminfo)."
    case 0: return "This system knows no terminal called “\(name)” (TERM)."
    default: return "A terminal called “\(name)” (TERM) cannot move its cursor."
    }
  }

  /// What to write to the terminal in use to give it back: the normal screen, a
  /// visible cursor, no attributes, keys as before, no mouse, pastes as typed.
  @MainActor
  static func restoreBytes() -> String {
    var text = ["sgr0", "op", "cnorm", "rmkx", "rmcup"].map(string).joined()
    if understandsPrivateModes {
      text = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l" + pasteOff + text
    }
    return text + "\r"
  }

  /// Has pasted text sent between marks.
  static let pasteOn = "\u{1B}[?2004h"
  /// Has pasted text sent as if typed.
  static let pasteOff = "\u{1B}[?2004l"

  /// Whether the terminal in use is one of xterm's many descendants.
  @MainActor
  static var understandsPrivateModes: Bool {
    !string("kmous").isEmpty || string("rmcup").contains("?1049")
  }

  /// A string of the description in use without its delays, empty if it has none.
  @MainActor
  private static func string(_ capability: String) -> String {
    guard let bytes = shim_terminfo_string(capability) else { return "" }
    var text = String(cString: bytes)
    while let start = text.range("$<"), let end = text[start...].firstIndex(of: ">") {
      text.removeSubrange(start...end)
    }
    return text
  }
}

extension String {
  /// Where these two characters stand first.
  fileprivate func range(_ pair: String) -> Index? {
    indices.first { self[$0...].hasPrefix(pair) }
  }
}
