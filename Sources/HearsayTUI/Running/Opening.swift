import HearsayModel
import HearsayTerminal

/// Opens a graph while its progress stands on the screen; the user can leave.
@MainActor
final class Opening {
  /// Something that happens meanwhile.
  private enum Incoming: Sendable {
    case event(TerminalEvent)
    case endOfEvents
    case progress(LoadProgress)
    case opened(Result<any GraphReader, any Error>)
    /// Long enough for the screen to be worth drawing.
    case isSlow
    /// Too long for a load to be undone; it reads from something that says nothing.
    case isStuck

    var isOpened: Bool { if case .opened = self { true } else { false } }
  }

  /// How it ended.
  enum Outcome {
    case opened(any GraphReader)
    case left(Explorer.Outcome)
  }

  private let options: Explorer.Options
  private let terminal: any Terminal
  private let inbox = Inbox<Incoming>()
  private var progress: LoadProgress?
  private var isShown = false
  /// What was typed before any progress was shown: meant for the explorer.
  private var typedAhead: [TerminalEvent] = []

  init(_ options: Explorer.Options, terminal: any Terminal) {
    self.options = options
    self.terminal = terminal
  }

  /// Waits until the graph is open, or the user leaves; `events` are those of the
  /// terminal, and what comes after is for whoever reads on.
  func run(
    _ events: EventPump,
    open:
      @escaping @Sendable (@escaping @Sendable (LoadProgress) -> Void)
      async throws -> any GraphReader
  ) async throws -> Outcome {
    events.deliver { [inbox] in inbox.put($0.map(Incoming.event) ?? .endOfEvents) }
    let inbox = inbox
    let work = Task.detached {
      let result: Result<any GraphReader, any Error>
      do {
        result = .success(
          try await open { progress in
            inbox.put(.progress(progress))
          })
      } catch {
        result = .failure(error)
      }
      inbox.put(.opened(result))
    }
    let clock = Task {
      try await Task.sleep(for: .milliseconds(150))
      inbox.put(.isSlow)
    }
    defer {
      work.cancel()
      clock.cancel()
    }
    while true {
      let items = await inbox.takeAll()
      for (index, item) in items.enumerated() {
        guard let outcome = try take(item) else { continue }
        if case .left = outcome, !items.contains(where: \.isOpened) { await settle(work) }
        handOn(items[(index + 1)...], to: events)
        return outcome
      }
      if isShown { draw() }
    }
  }

  /// Leaves what was typed ahead, and what came after the opening, to the explorer.
  private func handOn(_ rest: ArraySlice<Incoming>, to events: EventPump) {
    events.pause()
    let later = (rest + inbox.drain()).compactMap { item -> TerminalEvent?? in
      switch item {
      case .event(let event): .some(event)
      case .endOfEvents: .some(nil)
      default: nil
      }
    }
    events.putBack(typedAhead.map(Optional.some) + later)
  }

  private func take(_ item: Incoming) throws -> Outcome? {
    switch item {
    case .opened(.success(let reader)): return .opened(reader)
    case .opened(.failure(let error)): throw error
    case .progress(let progress): self.progress = progress
    case .isSlow: return show()
    case .isStuck: break
    case .event(.resize), .event(.resume): isShown = true
    case .event(.key(let key)) where isShown:
      if Self.leaves.contains(key) { return .left(.quit) }
    case .event(.key), .event(.paste):
      if case .event(let event) = item, !isShown { typedAhead.append(event) }
    case .event(.terminate(let signal)): return .left(.terminated(signal: signal))
    case .event(.hangup), .endOfEvents: return .left(.hungUp)
    }
    return nil
  }

  /// Shows the progress from now on; who has asked to leave before does so now.
  private func show() -> Outcome? {
    isShown = true
    let keys = typedAhead
    typedAhead = []
    return keys.contains { Self.leaves.map(TerminalEvent.key).contains($0) } ? .left(.quit) : nil
  }

  /// The load is undone before the program goes on, so that nothing is left half.
  ///
  /// Not longer than two seconds: a load from a pipe that says nothing may hear of
  /// it never, and there nothing is kept anyway.
  private func settle(_ work: Task<Void, Never>) async {
    work.cancel()
    let clock = Task { [inbox] in
      try await Task.sleep(for: .seconds(2))
      inbox.put(.isStuck)
    }
    defer { clock.cancel() }
    while true {
      for item in await inbox.takeAll() {
        switch item {
        case .opened, .isStuck: return
        case .event, .endOfEvents, .progress, .isSlow: continue
        }
      }
    }
  }

  private func draw() {
    let screen = LoadingScreen(
      title: options.title, progress: progress, isStandardInput: options.isStandardInput)
    terminal.draw(screen.canvas(terminal.size), cursor: nil)
  }

  private static let leaves: Set<Key> = [
    .character("q"), .character("Q"), .escape, .control("c"),
  ]
}
