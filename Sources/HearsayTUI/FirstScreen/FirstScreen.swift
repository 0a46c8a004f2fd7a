public import HearsayModel
public import HearsayTerminal

/// What stands on the screen where nothing was named to be opened and there is no
/// library yet: a few things to choose from.
public enum FirstScreen {
  /// What it shows.
  public struct Options: Sendable, Hashable {
    /// Where the library will be, as it is shown.
    public var library: String
    /// What was opened before, the latest first.
    public var recent: [Recent]

    /// A screen that offers what was opened before.
    public init(library: String, recent: [Recent] = []) {
      self.library = library
      self.recent = recent
    }
  }

  /// Something that was opened before.
  public struct Recent: Sendable, Hashable {
    /// Its absolute path.
    public var path: String
    /// As it is shown: with `~` for the home folder.
    public var label: String
    /// Whether nothing stands there any more.
    public var isMissing: Bool

    /// A path with its label.
    public init(path: String, label: String, isMissing: Bool = false) {
      self.path = path
      self.label = label
      self.isMissing = isMissing
    }
  }

  /// What it needs of the world around it.
  public struct World: Sendable {
    /// What the sample holds.
    public var sample: @Sendable () async throws -> Overview
    /// Why a path cannot be opened, as a sentence; nil: it can be tried.
    public var refusal: @Sendable (_ path: String) -> String?
    /// The paths that begin as one that is being typed, folders with a slash at the
    /// end; sorted.
    public var completions: @Sendable (_ path: String) -> [String]

    /// The world in these functions.
    public init(
      sample: @escaping @Sendable () async throws -> Overview,
      refusal: @escaping @Sendable (_ path: String) -> String?,
      completions: @escaping @Sendable (_ path: String) -> [String]
    ) {
      self.sample = sample
      self.refusal = refusal
      self.completions = completions
    }
  }

  /// What was chosen.
  public enum Outcome: Sendable, Hashable {
    /// To explore the sample.
    case sample
    /// To open what this path leads to.
    case open(path: String)
    /// Nothing: the explorer's own ways to end.
    case ended(Explorer.Outcome)
  }

  /// Shows the screen until something is chosen; the terminal is begun and, whatever
  /// happens, ended.
  @MainActor
  public static func run(
    terminal: any Terminal, options: Options, world: World
  ) async throws -> Outcome {
    try terminal.begin()
    defer { terminal.end() }
    let inbox = Inbox<FirstScreenAction>()
    let events = EventPump(terminal)
    defer { events.stop() }
    events.deliver { inbox.put($0.map(FirstScreenAction.event) ?? .event(.hangup)) }
    let figures = Task.detached {
      do {
        inbox.put(.sample(try await world.sample()))
      } catch {
        inbox.put(.noSample(String(describing: error)))
      }
    }
    defer { figures.cancel() }
    var state = FirstScreenState(size: terminal.size, options: options)
    while true {
      let screen = FirstScreenView(state: state).screen
      terminal.draw(screen.canvas, cursor: screen.cursor)
      for action in await inbox.takeAll() {
        switch state.update(action) {
        case nil: break
        case .redraw: try await terminal.leave {}
        case .suspend: terminal.suspend()
        case .complete(let path): state.complete(world.completions(path))
        case .check(let path):
          guard let refusal = world.refusal(path) else { return .open(path: path) }
          state.message = refusal
        case .end(let outcome): return outcome
        }
      }
    }
  }
}
