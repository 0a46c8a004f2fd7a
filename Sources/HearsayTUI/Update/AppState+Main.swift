import HearsayModel
import HearsayTerminal

extension AppState {
  /// Does a command of the main screen.
  mutating func performOnMain(_ command: CommandID) {
    if let motion = Motion(command) { return move(motion) }
    switch command {
    case .right: goRight()
    case .left: goLeft()
    case .enter: enter()
    case .escape: escape()
    case .back: goBack()
    case .forward: goForward()
    case .nextPane: focus(on: pane(after: here.focus, by: 1))
    case .previousPane: focus(on: pane(after: here.focus, by: -1))
    case .goToEvents: focus(on: .events)
    case .goToActors: focus(on: .actors)
    case .goToSources: focus(on: .sources)
    case .goToQuotes: focus(on: .quotes)
    case .goToQuote: focus(on: .quote)
    case .zoom: setZoom(!here.isZoomed)
    case .search: openSearch()
    case .find: openFind()
    case .sort: sortList()
    case .pin: pinUnderCursor()
    case .filters: openFilters()
    case .baseline: if mainPlace == .differences { swapSides() } else { setBaseline() }
    case .credits: showCredits()
    case .differences: showDifferences()
    case .elsewhere: showElsewhere()
    case .nextDifference: goToDifference(by: 1)
    case .previousDifference: goToDifference(by: -1)
    case .nextQuote: showNeighbour(here.evidence?.document?.next)
    case .previousQuote: showNeighbour(here.evidence?.document?.previous)
    case .address: message = Message("--at \(address)")
    case .help: menu = MenuState(kind: .help, place: mainPlace)
    case .palette: menu = MenuState(kind: .palette, place: mainPlace)
    case .close: close()
    case _ where command.isEdit: performEdit(command)
    default: performAnywhere(command)
    }
  }

  /// Does a command that means the same in each place.
  mutating func performAnywhere(_ command: CommandID) {
    switch command {
    case .quit: end()
    case .interrupt: interrupt()
    case .redraw: outbox.append(.redraw)
    case .suspend: outbox.append(.suspend)
    default: break
    }
  }

  /// Gives a pane the focus, and does nothing else.
  mutating func focus(on pane: Pane) {
    here.focus = pane
    if let list = pane.list {
      here.frontList = list
      if !list.isMain { readAgain(list) }
    }
    fitToLayout()
  }

  /// Gives a list that was chosen by its name the focus, and shows what its entry has; the
  /// quotes of a search stay.
  mutating func choose(_ list: ListKind) {
    focus(on: list.pane)
    guard here.quotes.search == nil || here.driver != nil else { return }
    guard entry(of: list) != nil, !isAwaited(list) else {
      here.drivesWhenRead = list
      return
    }
    drive(from: list)
  }

  /// Takes in that a list that was chosen is here now.
  mutating func driveIfChosen(_ list: ListKind) {
    guard here.drivesWhenRead == list else { return }
    here.drivesWhenRead = nil
    if here.focus == list.pane, entry(of: list) != nil { drive(from: list) }
  }

  /// Gives the pane with the focus the whole screen, or takes it back.
  mutating func setZoom(_ isZoomed: Bool) {
    here.isZoomed = isZoomed
    fitToLayout()
  }

  /// Closes the topmost passing thing of the main screen.
  private mutating func escape() {
    if here.evidence != nil {
      here.evidence = nil
      fitToLayout()
    } else if here.cover != nil {
      closeCover()
    } else if here.isZoomed {
      setZoom(false)
    } else if here.focus == .quotes {
      here.quotes.waysOut == nil ? clearSearch() : leaveWaysOut()
    } else if let list = here.focus.list {
      showAllNames(of: list)
    }
  }

  /// Takes away what covers the panes; what it was opened from comes back.
  mutating func closeCover() {
    switch here.cover {
    case .credits: closeCredits()
    case .differences: closeDifferences()
    case .card, .elsewhere, nil:
      here.cover = nil
      fitToLayout()
    }
  }

  private mutating func close() {
    if here.evidence != nil || here.cover != nil || here.isZoomed {
      escape()
    } else {
      end()
    }
  }

  private mutating func interrupt() {
    if hasPendingReadings {
      cancelReadings()
    } else {
      end()
    }
  }

  private mutating func end() {
    isEnding = true
    outbox.append(.quit)
  }

  private func pane(after pane: Pane, by count: Int) -> Pane {
    var all = Pane.numbered
    if !here.frontList.isMain { all.insert(here.frontList.pane, at: 0) }
    guard let index = all.firstIndex(of: pane) else { return here.frontList.pane }
    return all[(index + count + all.count) % all.count]
  }
}
