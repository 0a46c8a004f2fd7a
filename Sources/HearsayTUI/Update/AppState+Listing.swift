import HearsayModel

extension AppState {
  /// Puts the list with the focus into its next order; the cursor keeps its entry.
  mutating func sortList() {
    guard let list = here.focus.list else { return sortQuotes() }
    let orders = list.orders
    let index = orders.firstIndex(of: here.lists[listing: list].order) ?? 0
    let order = orders[(index + 1) % orders.count]
    here.lists[listing: list].order = order
    readAgain(list)
    message = Message("\(list.name): \(list.label(of: order)).")
  }

  /// Puts what the search found into its other order; the cursor keeps its quote, where that
  /// is among the best.
  private mutating func sortQuotes() {
    guard let wanted = here.quotes.wanted else { return }
    here.quotes.order = here.quotes.order == .best ? .date : .best
    readQuotes(wanted, name: here.quotes.wantedName, around: here.quotes.list.cursor)
    message = Message("Quotes: \(here.quotes.order.label).")
  }

  /// A selection in the order that is wanted of quotes, where its search asks for a word.
  func inOrder(_ selection: QuoteSelection) -> QuoteSelection {
    var selection = selection
    let isRanked = selection.query?.rankingTerms.isEmpty == false
    selection.order = isRanked ? here.quotes.order : .date
    return selection
  }

  /// Asks for the name of an entry of the list with the focus.
  mutating func openFind() {
    guard let list = here.focus.list else { return }
    line = LineState(
      purpose: .find(list), field: TextField(here.lists[listing: list].name), before: here)
  }

  /// Shows the entries of a list whose name has what is typed.
  mutating func find(_ text: String, in list: ListKind) {
    guard here.lists[listing: list].name != text else { return }
    here.lists[listing: list].name = text
    read(list, WantedPage(start: .first, purpose: .toStart))
  }

  /// Shows all entries of a list again, whatever their names; the cursor keeps its
  /// entry.
  mutating func showAllNames(of list: ListKind) {
    guard !here.lists[listing: list].name.isEmpty else { return }
    here.lists[listing: list].name = ""
    readAgain(list)
  }
}

extension QuoteOrder {
  /// What the order is called.
  fileprivate var label: String {
    switch self {
    case .date: "by date"
    case .best: "best match first"
    }
  }
}
