import HearsayModel

/// Keeps the session after each quiet moment, every few seconds at most, and once
/// more at the end: no key ever waits for it.
@MainActor
final class SessionSaver {
  private let keeper: any SessionKeeper
  private let current: @MainActor () -> SessionState
  private var saved: SessionState?
  private var waiting: Task<Void, Never>?
  /// The last writing, so that they happen one after the other.
  private var writing: Task<Void, Never>?

  private static let pause = Duration.seconds(3)

  /// A saver of what `current` says.
  init(_ keeper: any SessionKeeper, current: @escaping @MainActor () -> SessionState) {
    self.keeper = keeper
    self.current = current
  }

  /// Takes note that something may have changed.
  func note() {
    guard waiting == nil else { return }
    waiting = Task { [weak self] in
      try? await Task.sleep(for: Self.pause)
      guard !Task.isCancelled else { return }
      self?.save()
    }
  }

  /// Keeps the session for the last time, before anything else happens.
  func finish() async {
    waiting?.cancel()
    await writing?.value
    let session = current()
    if session != saved { keeper.save(session) }
  }

  private func save() {
    waiting = nil
    let session = current()
    guard session != saved else { return }
    saved = session
    writing = Task.detached { [keeper, writing] in
      await writing?.value
      keeper.save(session)
    }
  }
}
