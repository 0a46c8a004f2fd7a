/// Where a key is pressed: what it does depends on this.
enum KeyPlace: Sendable, Hashable, CaseIterable {
  /// Events, Actors or Sources.
  case list
  case quotes, quote, evidence
  /// The search prompt.
  case prompt
  case help, palette

  /// Those of the main screen, without prompt and pop-ups.
  static let main: [KeyPlace] = [.list, .quotes, .quote, .evidence]

  /// How help and manual call it.
  var name: String {
    switch self {
    case .list: "Lists"
    case .quotes: "Quotes"
    case .quote: "Quote"
    case .evidence: "Evidence"
    case .prompt: "Search"
    case .help: "Help"
    case .palette: "Commands"
    }
  }

  /// Whether characters that bear no command are typed into a line of text.
  var takesText: Bool {
    switch self {
    case .prompt, .help, .palette: true
    default: false
    }
  }
}
