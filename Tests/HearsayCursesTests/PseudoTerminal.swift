import CNcurses
import Glibc
import Testing

@testable import HearsayCurses

/// A terminal without a screen: what the program draws can be read, and keys typed.
@MainActor
final class PseudoTerminal {
  let descriptors: TerminalDescriptors
  private var keyboard: Int32
  private let program: Int32

  /// TIOCSPTLCK and TIOCGPTN of Linux, macros that Swift cannot read.
  private static let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  init(columns: UInt16, rows: UInt16) throws {
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = -1
    _ = ioctl(keyboard, PseudoTerminal.unlock, &isLocked)
    _ = ioctl(keyboard, PseudoTerminal.number, &number)
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(program >= 0)
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    descriptors = TerminalDescriptors(input: program, output: program)
    resize(columns: columns, rows: rows)
  }

  isolated deinit {
    hangUp()
    close(program)
  }

  /// Changes the size, without a signal: it controls no process.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Types these bytes.
  func type(_ text: String) {
    _ = write(keyboard, text, text.utf8.count)
  }

  /// Takes the keyboard away.
  func hangUp() {
    if keyboard >= 0 { close(keyboard) }
    keyboard = -1
  }

  /// All that was drawn since, as it was sent.
  func drawn() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(keyboard, &bytes, bytes.count)
      guard count > 0 else { break }
      all += bytes.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// The flags of local modes, as a shell would find them.
  var localModes: UInt32 {
    var modes = termios()
    _ = tcgetattr(program, &modes)
    return modes.c_lflag
  }
}
