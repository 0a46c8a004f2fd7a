import HearsayModel

extension AppState {
  /// Shows a wording against the baseline: that of the place, or where that is the
  /// baseline, the first other one.
  mutating func showDifferences() {
    guard let wording = differencesSubject, let id = here.quote.card?.id else { return }
    let other = wording == here.quote.baseline ? here.quote.comparable.first?.id : wording
    guard let other else { return }
    var credits: CreditsState?
    if case .credits(let state) = here.cover { credits = state }
    remember()
    here.cover = .differences(DifferencesState(quote: id, other: other, credits: credits))
    compareWordings()
  }

  /// The wording that can be compared from here; nil: there is none.
  var differencesSubject: WordingID? {
    switch mainPlace {
    case .quote: return here.quote.currentWording?.id
    case .credits:
      guard case .credits(let credits) = here.cover, here.quote.card?.id == credits.quote,
        let index = credits.current?.node?.article?.wording
      else { return nil }
      return here.quote.wordings.rows.first { $0.index == index }?.id
    default: return nil
    }
  }

  /// Why two wordings cannot be compared from here; nil: they can.
  var reasonAgainstDifferences: String? {
    guard let id = differencesSubject else { return "There is no wording here." }
    let row = here.quote.wordings.rows.first { $0.id == id }
    if row?.text == nil { return "The words of this wording were not kept." }
    if here.quote.comparable.isEmpty { return "This quote has no other wording." }
    return here.quote.baseline == nil ? "There is no wording to compare with." : nil
  }

  /// Why there is no difference to go to; nil: there is one.
  var reasonAgainstNextDifference: String? {
    guard case .differences(let state) = here.cover,
      let comparison = here.quote.comparisons[state.other]
    else { return "Nothing was compared yet." }
    guard let alignment = comparison.alignment else {
      return "Wordings in different languages are not compared."
    }
    return alignment.differences.isEmpty ? "No word differs." : nil
  }

  /// Whether a command means differences or a report that are on their way.
  func waitsInDifferences(_ command: CommandID) -> Bool {
    guard case .differences(let state) = here.cover else { return false }
    if state.pending != nil || here.quote.wordings.isAwaited { return true }
    guard command == .nextDifference || command == .previousDifference else { return false }
    return here.quote.comparisons[state.other] == nil && here.quote.pendingComparison != nil
  }

  /// Goes back to where the differences were opened.
  mutating func closeDifferences() {
    guard case .differences(let state) = here.cover else { return }
    here.cover = state.credits.map { .credits($0) }
    fitToLayout()
  }

  /// Up and down walk the other wordings, pages scroll the words.
  mutating func moveInDifferences(_ motion: Motion) {
    guard case .differences(var state) = here.cover else { return }
    switch motion {
    case .by(let count): walkPairs(by: count)
    case .halfPages, .toStart, .toEnd:
      let areas = differencesAreas(state)
      let distance = motion.distance(page: areas.height)
      let top = distance.map { state.top + $0 } ?? (motion == .toStart ? 0 : areas.lastTop)
      state.top = min(max(0, top), areas.lastTop)
      here.cover = .differences(state)
    }
  }

  private mutating func walkPairs(by count: Int) {
    guard case .differences(var state) = here.cover else { return }
    let others = here.quote.comparable
    guard let index = others.firstIndex(where: { $0.id == state.other }) else { return }
    let target = min(max(index + count, 0), others.count - 1)
    guard target != index else { return }
    state.other = others[target].id
    state.difference = nil
    state.top = 0
    here.cover = .differences(state)
    followPair()
  }

  /// The cursor of Quote goes along, so that what comes next is read, and Escape comes
  /// back to the wording that was compared last.
  private mutating func followPair() {
    guard case .differences(let state) = here.cover, state.credits == nil else { return }
    here.quote.cursor = .wording(state.other)
    followQuoteCursor()
    compareWordings()
  }

  /// Goes to the next or the last difference, round at the ends.
  mutating func goToDifference(by count: Int) {
    guard case .differences(var state) = here.cover,
      let differences = here.quote.comparisons[state.other]?.alignment?.differences,
      !differences.isEmpty
    else { return }
    let from = state.difference ?? (count > 0 ? -1 : differences.count)
    state.difference = (from + count + differences.count) % differences.count
    here.cover = .differences(state)
    keepDifferenceVisible()
  }

  /// Makes the other wording the baseline, and the baseline the other.
  mutating func swapSides() {
    guard case .differences(var state) = here.cover, let former = here.quote.baseline,
      let row = here.quote.wordings.rows.first(where: { $0.id == state.other }),
      let text = row.text
    else { return }
    here.quote.chosenBaseline = row.id
    here.quote.baselineText = text
    here.quote.comparisons = [:]
    state.other = former
    state.difference = nil
    state.top = 0
    here.cover = .differences(state)
    compareWordings()
    followPair()
  }

  /// Right: the first report of the wording, where it stands.
  mutating func goRightInDifferences() {
    guard case .differences(var state) = here.cover else { return }
    state.pending = ask(.reportOfWording(state.quote, state.other))
    here.cover = .differences(state)
  }

  /// Takes in the report that Right asked for.
  mutating func receive(reportOfWording report: Report.ID?) {
    guard case .differences(var state) = here.cover else { return }
    state.pending = nil
    here.cover = .differences(state)
    guard let report else {
      message = Message("No report bears this wording.")
      return
    }
    here.evidence = EvidenceState(report: report)
    readEvidence()
  }

  /// Scrolls to the difference under the cursor, and no further than the words reach.
  mutating func keepDifferenceVisible() {
    guard case .differences(var state) = here.cover else { return }
    let areas = differencesAreas(state)
    state.top = min(state.top, areas.lastTop)
    if let line = areas.currentLine {
      let last = line + (areas.boxes == nil ? 1 : 0)
      if line < state.top { state.top = line }
      if last >= state.top + areas.height { state.top = min(line, last - areas.height + 1) }
    }
    here.cover = .differences(state)
  }

  private func differencesAreas(_ state: DifferencesState) -> DifferencesAreas {
    DifferencesAreas(
      DifferencesText(quote: here.quote, state: state), in: layout.cover ?? layout.body)
  }
}
