/// A view that takes the whole screen, above the panes and below the evidence.
enum Cover: Sendable, Hashable {
  case card(CardState)

  /// Where keys go while it is shown.
  var place: KeyPlace {
    switch self {
    case .card: .card
    }
  }

  /// The step of the trail that it adds.
  var trailName: String {
    switch self {
    case .card(let card): card.kindName
    }
  }

  /// Takes note that what it waits for could not be read.
  mutating func fail(_ sentence: String) {
    switch self {
    case .card(var card):
      card.pending = nil
      card.failure = sentence
      self = .card(card)
    }
  }

  /// What it waits for; nil: nothing.
  var pending: RequestID? {
    switch self {
    case .card(let card): card.pending
    }
  }
}
