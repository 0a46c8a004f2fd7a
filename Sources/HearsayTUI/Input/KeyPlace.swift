/// Where a key is pressed: what it does depends on this.
enum KeyPlace: Sendable, Hashable, CaseIterable {
  /// Places: left of the lists.
  case places
  /// A list: events, actors, sources and so on.
  case list
  case quotes, quote, card, credits, differences, elsewhere, evidence
  /// The search prompt.
  case prompt
  /// Another line of text at the foot.
  case line
  /// A small pop-up of things to choose from.
  case chooser
  case help, palette

  /// Those of the main screen, without prompt and pop-ups.
  static let main: [KeyPlace] = [
    .places, .list, .quotes, .quote, .card, .credits, .differences, .elsewhere, .evidence,
  ]

  /// How help and manual call it.
  var name: String {
    switch self {
    case .places: "Places"
    case .list: "Lists"
    case .quotes: "Quotes"
    case .quote: "Quote"
    case .card: "Cards"
    case .credits: "Credits"
    case .differences: "Differences"
    case .elsewhere: "Elsewhere"
    case .evidence: "Evidence"
    case .prompt: "Search"
    case .line: "Lines of text"
    case .chooser: "Choosing"
    case .help: "Help"
    case .palette: "Commands"
    }
  }

  /// Whether characters that bear no command are typed into a line of text.
  var takesText: Bool {
    switch self {
    case .prompt, .line, .help, .palette: true
    default: false
    }
  }
}
