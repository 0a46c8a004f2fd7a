import Glibc
import HearsayTerminal

/// The open files by which a terminal is read and written.
struct TerminalDescriptors {
  /// Where keys are read.
  var input: Int32
  /// Where is drawn.
  var output: Int32

  /// Standard input and output where they are terminals, or else the terminal that
  /// controls the process.
  static func ofProcess() throws(CursesError) -> TerminalDescriptors {
    TerminalDescriptors(
      input: try terminal(STDIN_FILENO, O_RDONLY), output: try terminal(STDOUT_FILENO, O_WRONLY))
  }

  /// The rows and columns that the terminal says it has; nil if it does not say.
  var size: Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Whether nothing more will ever be read: reading would give an end at once.
  var isGone: Bool {
    var poll = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, 0) > 0 else { return false }
    if Int32(poll.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var waiting: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }

  private static func terminal(_ standard: Int32, _ mode: Int32) throws(CursesError) -> Int32 {
    if isatty(standard) == 1 { return standard }
    let opened = open("/dev/tty", mode | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw .noTerminal }
    return opened
  }
}
