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
  }

  /// How it ended.
  enum Outcome {
    case opened(any GraphReader)
    case left(Explorer.Outcome)
  }

  private let title: String
  private let terminal: any Terminal
  private let inbox = Inbox<Incoming>()
  private var progress: LoadProgress?
  private var isShown = false

  init(title: String, terminal: any Terminal) {
    self.title = title
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
            Task { @MainActor in inbox.put(.progress(progress)) }
          })
      } catch {
        result = .failure(error)
      }
      await inbox.put(.opened(result))
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
      for item in await inbox.takeAll() {
        if let outcome = try take(item) {
          if case .left = outcome { await settle(work) }
          return outcome
        }
      }
      if isShown { draw() }
    }
  }

  private func take(_ item: Incoming) throws -> Outcome? {
    switch item {
    case .opened(.success(let reader)): return .opened(reader)
    case .opened(.failure(let error)): throw error
    case .progress(let progress): self.progress = progress
    case .isSlow, .event(.resize), .event(.resume): isShown = true
    case .event(.key(let key)): if Self.leaves.contains(key) { return .left(.quit) }
    case .event(.terminate(let signal)): return .left(.terminated(signal: signal))
    case .event(.hangup), .endOfEvents: return .left(.hungUp)
    case .event(.paste): break
    }
    return nil
  }

  /// The load is undone before the program goes on, so that nothing is left half.
  private func settle(_ work: Task<Void, Never>) async {
    work.cancel()
    await work.value
  }

  private func draw() {
    terminal.draw(
      LoadingScreen(title: title, progress: progress).canvas(terminal.size), cursor: nil)
  }

  private static let leaves: Set<Key> = [
    .character("q"), .character("Q"), .escape, .control("c"),
  ]
}

/// Reads a terminal's events for whoever is to have them at the time.
@MainActor
final class EventPump {
  private var receiver: ((TerminalEvent?) -> Void)?
  private var waiting: [TerminalEvent?] = []
  private var task: Task<Void, Never>?

  /// Starts to read the events; they wait until `deliver` is called.
  init(_ terminal: any Terminal) {
    let events = terminal.events
    task = Task { [weak self] in
      for await event in events { self?.take(event) }
      self?.take(nil)
    }
  }

  /// Hands all events that wait, and those to come, to a receiver; nil is their end.
  func deliver(to receiver: @escaping (TerminalEvent?) -> Void) {
    self.receiver = receiver
    for event in waiting { receiver(event) }
    waiting = []
  }

  /// Reads no more.
  func stop() { task?.cancel() }

  private func take(_ event: TerminalEvent?) {
    if let receiver { receiver(event) } else { waiting.append(event) }
  }
}
