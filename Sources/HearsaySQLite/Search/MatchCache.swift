internal import HearsayModel
internal import Synchronization

/// The best matches that were found last: their pages are asked for one after the other.
final class MatchCache: Sendable {
  private typealias Found = (selection: QuoteSelection, best: BestMatches)

  private static let capacity = 4
  private let state = Mutex(OfEdition<Edition, [Found]>([]))

  /// The best matches of a selection, found now unless they are known; nil: its search asks
  /// for no word.
  func best(_ selection: QuoteSelection, in list: QuoteList) throws -> BestMatches? {
    guard let query = selection.query else { return nil }
    let edition = try Edition(list.database)
    if let known = known(selection, edition) { return known }
    guard let best = try BestMatches(query, in: list) else { return nil }
    state.withLock { state in
      let others = state[edition].filter { $0.selection != selection }
      state[edition] = others.suffix(Self.capacity - 1) + [(selection, best)]
    }
    return best
  }

  private func known(_ selection: QuoteSelection, _ edition: Edition) -> BestMatches? {
    state.withLock { state in
      let all = state[edition]
      guard let found = all.first(where: { $0.selection == selection }) else { return nil }
      state[edition] = all.filter { $0.selection != selection } + [found]
      return found.best
    }
  }

  /// Called when records were written.
  func forget() {
    state.withLock { $0.forget() }
  }
}
