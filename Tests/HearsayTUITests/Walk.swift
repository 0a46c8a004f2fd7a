import HearsayModel
import HearsayTerminal

@testable import HearsayTUI

/// An explorer over a store: keys go to the real update, what it wants read comes
/// from the store, until nothing is asked for.
struct Walk {
  private(set) var state: AppState
  private let reader: any GraphReader
  private var pending: [Effect] = []

  /// An explorer that has just opened.
  init(
    _ reader: any GraphReader, size: Size, title: String = "sample",
    start: StartPlace = .beginning, filters: [String] = []
  ) async throws {
    self.reader = reader
    state = AppState(size: size, title: title, start: start)
    state.pin(addressed: filters)
    collect(state.takeEffects())
    try await take(.begin)
  }

  /// Presses keys by their names, or types what is no name; `resize 80x24` gives the
  /// terminal another size.
  mutating func press(_ names: [String]) async throws {
    for name in names {
      if let size = Self.size(name, after: "resize ") {
        try await take(.resize(size))
      } else if let key = Key(name) {
        try await take(.key(key))
      } else {
        for character in name { try await take(.key(.character(character))) }
      }
    }
  }

  /// The screen now.
  var screen: Screen { Screen(state) }

  /// The size in `80x24`, after a word; nil: the text is another one.
  static func size(_ text: String, after word: String = "") -> Size? {
    guard text.hasPrefix(word) else { return nil }
    let parts = text.dropFirst(word.count).split(separator: "x").compactMap { Int($0) }
    return parts.count == 2 ? Size(columns: parts[0], rows: parts[1]) : nil
  }

  private mutating func take(_ action: Action) async throws {
    collect(state.update(action))
    while !pending.isEmpty {
      let effects = pending
      pending = []
      for effect in effects {
        switch effect {
        case .read(let reading, let request):
          collect(state.update(.answer(try await reading.answer(from: reader), request)))
        case .edit(let edit, let request):
          collect(state.update(.edited(await edit.outcome(in: reader), request)))
        default: break
        }
      }
    }
  }

  private mutating func collect(_ effects: [Effect]) {
    pending += effects
  }
}
