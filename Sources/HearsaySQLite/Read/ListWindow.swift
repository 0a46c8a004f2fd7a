internal import HearsayModel

/// Which entries of a list numbered from 0 a page holds.
struct ListWindow {
  /// The entries, by their numbers.
  let range: Range<Int>
  private let count: Int

  /// The stretch that a request wants of a list of `count` entries; `number` finds
  /// the entry that `around` names.
  init(_ request: PageRequest, count: Int, number: (String) throws -> Int?) rethrows {
    self.count = count
    let limit = request.limit
    let start: Int
    var end: Int?
    switch request.start {
    case .first: start = 0
    case .last: start = count - limit
    case .after(let place): start = (Int(place.token) ?? -1) + 1
    case .before(let place):
      end = Int(place.token) ?? 0
      start = (end ?? 0) - limit
    case .around(let id):
      let number = try number(id) ?? 0
      start = min(number - limit / 2, count - limit)
    }
    let lower = min(max(0, start), count)
    range = lower..<min(max(lower, end ?? (lower + limit)), count)
  }

  /// The page with the entries of the range.
  func page<Item>(_ items: [Item]) -> Page<Item> {
    Page(
      items: items,
      previous: range.lowerBound > 0 ? Place(token: String(range.lowerBound)) : nil,
      next: range.upperBound < count ? Place(token: String(range.upperBound - 1)) : nil,
      start: range.lowerBound)
  }
}
