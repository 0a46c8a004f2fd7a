import HearsayModel
import HearsayTerminal
import HearsayTesting

@testable import HearsayTUI

/// An explorer without terminal and loop: keys go to the state, what it wants read
/// comes from a fixture.
struct Harness {
  var state: AppState
  let reader: FixtureReader
  /// The effects of the last key that were no readings.
  var effects: [Effect] = []
  /// What was asked for and is not answered yet.
  var unanswered: [Effect] = []

  init(
    _ reader: FixtureReader = .made(), columns: Int = 120, rows: Int = 36,
    start: StartPlace = .beginning
  ) async throws {
    self.reader = reader
    state = AppState(size: Size(columns: columns, rows: rows), title: "made", start: start)
    try await update(.begin)
  }

  /// Presses keys by their names, each answered before the next.
  mutating func press(_ names: String...) async throws {
    for key in names.flatMap(Self.keys) { try await update(.key(key)) }
  }

  /// Presses keys without answering what they ask for.
  mutating func pressUnanswered(_ names: String...) {
    for key in names.flatMap(Self.keys) { take(state.update(.key(key))) }
  }

  /// What is to be said of the data and is not said yet.
  var edits: [EditRequest] {
    unanswered.compactMap { effect in
      if case .edit(let edit, _) = effect { edit } else { nil }
    }
  }

  /// Takes an action in and answers until nothing is asked for.
  mutating func update(_ action: Action) async throws {
    effects = []
    take(state.update(action))
    try await settle()
  }

  /// Answers all that is asked for, the newest of a channel only.
  mutating func settle() async throws {
    while !unanswered.isEmpty {
      let pending = Effect.newest(unanswered)
      unanswered = []
      for effect in pending {
        switch effect {
        case .read(let reading, let request):
          take(state.update(.answer(try await reading.answer(from: reader), request)))
        case .edit(let edit, let request):
          take(state.update(.edited(await edit.outcome(in: reader), request)))
        default: break
        }
      }
    }
  }

  private mutating func take(_ new: [Effect]) {
    for effect in new {
      switch effect {
      case .read, .edit: unanswered.append(effect)
      default: effects.append(effect)
      }
    }
  }

  private static func keys(_ name: String) -> [Key] {
    if let key = Key(name) { return [key] }
    return name.map { Key.character($0) }
  }
}
