internal import HearsayModel
internal import Synchronization

/// What was looked at last, each of one edition: a quote's card, its wordings and their
/// reports are asked for one after the other.
final class AnalysisCache: Sendable {
  private struct State {
    var quotes = OfEdition<Edition.Records, [QuoteAnalysis]>([])
    var sources = OfEdition<Edition.Records, [(key: Int64, card: SourceCard)]>([])
  }

  private static let capacity = 16
  /// The listings that were read last.
  let listings = ListingCache()
  /// The searches whose best matches were found last.
  let matches = MatchCache()
  private let state = Mutex(State())

  func analysis(of key: Int64, _ edition: Edition.Records) -> QuoteAnalysis? {
    state.withLock { state in
      let quotes = state.quotes[edition]
      guard let found = quotes.first(where: { $0.key == key }) else { return nil }
      state.quotes[edition] = quotes.filter { $0.key != key } + [found]
      return found
    }
  }

  func keep(_ analysis: QuoteAnalysis, _ edition: Edition.Records) {
    state.withLock { state in
      let others = state.quotes[edition].filter { $0.key != analysis.key }
      state.quotes[edition] = others.suffix(Self.capacity - 1) + [analysis]
    }
  }

  /// The card of a source: all that credits it has been counted for it.
  func source(_ key: Int64, _ edition: Edition.Records) -> SourceCard? {
    state.withLock { $0.sources[edition].first { $0.key == key }?.card }
  }

  func keep(_ card: SourceCard, of key: Int64, _ edition: Edition.Records) {
    state.withLock { state in
      let others = state.sources[edition].filter { $0.key != key }
      state.sources[edition] = others.suffix(Self.capacity - 1) + [(key, card)]
    }
  }

  /// Called when records were written.
  func forget() {
    state.withLock { $0 = State() }
    listings.forget()
    matches.forget()
  }
}
