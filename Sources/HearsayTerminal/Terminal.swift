/// A screen to draw on and the keys in front of it.
///
/// The program's loop begins it, draws, and then answers each event:
///
///     try terminal.begin()
///     defer { terminal.end() }
///     terminal.draw(canvas, cursor: nil)
///     for await event in terminal.events { … }
@MainActor
public protocol Terminal: AnyObject {
  /// The size of the screen now.
  var size: Size { get }

  /// Keys, pasted text, changes of size and the end, in order, for one reader.
  ///
  /// They finish when the terminal ends or is gone.
  var events: AsyncStream<TerminalEvent> { get }

  /// Takes the screen over.
  func begin() throws

  /// Gives the screen back as it was found. Doing it twice does nothing more.
  func end()

  /// Shows a canvas, with the cursor in this cell, or hidden.
  func draw(_ canvas: Canvas, cursor: Point?)

  /// Rings the bell.
  func bell()

  /// Gives the screen back while something else runs in it, then takes it over
  /// again and sends `resume`.
  func leave(during body: @MainActor () async throws -> Void) async throws

  /// Stops the program as Ctrl-Z does, until the shell lets it go on; then sends
  /// `resume`.
  func suspend()
}
