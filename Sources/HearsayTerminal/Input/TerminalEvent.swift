/// What a terminal tells the program that runs in it.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, as it is: its line feeds are no Enter.
  case paste(String)
  /// The terminal has another size, which the next canvas should have.
  case resize(Size)
  /// The program was stopped and goes on: the screen must be drawn.
  case resume
  /// The program was asked to end by this signal.
  case terminate(signal: Int32)
  /// The terminal is gone; no event follows.
  case hangup
}
