import HearsayModel

extension AppState {
  /// Puts the list with the focus into its next order; the cursor keeps its entry.
  mutating func sortList() {
    guard let list = here.focus.list else { return }
    let orders = list.orders
    let index = orders.firstIndex(of: here.lists[listing: list].order) ?? 0
    let order = orders[(index + 1) % orders.count]
    here.lists[listing: list].order = order
    readAgain(list)
    message = Message("\(list.name): \(list.label(of: order)).")
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
