import HearsayModel

extension AppState {
  /// Opens Places, with the cursor on the list that was left.
  mutating func openPlaces() {
    here.placeCursor = .list(here.focus.list ?? here.frontList)
    focus(on: .places)
  }

  /// Moves the cursor of Places.
  mutating func moveInPlaces(_ motion: Motion) {
    let all = PlaceRow.all
    let index = all.firstIndex(of: here.placeCursor) ?? 0
    let page = layout.lines(of: .places)
    let target =
      motion.distance(page: page).map { index + $0 } ?? (motion == .toStart ? 0 : all.count - 1)
    here.placeCursor = all[min(max(target, 0), all.count - 1)]
  }

  /// Goes to the row of Places under the cursor.
  mutating func enterPlace() {
    switch here.placeCursor {
    case .list(let list):
      remember()
      choose(list)
    case .filters: openFilters()
    case .help: menu = MenuState(kind: .help, place: mainPlace)
    }
  }

  /// Shows the searches that were kept, the latest first.
  mutating func showSearches() {
    let cursor = here.lists[.searches].cursor
    let listing = here.lists[listing: .searches]
    let wanted = TextFold.searchTokens(of: listing.name)
    var found = Array(searches.reversed()).filter { text in
      let words = TextFold.words(text).map(\.text)
      return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    if listing.order == .name { found.sort { $0.lowercased() < $1.lowercased() } }
    here.lists[.searches].show(Page(items: found.map { .search(SavedSearch(text: $0)) }))
    if let cursor, here.lists[.searches].rows.contains(where: { $0.id == cursor }) {
      here.lists[.searches].cursor = cursor
    }
  }

  /// Enter in a list: the card of the entry; a search is kept again.
  mutating func enterList() {
    guard let list = here.focus.list, let row = entry(of: list) else { return }
    if let target = row.target { return open(target) }
    remember()
    _ = takeList()
    focus(on: .quotes)
  }
}
