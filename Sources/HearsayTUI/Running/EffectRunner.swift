import HearsayModel

/// Reads what updates ask for: of each channel one thing at a time, the newest.
@MainActor
final class EffectRunner {
  private let reader: any GraphReader
  private let deliver: @MainActor (Action) -> Void
  private var tasks: [Reading.Channel: Task<Void, Never>] = [:]

  /// A runner that hands each answer on as an action.
  init(reader: any GraphReader, deliver: @escaping @MainActor (Action) -> Void) {
    self.reader = reader
    self.deliver = deliver
  }

  /// Starts a reading, and cancels the one of its channel that has not answered.
  func start(_ reading: Reading, _ request: RequestID) {
    tasks[reading.channel]?.cancel()
    tasks[reading.channel] = Task { [reader, deliver] in
      do {
        deliver(.answer(try await reading.answer(from: reader), request))
      } catch is CancellationError {
        return
      } catch {
        deliver(.failed(String(describing: error), request))
      }
    }
  }

  /// Cancels all that has not answered.
  func cancelAll() {
    for task in tasks.values { task.cancel() }
    tasks = [:]
  }
}
