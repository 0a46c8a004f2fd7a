internal import HearsayModel
internal import Synchronization

/// The listings that were read last, whole: their pages are asked for one after the
/// other.
final class ListingCache: Sendable {
  /// Which listing; equal where the entries are.
  struct Key: Sendable, Hashable {
    var list: GraphList
    var order: ListOrder
    /// The folded words that the name has to hold.
    var words: [String]
    var query: SearchQuery?

    init(_ list: GraphList, _ listing: Listing) {
      self.list = list
      order = list.orders.contains(listing.order) ? listing.order : .standard
      words = TextFold.searchTokens(of: listing.name)
      query = listing.query
    }

    /// The same listing whatever the names.
    var ofAllNames: Key {
      var key = self
      key.words = []
      return key
    }

    /// Whether it is the whole list in its standard order.
    var isPlain: Bool { order == .standard && words.isEmpty && query == nil }
  }

  private struct State {
    var listings = OfEdition<Edition, [(key: Key, entries: ListedEntries)]>([])
    var findings = OfEdition<Edition.Records, [FindingList.Item]?>(nil)
    var narrowed = OfEdition<
      Edition.Records, (key: FindingListing, items: [FindingList.Item])?
    >(nil)
    var titles = OfEdition<Edition.Records, ArticleTitles?>(nil)
  }

  private static let capacity = 8
  private let state = Mutex(State())

  func entries(of key: Key, _ edition: Edition) -> ListedEntries? {
    state.withLock { state in
      let listings = state.listings[edition]
      guard let found = listings.first(where: { $0.key == key }) else { return nil }
      state.listings[edition] = listings.filter { $0.key != key } + [found]
      return found.entries
    }
  }

  func keep(_ entries: ListedEntries, of key: Key, _ edition: Edition) {
    state.withLock { state in
      let others = state.listings[edition].filter { $0.key != key }
      state.listings[edition] = others.suffix(Self.capacity - 1) + [(key, entries)]
    }
  }

  func findings(_ edition: Edition.Records) -> [FindingList.Item]? {
    state.withLock { $0.findings[edition] }
  }

  func keep(_ findings: [FindingList.Item], _ edition: Edition.Records) {
    state.withLock { $0.findings[edition] = findings }
  }

  func findings(_ key: FindingListing, _ edition: Edition.Records) -> [FindingList.Item]? {
    state.withLock { state in
      state.narrowed[edition].flatMap { $0.key == key ? $0.items : nil }
    }
  }

  func keep(_ findings: [FindingList.Item], of key: FindingListing, _ edition: Edition.Records) {
    state.withLock { $0.narrowed[edition] = (key, findings) }
  }

  func titles(_ edition: Edition.Records) -> ArticleTitles? {
    state.withLock { $0.titles[edition] }
  }

  func keep(_ titles: ArticleTitles, _ edition: Edition.Records) {
    state.withLock { $0.titles[edition] = titles }
  }

  /// Called when records were written.
  func forget() {
    state.withLock { $0 = State() }
  }
}
