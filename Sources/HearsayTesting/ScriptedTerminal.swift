public import HearsayTerminal

/// A terminal without a screen: it is fed events and keeps each canvas that it is
/// shown.
@MainActor
public final class ScriptedTerminal: Terminal {
  /// The size, as the last resize that was fed gave it.
  public private(set) var size: Size
  /// What was fed.
  public let events: AsyncStream<TerminalEvent>
  /// Each canvas shown, the last one last.
  public private(set) var canvases: [Canvas] = []
  /// Where the cursor was on each of them.
  public private(set) var cursors: [Point?] = []
  /// How often the bell rang.
  public private(set) var bells = 0
  /// Whether it has begun and not ended.
  public private(set) var isRunning = false
  private let input: AsyncStream<TerminalEvent>.Continuation

  /// A terminal of this size to which nothing has been fed.
  public init(size: Size) {
    self.size = size
    (events, input) = AsyncStream.makeStream()
  }

  /// The canvas on the screen, nil before the first one.
  public var screen: Canvas? { canvases.last }

  /// Feeds an event; a resize changes the size at once.
  public func feed(_ event: TerminalEvent) {
    if case .resize(let size) = event { self.size = size }
    input.yield(event)
    if event == .hangup { input.finish() }
  }

  /// Feeds keys by their names, as in `Key.init(_:)`; what is no name is typed
  /// character by character.
  public func press(_ names: String...) {
    for name in names {
      if let key = Key(name) {
        feed(.key(key))
      } else {
        for character in name { feed(.key(.character(character))) }
      }
    }
  }

  /// Ends the events, so that a loop over them comes to its end.
  public func finish() {
    input.finish()
  }

  /// Counts as begun.
  public func begin() {
    isRunning = true
  }

  /// Counts as ended; the events finish.
  public func end() {
    isRunning = false
    input.finish()
  }

  /// Keeps the canvas and the cursor.
  public func draw(_ canvas: Canvas, cursor: Point?) {
    canvases.append(canvas)
    cursors.append(cursor)
  }

  /// Counts.
  public func bell() {
    bells += 1
  }

  /// Runs the body; `resume` follows.
  public func leave(during body: @MainActor () async throws -> Void) async throws {
    isRunning = false
    defer {
      isRunning = true
      feed(.resume)
    }
    try await body()
  }

  /// Stops nothing; `resume` follows.
  public func suspend() {
    feed(.resume)
  }
}
