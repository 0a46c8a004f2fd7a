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
    var listings: [(key: Key, entries: ListedEntries)] = []
    var findings: [FindingList.Item]?
    var titles: ArticleTitles?
    var generation = 0
  }

  private static let capacity = 8
  private let state = Mutex(State())

  /// Changes when something was written: to be asked before a snapshot is taken.
  var generation: Int { state.withLock(\.generation) }

  func entries(of key: Key) -> ListedEntries? {
    state.withLock { state in
      guard let index = state.listings.firstIndex(where: { $0.key == key }) else { return nil }
      let found = state.listings.remove(at: index)
      state.listings.append(found)
      return found.entries
    }
  }

  /// Keeps what was read of a snapshot, unless something has been written since.
  func keep(_ entries: ListedEntries, of key: Key, generation: Int) {
    state.withLock { state in
      guard state.generation == generation else { return }
      state.listings.removeAll { $0.key == key }
      if state.listings.count == Self.capacity { state.listings.removeFirst() }
      state.listings.append((key, entries))
    }
  }

  var findings: [FindingList.Item]? { state.withLock(\.findings) }

  func keep(_ findings: [FindingList.Item], generation: Int) {
    state.withLock { state in
      if state.generation == generation { state.findings = findings }
    }
  }

  var titles: ArticleTitles? { state.withLock(\.titles) }

  func keep(_ titles: ArticleTitles, generation: Int) {
    state.withLock { state in
      if state.generation == generation { state.titles = titles }
    }
  }

  /// Called when something was written.
  func forget() {
    state.withLock { state in
      state.listings.removeAll()
      state.findings = nil
      state.titles = nil
      state.generation += 1
    }
  }
}
