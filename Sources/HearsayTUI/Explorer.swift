public import HearsayModel
public import HearsayTerminal

/// The explorer: the module's public face.
public enum Explorer {
  /// How it opens.
  public struct Options: Sendable, Hashable {
    /// What is opened, in a word or two: `sample`, a file's name; at the top left
    /// the graph's own title follows it.
    public var title: String
    /// Where it opens.
    public var start: StartPlace

    /// How a command of the shell names what is opened: `--in story.hearsay.jsonl`; empty:
    /// it needs no name, or has none.
    public var shellPlace: String

    /// Whether it is read from standard input, which may have nothing to give yet.
    public var isStandardInput: Bool

    /// Opens a file at the first event, unless told otherwise.
    public init(
      title: String, start: StartPlace = .beginning, shellPlace: String = "",
      isStandardInput: Bool = false
    ) {
      self.title = title
      self.shellPlace = shellPlace
      self.start = start
      self.isStandardInput = isStandardInput
    }
  }

  /// Why it ended.
  public enum Outcome: Sendable, Hashable {
    /// The user quit.
    case quit
    /// The program was asked to end by this signal.
    case terminated(signal: Int32)
    /// The terminal is gone.
    case hungUp
  }

  /// Opens a graph and shows it on a terminal until the user quits.
  ///
  /// Where opening takes long, its progress stands on the screen meanwhile, and
  /// the user can leave. The terminal is begun and, whatever happens, ended;
  /// throws what `open` throws. With `sessions` it comes back to where it was left,
  /// unless an address is to be opened, and keeps where it is.
  @MainActor
  public static func run(
    terminal: any Terminal, options: Options, sessions: (any SessionKeeper)? = nil,
    open:
      @escaping @Sendable (@escaping @Sendable (LoadProgress) -> Void) async throws
      -> any GraphReader
  ) async throws -> Outcome {
    try terminal.begin()
    defer { terminal.end() }
    let events = EventPump(terminal)
    defer { events.stop() }
    let opening = Opening(options, terminal: terminal)
    switch try await opening.run(events, open: open) {
    case .left(let outcome): return outcome
    case .opened(let reader):
      var state = AppState(size: terminal.size, title: options.title, start: options.start)
      state.shellPlace = options.shellPlace
      if let sessions { state.take(await sessions.restore(for: reader)) }
      let loop = Loop(state: state, reader: reader, terminal: terminal, sessions: sessions)
      return try await loop.run(events)
    }
  }
}
