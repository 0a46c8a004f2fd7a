import HearsayModel

extension AppState {
  /// Pins what is under the cursor, or asks which of it.
  mutating func pinUnderCursor() {
    let pins = self.pins
    if !pins.asks, let act = pins.choices.first?.act { return perform(act) }
    chooser = ChooserState(
      title: "Pin as a filter", figure: "quotes and lists then go with it", choices: pins.choices,
      empty: pins.reason)
  }

  /// Lists what is pinned, in a pop-up.
  mutating func openFilters() {
    chooser = ChooserState(
      title: "Filters", figure: filtersFigure, choices: filterChoices,
      empty: "No filter is pinned. f pins what is under the cursor; / searches.", isFilters: true)
  }

  /// Does what was chosen among filters, where the pop-up's cursor was at `cursor`.
  mutating func perform(_ act: Choice.Act, at cursor: Int = 0) {
    var narrowing = self.narrowing
    switch act {
    case .go(let target): return open(target)
    case .pin(let filter): return pin(filter)
    case .run(let command): return run(command)
    case .decide(let decision): return perform(decision)
    case .dropFilter(let index):
      guard narrowing.filters.chips.indices.contains(index) else { return }
      let dropped = narrowing.filters.chips.remove(at: index)
      message = Message("Dropped \(dropped.chip). ⌫ brings it back.")
    case .dropSearch:
      narrowing.search = nil
      message = Message("Dropped the search.")
    case .toggleUndated: narrowing.filters.letsUndatedIn.toggle()
    case .dropFilters:
      narrowing = Narrowing()
      message = Message("Dropped all filters.")
    }
    narrow(to: narrowing)
    reopenFilters(cursor)
  }

  /// Negates the filter under the cursor of the pop-up, or takes that back.
  mutating func negateFilter() {
    guard let chooser, let act = chooser.current?.act else { return }
    var narrowing = self.narrowing
    switch act {
    case .dropFilter(let index) where narrowing.filters.chips.indices.contains(index):
      narrowing.filters.chips[index].isNegated.toggle()
    case .dropSearch:
      guard let root = narrowing.search?.root else { return }
      if case .not(let inner) = root {
        narrowing.search = SearchQuery(inner)
      } else {
        narrowing.search = SearchQuery(.not(root))
      }
    default: return
    }
    narrow(to: narrowing)
    reopenFilters(chooser.cursor)
  }

  private mutating func pin(_ filter: Filter) {
    var narrowing = self.narrowing
    if let index = narrowing.filters.chips.firstIndex(where: { $0.node == filter.node }) {
      guard narrowing.filters.chips[index].isNegated else {
        message = Message("\(filter.label) is pinned already. F lists the filters.")
        return
      }
      narrowing.filters.chips[index].isNegated = false
    } else {
      narrowing.filters.chips.append(filter)
    }
    narrow(to: narrowing)
    message = Message("Pinned \(filter.label). ⌫ takes it off again; F lists the filters.")
  }

  /// The pop-up again after a change, as long as there is something in it.
  private mutating func reopenFilters(_ cursor: Int) {
    guard !narrowing.isEmpty else { return }
    openFilters()
    let count = chooser?.choices.count ?? 0
    chooser?.cursor = min(max(cursor, 0), max(0, count - 1))
  }

  private var filtersFigure: String {
    guard !narrowing.isEmpty, let count = here.quotes.count, !here.quotes.isAwaited,
      here.quotes.shown?.scope == .all
    else { return "" }
    return Figures.count(count.quotes, "quote")
  }

  private var filterChoices: [Choice] {
    let narrowing = self.narrowing
    var choices = narrowing.filters.chips.enumerated().map { index, filter in
      Choice(
        letter: index < 9 ? Character(String(index + 1)) : nil,
        label: filter.isNegated ? "not" : "with", text: filter.label,
        act: .dropFilter(index))
    }
    if let search = narrowing.search {
      choices.append(Choice(letter: "/", label: "search", text: search.text, act: .dropSearch))
    }
    if narrowing.asksForDate {
      let isIn = narrowing.filters.letsUndatedIn
      choices.append(
        Choice(
          letter: "u", label: "undated", text: isIn ? "quotes are let in" : "quotes are left out",
          figure: isIn ? "Enter leaves them out" : "Enter lets them in", act: .toggleUndated))
    }
    if narrowing.count > 1 {
      choices.append(Choice(letter: "x", label: "", text: "drop all filters", act: .dropFilters))
    }
    return choices
  }
}
