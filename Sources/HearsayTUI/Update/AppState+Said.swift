import HearsayModel

extension AppState {
  /// Asks what was said of the entries on the screen, where that is not known.
  mutating func readSaid() {
    let missing = said.missing(among: shownIDs)
    guard !missing.isEmpty else { return }
    said.pending = Said.Pending(request: ask(.annotations(missing)), ids: Set(missing))
  }

  /// Takes in what was said of entries.
  mutating func receive(_ annotations: [String: Annotation]) {
    said.take(annotations)
    tellQuote()
  }

  /// Lets the quote and its reports bear what was said of them: their heights depend on
  /// it.
  mutating func tellQuote() {
    let reports = here.quote.reports.rows.map(\.id.rawValue)
    let ids = reports + [here.quote.card?.id.rawValue].compactMap { $0 }
    var found: [String: Annotation] = [:]
    for id in ids { found[id] = said[id] }
    guard found != here.quote.annotations else { return }
    here.quote.annotations = found
    keepQuoteVisible()
  }
}
