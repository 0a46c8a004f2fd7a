import HearsayTerminal
import Synchronization

/// Reads a terminal's events for whoever is to have them at the time.
///
/// It reads away from the main actor, so that all of a burst of keys is there when
/// the loop looks.
final class EventPump: Sendable {
  /// Takes an event; nil is the end of all events.
  typealias Receiver = @Sendable (TerminalEvent?) -> Void

  private struct Content {
    var receiver: Receiver?
    var waiting: [TerminalEvent?] = []
  }

  private let content = Mutex(Content())
  private let task = Mutex<Task<Void, Never>?>(nil)

  /// Starts to read the events; they wait until `deliver` is called.
  @MainActor
  init(_ terminal: any Terminal) {
    let events = terminal.events
    let reading = Task { @concurrent [weak self] in
      for await event in events { self?.take(event) }
      self?.take(nil)
    }
    task.withLock { $0 = reading }
  }

  /// Hands all events that wait, and those to come, to a receiver.
  func deliver(to receiver: @escaping Receiver) {
    content.withLock { content in
      content.receiver = receiver
      for event in content.waiting { receiver(event) }
      content.waiting = []
    }
  }

  /// Lets the events to come wait for the next receiver.
  func pause() {
    content.withLock { $0.receiver = nil }
  }

  /// Gives events back that were taken too early: they come before those that wait.
  func putBack(_ events: [TerminalEvent?]) {
    content.withLock { $0.waiting = events + $0.waiting }
  }

  /// Reads no more.
  func stop() {
    task.withLock { $0?.cancel() }
  }

  private func take(_ event: TerminalEvent?) {
    content.withLock { content in
      if let receiver = content.receiver {
        receiver(event)
      } else {
        content.waiting.append(event)
      }
    }
  }
}
