import HearsayModel

extension KeyTable {
  /// Why a command cannot be done in a state, as a sentence; nil: it can.
  static func reason(against command: CommandID, in state: AppState) -> String? {
    let here = state.here
    switch (command, state.place) {
    case (.right, .list), (.enter, .list):
      return here.focus.list.flatMap { state.entry(of: $0) } == nil ? "This list is empty." : nil
    case (.enter, .quotes) where here.quotes.waysOut != nil: return nil
    case (.right, .quotes), (.enter, .quotes):
      return here.quotes.list.current == nil ? "There is no quote here." : nil
    case (.sort, .quotes): return reasonAgainstSorting(here.quotes)
    case (.pin, _):
      let pins = state.pins
      return pins.choices.isEmpty ? pins.reason : nil
    case (.negate, _):
      return state.chooser?.current?.act?.isOfFilter == true ? nil : "Only filters are negated."
    case (.right, .quote):
      return reasonInQuote(here.quote, command)
    case (.right, .evidence), (.nextQuote, .evidence):
      return here.evidence?.document?.next == nil
        ? "This is the last quote of the article." : nil
    case (.previousQuote, .evidence):
      return here.evidence?.document?.previous == nil
        ? "This is the first quote of the article." : nil
    case (.baseline, .quote): return reasonAgainstBaseline(here.quote)
    case (.credits, _): return state.creditsSubject == nil ? "There is no quote here." : nil
    case (.differences, _): return state.reasonAgainstDifferences
    case (.elsewhere, _):
      if here.quote.card == nil { return "There is no quote here." }
      return here.quote.card?.elsewhere == nil
        ? "No article is on an event of this quote, or too many are." : nil
    case (.nextDifference, _), (.previousDifference, _):
      return state.reasonAgainstNextDifference
    case (.right, .credits):
      guard case .credits(let credits) = here.cover, credits.current?.node != nil else {
        return "There is nothing here."
      }
      return nil
    case (.right, .elsewhere), (.enter, .elsewhere):
      return state.elsewhereTarget == nil ? "There is no source here." : nil
    case (.back, _): return state.past.isEmpty ? "There is no earlier place." : nil
    case (.forward, _): return state.future.isEmpty ? "There is no later place." : nil
    case (.right, .card), (.enter, .card):
      guard case .card(let card) = here.cover else { return nil }
      return card.current?.target == nil ? "This line leads nowhere." : nil
    case (.enter, .quote):
      return here.quote.card == nil ? "There is no quote here." : nil
    case (.enter, .evidence):
      return here.evidence?.document == nil ? "There is no report here." : nil
    case (.escape, .list):
      let finds = here.focus.list.map { !here.lists[listing: $0].name.isEmpty } ?? false
      return here.isZoomed || finds ? nil : "There is nothing to close."
    case (.escape, .places), (.escape, .quote):
      return here.isZoomed ? nil : "There is nothing to close."
    case (.escape, .quotes):
      let closes = here.isZoomed || here.quotes.search != nil || state.leavesWaysOut
      return closes ? nil : "There is nothing to close."
    case (.mark, _), (.note, _), (.tag, _):
      return state.subject == nil ? "There is nothing here that could be marked." : nil
    case (.decide, _):
      return state.subject(deciding: true) == nil ? "There is nothing here to decide on." : nil
    case (.up, .line), (.down, .line):
      return state.line?.movesAbove == true ? nil : "There is one line to be typed here."
    case (.olderSearch, _), (.newerSearch, _):
      return state.searches.isEmpty ? "No search was kept yet." : nil
    default: return nil
    }
  }

  private static func reasonAgainstSorting(_ quotes: QuotesState) -> String? {
    guard quotes.wanted?.query?.rankingTerms.isEmpty == false else {
      return "Best match goes by the words of a search: / asks for some."
    }
    return quotes.isNothingFound ? "There is no quote here." : nil
  }

  private static func reasonInQuote(_ quote: QuoteState, _ command: CommandID) -> String? {
    guard let wording = quote.currentWording else { return "There is no wording here." }
    let isOpen = quote.currentReport == nil && wording.id == quote.unfolded
    guard isOpen, command == .right, quote.reports.isEmpty else { return nil }
    return "No report bears this wording."
  }

  private static func reasonAgainstBaseline(_ quote: QuoteState) -> String? {
    guard let wording = quote.currentWording else { return "There is no wording here." }
    if wording.text == nil { return "The words of this wording were not kept." }
    return wording.id == quote.baseline ? "This wording is the baseline." : nil
  }
}
