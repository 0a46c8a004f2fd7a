import HearsayModel
import HearsayTerminal

/// The one loop: takes in all that has happened, updates, draws once, starts what
/// is to be done.
@MainActor
final class Loop {
  /// Something for the loop.
  enum Incoming: Sendable {
    case event(TerminalEvent)
    case action(Action)
    /// The terminal sends no further event.
    case endOfEvents
  }

  private(set) var state: AppState
  private let terminal: any Terminal
  private let inbox: Inbox<Incoming>
  private let runner: EffectRunner
  private var saver: SessionSaver?

  /// A loop over a terminal that has begun; `sessions` keeps where it is.
  init(
    state: AppState, reader: any GraphReader, terminal: any Terminal,
    sessions: (any SessionKeeper)? = nil
  ) {
    let inbox = Inbox<Incoming>()
    self.state = state
    self.terminal = terminal
    self.inbox = inbox
    runner = EffectRunner(reader: reader) { inbox.put(.action($0)) }
    saver = sessions.map { keeper in
      SessionSaver(keeper) { [weak self] in self?.state.session ?? SessionState() }
    }
  }

  /// Runs until the user quits or the terminal is gone.
  func run(_ events: EventPump) async throws -> Explorer.Outcome {
    events.deliver { [inbox] in inbox.put($0.map(Incoming.event) ?? .endOfEvents) }
    defer { runner.cancelAll() }
    inbox.put(.action(.begin))
    while true {
      let incoming = await inbox.takeAll()
      guard let outcome = try await step(incoming) else {
        saver?.note()
        continue
      }
      runner.cancelAll()
      await runner.finishEdits()
      await saver?.finish()
      return outcome
    }
  }

  private func step(_ incoming: [Incoming]) async throws -> Explorer.Outcome? {
    var effects: [Effect] = []
    for item in incoming {
      switch item {
      case .action(let action): effects += state.update(action)
      case .event(.key(let key)): effects += state.update(.key(key))
      case .event(.paste(let text)): effects += state.update(.paste(text))
      case .event(.resize(let size)): effects += state.update(.resize(size))
      case .event(.resume): effects += state.update(.resume)
      case .event(.terminate(let signal)): return end(.terminated(signal: signal), after: effects)
      case .event(.hangup), .endOfEvents: return end(.hungUp, after: effects)
      }
      if state.isEnding { return end(.quit, after: effects) }
    }
    let screen = Screen(state)
    terminal.draw(screen.canvas, cursor: screen.cursor)
    for effect in Effect.newest(effects) { try await perform(effect) }
    return nil
  }

  /// What was said before the end is not lost.
  private func end(
    _ outcome: Explorer.Outcome, after effects: [Effect]
  ) -> Explorer.Outcome {
    for case .edit(let edit, let request) in effects { runner.edit(edit, request) }
    return outcome
  }

  private func perform(_ effect: Effect) async throws {
    switch effect {
    case .read(let reading, let request): runner.start(reading, request)
    case .edit(let edit, let request): runner.edit(edit, request)
    case .cancelReadings: runner.cancelAll()
    case .redraw: try await terminal.leave {}
    case .suspend: terminal.suspend()
    case .bell: terminal.bell()
    case .quit: break
    }
  }
}
