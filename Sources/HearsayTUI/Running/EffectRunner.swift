import HearsayModel

/// Reads what updates ask for: of each channel one thing at a time, the newest.
@MainActor
final class EffectRunner {
  private let reader: any GraphReader
  private let deliver: @MainActor (Action) -> Void
  private var editing: Task<Void, Never>?
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

  /// Says something of the data, after what is being said already.
  func edit(_ edit: EditRequest, _ request: RequestID) {
    editing = Task { [reader, deliver, editing] in
      await editing?.value
      deliver(.edited(await edit.outcome(in: reader), request))
    }
  }

  /// Waits until all that was to be said is said.
  func finishEdits() async { await editing?.value }

  /// Cancels all readings that have not answered; what is being said goes on.
  func cancelAll() {
    for task in tasks.values { task.cancel() }
    tasks = [:]
  }
}
