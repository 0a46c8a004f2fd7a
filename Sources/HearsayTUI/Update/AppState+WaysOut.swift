import HearsayModel

extension AppState {
  /// Notes where one can go from a selection that holds nothing, and has it counted.
  mutating func findWaysOut(of selection: QuoteSelection, _ count: QuoteCount) {
    guard selection.query != nil else { return }
    let narrowing = Narrowing(filters: here.filters, search: search(of: driverEntry))
    here.quotes.ways = WaysOut(of: selection, narrowing, count)
    countWaysOut()
  }

  /// Asks what each way out finds.
  mutating func countWaysOut() {
    guard let ways = here.quotes.ways else { return }
    let request = ask(.ways(ways.ways.map(\.selection), cap: Self.countCap))
    here.quotes.ways?.pending = request
  }

  /// Moves the cursor among the ways out; while a search is typed they are only shown.
  mutating func moveAmongWaysOut(_ motion: Motion) {
    guard prompt == nil else { return }
    let page = layout.lines(of: .quotes)
    here.quotes.ways?.move(motion, page: page)
  }

  /// Enter in Quotes: the way out under the cursor, else the card of the quote.
  mutating func enterQuotes() {
    if let way = here.quotes.waysOut?.current {
      narrow(to: way.narrowing, scope: way.scope)
    } else if let quote = here.quotes.list.cursor {
      open(.quote(quote))
    }
  }

  /// Whether Escape leads from the ways out to the place before.
  var leavesWaysOut: Bool {
    here.quotes.waysOut != nil && past.contains { $0.isNarrowedOtherwise(than: here) }
  }

  /// Goes back to where lists and quotes were narrowed otherwise; where they never
  /// were, clears the search.
  mutating func leaveWaysOut() {
    guard leavesWaysOut else { return clearSearch() }
    let place = here
    while let former = past.last {
      goBack()
      if former.isNarrowedOtherwise(than: place) { return }
    }
  }
}

extension Viewpoint {
  /// Whether other filters are pinned, or another search is kept.
  fileprivate func isNarrowedOtherwise(than other: Viewpoint) -> Bool {
    filters != other.filters || quotes.search != other.quotes.search
  }
}
