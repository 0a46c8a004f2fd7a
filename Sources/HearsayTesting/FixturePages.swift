import HearsayModel

/// Cuts pages out of a whole list, as a store would: its places are the numbers of
/// entries.
struct FixturePages<Item: Sendable> {
  var items: [Item]
  /// The entry as `PageRequest.around` takes it.
  var key: (Item) -> String

  /// The page of a request.
  func page(_ request: PageRequest) -> Page<Item> {
    let bounds = bounds(of: request)
    return Page(
      items: Array(items[bounds]),
      previous: bounds.lowerBound > 0 ? Place(token: String(bounds.lowerBound)) : nil,
      next: bounds.upperBound < items.count ? Place(token: String(bounds.upperBound)) : nil,
      start: bounds.lowerBound)
  }

  private func bounds(of request: PageRequest) -> Range<Int> {
    switch request.start {
    case .first: return range(from: 0, request.limit)
    case .last: return range(from: items.count - request.limit, request.limit)
    case .after(let place): return range(from: Int(place.token) ?? 0, request.limit)
    case .before(let place):
      let end = min(Int(place.token) ?? 0, items.count)
      return max(0, end - request.limit)..<end
    case .around(let wanted):
      let index = items.firstIndex { key($0) == wanted } ?? 0
      return range(from: index - request.limit / 2, request.limit)
    }
  }

  private func range(from start: Int, _ count: Int) -> Range<Int> {
    let start = min(max(0, start), items.count)
    return start..<min(items.count, start + count)
  }
}
