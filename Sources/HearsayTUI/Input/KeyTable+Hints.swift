import HearsayTerminal

extension KeyTable {
  /// What the foot says in a state, in the order of the line; what cannot be done
  /// now is left out.
  ///
  /// Where the hints are wider than the foot, the least useful ones go first.
  static func hints(for state: AppState, width: Int) -> [Hint] {
    let place = state.place
    var hints = entries(in: place).compactMap { entry in
      reason(against: entry.command, in: state) == nil ? entry.hint : nil
    }
    if place == .quote, state.here.quote.currentReport != nil {
      hints = hints.map(\.onReports)
    }
    if place == .list { hints = hints.map { $0.leading(to: state.entryInFocus?.target) } }
    if place == .quotes, state.here.quotes.waysOut != nil { hints = hints.map(\.onWaysOut) }
    if place == .quotes, state.here.isZoomed { hints = hints.map(\.whenZoomed) }
    if state.chooser?.isFilters == true, place == .chooser { hints = hints.map(\.onFilters) }
    while hints.count > 1, Self.width(of: hints) > width {
      let last = hints.map(\.priority).max()
      guard let index = hints.lastIndex(where: { $0.priority == last }) else { break }
      hints.remove(at: index)
    }
    return hints
  }

  /// The cells that hints take, two blanks between.
  static func width(of hints: [Hint]) -> Int {
    hints.reduce(-2) { $0 + 2 + DisplayText.width($1.text) }
  }
}

extension AppState {
  /// The entry under the cursor of the list with the focus; nil: there is none.
  fileprivate var entryInFocus: ListRow? { here.focus.list.flatMap { entry(of: $0) } }
}

extension KeyTable.Hint {
  /// The hint while the pane has the whole screen: Escape closes that first.
  var whenZoomed: KeyTable.Hint {
    var hint = self
    if keys == "Esc" { hint.label = "unzoom" }
    return hint
  }

  /// The hint in a list where Enter leads to something else than a card: a report's text, a
  /// quote's wordings, or the quotes of what has no place of its own.
  func leading(to target: Target?) -> KeyTable.Hint {
    guard keys == "Enter" else { return self }
    var hint = self
    switch target {
    case nil: hint.label = "its quotes"
    case .report: hint.label = "its text"
    case .wordings: hint.label = "its quote"
    default: break
    }
    return hint
  }

  /// The hint while Quotes holds ways out of having found nothing.
  var onWaysOut: KeyTable.Hint {
    let labels = ["↑↓": "choose", "Enter": "take it", "/": "change the words", "Esc": "back"]
    guard let label = labels[keys] else { return self }
    return KeyTable.Hint(keys: keys, label: label, priority: min(priority, 4))
  }

  /// The hint while the pop-up holds filters.
  var onFilters: KeyTable.Hint {
    var hint = self
    if keys == "Enter" { hint.label = "drop, change" }
    return hint
  }

  /// The hint while the cursor is on a report.
  var onReports: KeyTable.Hint {
    var hint = self
    hint.label = onReport ?? label
    return hint
  }

  /// The hint as it is shown: `↑↓ entry`.
  var text: String { keys + " " + label }
}
