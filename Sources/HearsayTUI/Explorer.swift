public import HearsayModel
public import HearsayTerminal

/// The explorer: the module's public face.
public enum Explorer {
  /// How it opens.
  public struct Options: Sendable, Hashable {
    /// How the graph is called at the top left.
    public var title: String
    /// Where it opens.
    public var start: StartPlace

    /// Opens at the first event, unless told otherwise.
    public init(title: String, start: StartPlace = .beginning) {
      self.title = title
      self.start = start
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

  /// Shows a graph on a terminal until the user quits.
  ///
  /// The terminal is begun and, whatever happens, ended.
  @MainActor
  public static func run(
    reader: any GraphReader, terminal: any Terminal, options: Options
  ) async throws -> Outcome {
    try terminal.begin()
    defer { terminal.end() }
    let state = AppState(size: terminal.size, title: options.title, start: options.start)
    return try await Loop(state: state, reader: reader, terminal: terminal).run()
  }
}
