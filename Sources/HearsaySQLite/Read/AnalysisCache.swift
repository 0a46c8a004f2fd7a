internal import Synchronization

/// The quotes that were looked at last: a card, its wordings and their reports are
/// asked for one after the other.
final class AnalysisCache: Sendable {
  private static let capacity = 16
  /// The listings that were read last.
  let listings = ListingCache()
  private let entries = Mutex<[QuoteAnalysis]>([])

  func analysis(of key: Int64) -> QuoteAnalysis? {
    entries.withLock { entries in
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
      let found = entries.remove(at: index)
      entries.append(found)
      return found
    }
  }

  func keep(_ analysis: QuoteAnalysis) {
    entries.withLock { entries in
      entries.removeAll { $0.key == analysis.key }
      if entries.count == Self.capacity { entries.removeFirst() }
      entries.append(analysis)
    }
  }

  /// Called when something was written.
  func forget() {
    entries.withLock { $0.removeAll() }
    listings.forget()
  }
}
