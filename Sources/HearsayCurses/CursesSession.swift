import CNcurses
import CTerminalGuard
import Glibc
import HearsayTerminal

/// A screen of ncurses from its beginning to its end.
@MainActor
final class CursesSession {
  /// The rows and columns that ncurses draws.
  private(set) var size: Size
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  /// Keys are read through a pad, since reading through the window draws it.
  private let keys: UnsafeMutablePointer<WINDOW>
  private let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  private var painter: CellPainter
  private var shown: Canvas?

  /// Takes the screen over.
  init(descriptors: TerminalDescriptors, term: String) throws(CursesError) {
    let encoding = TextEncoding.fromEnvironment()
    let files = try CursesSession.open(descriptors)
    guard let screen = newterm(term, files.output, files.input) else {
      fclose(files.input)
      fclose(files.output)
      throw .unusable("ncurses cannot draw on a terminal called “\(term)” (TERM).")
    }
    set_term(screen)
    // The window that covers the screen is not to be had but by a global variable.
    guard let window = shim_screen_window(), let keys = newpad(1, 1) else {
      endwin()
      delscreen(screen)
      throw .system(call: "newpad", code: ENOMEM)
    }
    self.files = files
    self.screen = screen
    self.window = window
    self.keys = keys
    size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    painter = CellPainter(encoding: encoding)
    setModes()
    if let actual = descriptors.size { resize(to: actual) }
    let restore = TerminalDescription.restoreBytes()
    terminal_guard_set_restore(fileno(files.output), restore, restore.utf8.count)
    send(TerminalDescription.pasteOn)
  }

  /// Gives the screen back for good.
  func close() {
    set_term(screen)
    pause()
    delwin(keys)
    delscreen(screen)
    fclose(files.input)
    fclose(files.output)
  }

  /// Gives the screen back for a while.
  func pause() {
    if isendwin() { return }
    send(TerminalDescription.pasteOff)
    curs_set(1)
    endwin()
    terminal_guard_pause()
  }

  /// Takes the screen over again, with what it showed before.
  func resume(size: Size?) {
    terminal_guard_resume()
    if let size { resize(to: size) }
    reset_prog_mode()
    send(TerminalDescription.pasteOn)
    shown = nil
    clearok(window, true)
    wrefresh(window)
  }

  /// Takes over another size of the terminal.
  func resize(to size: Size) {
    guard size != self.size else { return }
    resizeterm(Int32(size.rows), Int32(size.columns))
    self.size = size
    shown = nil
  }

  /// What was read next, nil if nothing waits.
  ///
  /// It waits for the rest of a sequence no longer than `ESCDELAY` says.
  func read() -> KeyDecoder.Input? {
    let code = wgetch(keys)
    guard code != ERR else { return nil }
    return code < 256 ? .byte(UInt8(truncatingIfNeeded: code)) : .key(CursesKeys.key(for: code))
  }

  /// Draws the cells that are not as they were.
  func draw(_ canvas: Canvas, cursor: Point?) {
    terminal_guard_enter()
    var frame = canvas
    if canvas.size != size {
      frame = Canvas(size: size)
      frame.copy(canvas, row: 0, column: 0)
    }
    if shown == nil { werase(window) }
    painter.paint(frame, over: shown ?? Canvas(size: size), on: window)
    shown = frame
    if let cursor, frame.bounds.contains(cursor) {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wrefresh(window)
  }

  private func setModes() {
    if environment("ESCDELAY").isEmpty { set_escdelay(25) }
    raw()
    noecho()
    nonl()
    keypad(keys, true)
    nodelay(keys, true)
    intrflush(window, false)
    leaveok(window, false)
  }

  private func send(_ text: String) {
    guard TerminalDescription.understandsPrivateModes else { return }
    fputs(text, files.output)
    fflush(files.output)
  }

  private static func open(_ descriptors: TerminalDescriptors) throws(CursesError)
    -> (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  {
    let input = fcntl(descriptors.input, F_DUPFD_CLOEXEC, 3)
    let output = fcntl(descriptors.output, F_DUPFD_CLOEXEC, 3)
    guard input >= 0, output >= 0, let reading = fdopen(input, "r"),
      let writing = fdopen(output, "w")
    else { throw .system(call: "fdopen", code: errno) }
    return (reading, writing)
  }
}
