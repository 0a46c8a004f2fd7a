import HearsayModel

extension AppState {
  /// Takes an answer in, unless its request is no longer wanted.
  mutating func receive(_ answer: Answer, for request: RequestID) {
    switch answer {
    case .overview(let overview):
      guard request == pendingOverview else { return }
      pendingOverview = nil
      self.overview = overview
    case .list(let list, let page):
      guard request == here.lists[list].pending?.request else { return }
      let lost = here.lists[list].receive(page, lines: layout.lines(of: list.pane))
      if let lost { return read(list, lost) }
      measure(list)
      settle(list)
      driveIfChosen(list)
    case .size(let counts): receive(counts, for: request)
    case .quotes(let page):
      guard request == here.quotes.list.pending?.request else { return }
      receive(page)
    case .count(let count):
      guard request == here.quotes.pendingCount else { return }
      receive(count)
    case .ways(let found):
      guard request == here.quotes.ways?.pending else { return }
      here.quotes.ways?.receive(found)
    case .names(let names):
      guard request == pendingNames else { return }
      receive(names)
    case .card(let content):
      guard request == here.cover?.pending else { return }
      receive(content)
    case .credits(let tree):
      guard request == here.cover?.pending else { return }
      receive(tree)
    case .elsewhere(let page):
      guard request == here.cover?.pending else { return }
      receive(page)
    case .reportOfWording(let report):
      guard request == here.cover?.pending else { return }
      receive(reportOfWording: report)
    case .annotations(let annotations):
      guard request == said.pending?.request else { return }
      receive(annotations)
    case .decision(let basis):
      guard request == choosing?.request else { return }
      receive(basis)
    case .lastEdit(let edit, let names):
      guard request == pendingLastEdit else { return }
      receive(edit, names: names)
    case .speakers(let actors):
      guard request == choosing?.request else { return }
      receive(actors)
    case .record(let record):
      guard request == pendingStart else { return }
      pendingStart = nil
      receive(record)
    default:
      receiveOfQuote(answer, for: request)
    }
    runHeld()
  }

  private mutating func receiveOfQuote(_ answer: Answer, for request: RequestID) {
    switch answer {
    case .quote(let card, let page):
      guard request == here.quote.pendingCard else { return }
      receive(card, page)
    case .wordings(let page):
      guard let pending = here.quote.wordings.pending, request == pending.request else { return }
      here.quote.wordings.receive(page, lines: layout.lines(of: .quote))
      if pending.purpose != .extend {
        here.quote.cursor = here.quote.wordings.cursor.map { .wording($0) }
      }
      compareWordings()
      followQuoteCursor()
    case .reports(let page):
      guard let pending = here.quote.reports.pending, request == pending.request else { return }
      here.quote.reports.receive(page, lines: layout.lines(of: .quote))
      if pending.purpose != .extend, case .report? = here.quote.cursor {
        here.quote.cursor = here.quote.reports.cursor.map { .report($0) }
      }
      tellQuote()
      followQuoteCursor()
    case .wording(let wording):
      guard request == here.quote.pendingPlace else { return }
      receive(place: wording)
    case .comparisons(let comparisons):
      guard request == here.quote.pendingComparison else { return }
      here.quote.pendingComparison = nil
      here.quote.comparisons.merge(comparisons) { $1 }
      keepQuoteVisible()
    case .evidence(let document):
      guard request == here.evidence?.pending else { return }
      receive(document)
    default: break
    }
  }

  /// Goes on after a page of a list: the driver's quotes follow its cursor; while
  /// none were read yet, an empty driver gives way to the next list, and the focus
  /// with it, unless it has been moved; where there are neither events nor actors, to
  /// all quotes.
  private mutating func settle(_ list: ListKind) {
    if list == .events, here.quotes.wanted == nil, start == .beginning { skipEmptyEvents() }
    readMore(list)
    if here.driver == list, pendingStart == nil { readQuotesOfDriver() }
    guard here.quotes.wanted == nil, pendingStart == nil, let driver = here.driver else { return }
    let states = ListKind.main.map {
      (list: $0, isRead: here.lists[$0].isLoaded, entry: entry(of: $0))
    }
    guard states.first(where: { $0.list == driver })?.isRead == true else { return }
    let wasThere = here.focus == driver.pane
    // Sources alone say little of what was said: then all quotes come first.
    if let next = states.first(where: { $0.entry != nil }), next.list != .sources {
      if wasThere { focus(on: next.list.pane) }
      drive(from: next.list)
    } else if states.allSatisfy(\.isRead) {
      if wasThere { focus(on: .quotes) }
      here.driver = nil
      readQuotes(QuoteSelection(.all), name: nil)
    }
  }

  /// Opens at the first event that has a quote, so that there is something to see.
  private mutating func skipEmptyEvents() {
    let first = here.lists[.events].rows.first { row in
      if case .event(let event) = row { event.quotes > 0 } else { false }
    }
    guard let first else { return }
    here.lists[.events].cursor = first.id
    here.lists[.events].keepVisible(lines: layout.lines(of: .events))
  }

  private mutating func receive(_ page: Page<QuoteRow>) {
    let isSame = here.quotes.wanted.map { here.quotes.shown?.hasSameQuotes(as: $0) == true }
    let isOther = here.quotes.list.isAwaited && isSame == false
    if here.quotes.list.isAwaited {
      here.quotes.shown = here.quotes.wanted
      here.quotes.shownName = here.quotes.wantedName
    }
    here.quotes.ranked = page.ranked
    let former = layout
    if let lost = here.quotes.list.receive(page, lines: layout.lines(of: .quotes)) {
      return readQuotes(lost)
    }
    // Ways out had the room of the quote.
    if layout != former { fitToLayout() }
    readMoreQuotes()
    followQuotes()
    if isOther, !here.quote.isAwaited, here.quote.currentReport == nil, let hitWording {
      here.quote.cursor = .wording(hitWording)
      followQuoteCursor()
    }
  }

  private mutating func receive(_ count: QuoteCount) {
    guard let selection = here.quotes.wanted else { return }
    here.quotes.pendingCount = nil
    here.quotes.counted = QuotesState.Counted(selection: selection, count: count)
    if count.quotes.value == 0, count.proposed == 0 { findWaysOut(of: selection, count) }
    if !count.quotes.isExact {
      here.quotes.pendingCount = ask(.count(selection, cap: nil))
    }
  }

  private mutating func receive(_ card: QuoteCard?, _ page: Page<WordingRow>) {
    let id = here.quote.id
    let before = here.quote
    here.quote = QuoteState()
    here.quote.id = id
    guard let card else {
      here.quote.failure = "This quote is no longer in the graph."
      return
    }
    here.quote.card = card
    here.quote.baselineText = card.baselineText
    here.quote.wordings.show(page)
    here.quote.cursor = (restoredWording ?? hitWording ?? here.quote.wordings.cursor)
      .map { .wording($0) }
    if before.card?.id == card.id { keepQuote(as: before) }
    tellQuote()
    compareWordings()
    followQuoteCursor()
    showSoughtView()
    seekReport()
  }

  /// The wording that was under the cursor when the explorer was left.
  private var restoredWording: WordingID? {
    guard let restoring, restoring.wordingQuote == here.quote.id?.rawValue else { return nil }
    return here.quote.wordings.rows.first { $0.id.rawValue == restoring.wording }?.id
  }

  /// The first wording that has all the words that a search looked for, else some of
  /// them; nil: none was made, or none of those read has any.
  private var hitWording: WordingID? {
    let terms = here.quotes.shown?.query?.terms ?? []
    let hits = here.quote.wordings.rows.map { row in
      (id: row.id, terms: terms.count { !Highlight.ranges(of: [$0], in: row.text ?? "").isEmpty })
    }
    let best = hits.first { $0.terms == terms.count } ?? hits.first { $0.terms > 0 }
    return terms.isEmpty ? nil : best?.id
  }

  private mutating func receive(_ document: EvidenceDocument?) {
    here.evidence?.pending = nil
    guard let document else {
      if restoring != nil {
        here.evidence = nil
      } else {
        here.evidence?.failure = "This report is no longer in the graph."
      }
      return
    }
    guard document.evidence.row.id != here.evidence?.document?.evidence.row.id else {
      here.evidence?.document = document
      return fitEvidence()
    }
    show(document)
  }
}
