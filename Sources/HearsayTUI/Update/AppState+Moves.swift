import HearsayModel
import HearsayTerminal

extension AppState {
  /// Moves the cursor of the place, or scrolls it.
  mutating func move(_ motion: Motion) {
    switch mainPlace {
    case .places: moveInPlaces(motion)
    case .card: moveInCard(motion)
    case .credits: moveInCredits(motion)
    case .differences: moveInDifferences(motion)
    case .elsewhere: moveInElsewhere(motion)
    case .list:
      if let list = here.focus.list { move(motion, in: list) }
    case .quotes: moveInQuotes(motion)
    case .quote: moveInQuote(motion)
    case .evidence: scrollEvidence(motion)
    default: break
    }
  }

  /// Moves the cursor of Quotes; Quote follows.
  mutating func moveInQuotes(_ motion: Motion) {
    if here.quotes.waysOut != nil { return moveAmongWaysOut(motion) }
    let lines = layout.lines(of: .quotes)
    if let wanted = here.quotes.list.recover() ?? here.quotes.list.move(motion, lines: lines) {
      readQuotes(wanted)
    }
    readMoreQuotes()
    followQuotes()
  }

  /// Fits every cursor's surroundings to the layout, after the size, the focus or
  /// the place has changed: each cursor keeps its entry.
  mutating func fitToLayout() {
    let layout = layout
    for list in ListKind.allCases {
      here.lists[list].keepVisible(lines: layout.lines(of: list.pane))
    }
    here.quotes.list.keepVisible(lines: layout.lines(of: .quotes))
    unfoldBeside()
    keepQuoteVisible()
    keepCardVisible()
    keepCreditsVisible()
    keepDifferenceVisible()
    keepElsewhereVisible()
    fitEvidence()
    for list in ListKind.allCases { readMore(list) }
    readMoreQuotes()
  }

  /// Takes in that the terminal has another size.
  mutating func resize(to size: Size) {
    let splitQuote = layout.splitsQuote
    self.size = size
    // Right meant another thing where reports stood elsewhere.
    if layout.splitsQuote != splitQuote { here.rightSteps = [] }
    fitToLayout()
  }

  /// Moving in a list makes it the driver, even where there is no further entry.
  mutating func move(_ motion: Motion, in list: ListKind) {
    let lines = layout.lines(of: list.pane)
    let wanted = here.lists[list].recover() ?? here.lists[list].move(motion, lines: lines)
    if let wanted { read(list, wanted) }
    readMore(list)
    drive(from: list)
  }
}
