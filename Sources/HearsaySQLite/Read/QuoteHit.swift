internal import HearsayModel

/// A place in a list of quotes: the section of the list, then the rank.
struct QuotePosition: Hashable {
  var section: Int64
  var rank: Int64

  /// Before all others, and after all others.
  static let start = QuotePosition(section: .min, rank: .min)
  static let end = QuotePosition(section: .max, rank: .max)

  /// The rank that stands for the place within one section.
  func rank(in section: Int64) -> Int64 {
    if self.section == section { return rank }
    return self.section < section ? .min : .max
  }
}

/// A quote of a list, with the wordings in which a search hit.
struct QuoteHit {
  var position: QuotePosition
  /// Hashes of the wordings that a search hit; nil: no search.
  var wordings: [Int64]?
  /// What each of those holds of the terms that were counted; empty: none were.
  var counts: [TermCounter.Counts] = []
}

/// The token of a place in a list of quotes: the position, and its number in the
/// list where that is known.
struct QuotePlace {
  var position: QuotePosition
  var number: Int?

  init(_ position: QuotePosition, number: Int?) {
    self.position = position
    self.number = number
  }

  init?(_ place: Place) {
    let parts = place.token.split(separator: " ")
    guard parts.count == 3, let section = Int64(parts[0]), let rank = Int64(parts[1]) else {
      return nil
    }
    position = QuotePosition(section: section, rank: rank)
    number = Int(parts[2])
  }

  var place: Place {
    Place(token: "\(position.section) \(position.rank) \(number.map(String.init) ?? "-")")
  }
}
