/// A view that takes the whole screen, above the panes and below the evidence.
enum Cover: Sendable, Hashable {
  case card(CardState)
  /// Where a quote comes from.
  case credits(CreditsState)
  /// Two of its wordings.
  case differences(DifferencesState)
  /// Other sources that do not have it here.
  case elsewhere(ElsewhereState)

  /// Where keys go while it is shown.
  var place: KeyPlace {
    switch self {
    case .card: .card
    case .credits: .credits
    case .differences: .differences
    case .elsewhere: .elsewhere
    }
  }

  /// The step of the trail that it adds.
  var trailName: String {
    switch self {
    case .card(let card): card.kindName
    case .credits: "Where it comes from"
    case .differences: "Differences"
    case .elsewhere: "Not found elsewhere"
    }
  }

  /// Takes note that what it waits for could not be read.
  mutating func fail(_ sentence: String) {
    switch self {
    case .card(var card):
      card.pending = nil
      card.failure = sentence
      self = .card(card)
    case .credits(var credits):
      credits.pending = nil
      credits.failure = sentence
      self = .credits(credits)
    case .differences(var differences):
      differences.pending = nil
      self = .differences(differences)
    case .elsewhere(var elsewhere):
      elsewhere.pending = nil
      elsewhere.failure = sentence
      self = .elsewhere(elsewhere)
    }
  }

  /// What it waits for; nil: nothing.
  var pending: RequestID? {
    switch self {
    case .card(let card): card.pending
    case .credits(let credits): credits.pending
    case .differences(let differences): differences.pending
    case .elsewhere(let elsewhere): elsewhere.pending
    }
  }
}
