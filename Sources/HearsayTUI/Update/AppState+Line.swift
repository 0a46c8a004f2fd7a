import HearsayModel

extension AppState {
  /// One step along the line: list, quotes, wording, report, evidence.
  mutating func goRight() {
    var step = RightStep(
      focus: here.focus, frontList: here.frontList, cover: here.cover, evidence: here.evidence,
      edition: here.edition)
    switch mainPlace {
    case .places:
      guard case .list(let list) = here.placeCursor else { return enterPlace() }
      let former = RightStep.Former(driver: here.driver, quotes: here.quotes, quote: here.quote)
      choose(list)
      if here.driver != former.driver { step.former = former }
    case .card: goRightInCard()
    case .credits: goRightInCredits()
    case .differences: goRightInDifferences()
    case .elsewhere: goRightInElsewhere()
    case .list:
      step.former = takeList()
      focus(on: .quotes)
    case .quotes:
      step.fold = RightStep.Fold(here.quote)
      focus(on: .quote)
    case .quote:
      step.fold = RightStep.Fold(here.quote)
      goRightInQuote()
    default:
      showNeighbour(here.evidence?.document?.next)
    }
    here.rightSteps.append(step)
    if here.rightSteps.count > Self.historyLimit { here.rightSteps.removeFirst() }
  }

  /// Takes the last Right back; where there was none, goes to what stands to the
  /// left.
  mutating func goLeft() {
    if let step = here.rightSteps.popLast() {
      return takeBack(step)
    }
    switch mainPlace {
    case .evidence: here.evidence = nil
    case .quote: goLeftInQuote()
    case .quotes: focus(on: (here.driver ?? here.frontList).pane)
    case .list: openPlaces()
    case .credits: goLeftInCredits()
    case .card, .differences, .elsewhere: closeCover()
    default: break
    }
    fitToLayout()
  }

  /// Enter: the thing itself.
  mutating func enter() {
    switch mainPlace {
    case .places: enterPlace()
    case .list: enterList()
    case .quotes: enterQuotes()
    case .quote, .differences: chooseFromQuote()
    case .credits: chooseFromCredits()
    case .elsewhere: if let target = elsewhereTarget { open(target) }
    case .evidence: chooseFromEvidence()
    case .card: enterCard()
    default: break
    }
  }

  /// Opens another report of the article.
  mutating func showNeighbour(_ report: Report.ID?) {
    guard let report else { return }
    here.evidence?.report = report
    readEvidence()
  }

  /// Makes the list with the focus the driver; what drove before, where that was
  /// another.
  mutating func takeList() -> RightStep.Former? {
    guard let list = here.focus.list, list != here.driver else { return nil }
    let former = RightStep.Former(driver: here.driver, quotes: here.quotes, quote: here.quote)
    drive(from: list)
    return former
  }

  private mutating func goRightInQuote() {
    if let report = here.quote.currentReport {
      here.evidence = EvidenceState(report: report.id)
      readEvidence()
    } else if let wording = here.quote.currentWording {
      if here.quote.unfolded == wording.id {
        guard let first = here.quote.reports.rows.first else { return recoverQuote() }
        here.quote.cursor = .report(first.id)
        followQuoteCursor()
      } else {
        unfold(wording.id)
      }
    }
  }

  private mutating func goLeftInQuote() {
    guard let unfolded = here.quote.unfolded, here.quote.currentWording?.id == unfolded else {
      return focus(on: .quotes)
    }
    if layout.splitsQuote, here.quote.currentReport == nil { return focus(on: .quotes) }
    if here.quote.currentReport != nil {
      here.quote.cursor = .wording(unfolded)
      followQuoteCursor()
    } else {
      foldWording()
    }
  }

  private mutating func takeBack(_ step: RightStep) {
    here.focus = step.focus
    here.frontList = step.frontList
    here.cover = step.cover
    here.evidence = step.evidence
    if let fold = step.fold, fold.quote == here.quote.card?.id, !here.quote.isAwaited {
      here.quote.cursor = fold.cursor
      here.quote.top = fold.top
      here.quote.unfolded = fold.unfolded
      here.quote.reports = fold.reports
    }
    if let former = step.former {
      here.driver = former.driver
      here.quotes = former.quotes
      here.quote = former.quote
    }
    if step.edition == here.edition { readPendingAgain() } else { readAnew() }
    fitToLayout()
  }
}
