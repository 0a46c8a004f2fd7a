import HearsayTerminal

extension KeyTable {
  /// Pinning filters, and what is done with them.
  static let filters: [Entry] = [
    pin([.list], "pin the entry as a filter: quotes and lists then go with it"),
    pin([.quotes], "pin the speaker as a filter"),
    pin([.quote], "pin source, credit, speaker or event as a filter"),
    pin([.evidence], "pin source, credit, speaker or event of the report as a filter"),
    pin([.card], "pin what the line leads to as a filter, else the entry of the card"),
    Entry(
      command: .filters, keys: [.character("F")], places: KeyPlace.main,
      description: "the filters: drop or negate them, let undated quotes in",
      hint: Hint(keys: "F", label: "filters", priority: 9)),
  ]

  /// What is done with filters in their pop-up, beside choosing them.
  static let ofFilters: [Entry] = [
    Entry(
      command: .negate, keys: [.character("!")], places: [.chooser],
      description: "of filters: negate the one under the cursor, or take that back",
      hint: Hint(keys: "!", label: "negate", priority: 3))
  ]

  private static func pin(_ places: [KeyPlace], _ description: String) -> Entry {
    Entry(
      command: .pin, keys: [.character("f")], places: places, description: description,
      hint: Hint(keys: "f", label: "filter", priority: 8))
  }
}

extension Choice.Act {
  /// Whether it belongs to a filter, or the search that was kept, which can be negated.
  var isOfFilter: Bool {
    switch self {
    case .dropFilter, .dropSearch: true
    default: false
    }
  }
}
