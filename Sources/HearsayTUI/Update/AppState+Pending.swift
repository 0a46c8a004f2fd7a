import HearsayModel

extension AppState {
  /// Whether anything is being read.
  var hasPendingReadings: Bool {
    ListKind.allCases.contains { here.lists[$0].pending != nil } || here.quotes.list.pending != nil
      || here.quotes.pendingCount != nil
      || here.quote.pendingCard != nil || here.quote.wordings.pending != nil
      || here.quote.reports.pending != nil || here.evidence?.pending != nil
      || here.cover?.pending != nil
      || pendingStart != nil
  }

  /// Whether anything is on its way, the figures of the graph too.
  var isReading: Bool { hasPendingReadings || pendingOverview != nil || !pendingEdits.isEmpty }

  /// Asks again for what was being read when the place was left.
  mutating func readPendingAgain() {
    for list in ListKind.allCases {
      if let pending = here.lists[list].pending { read(list, pending.wanted) }
    }
    if let pending = here.quotes.list.pending { readQuotes(pending.wanted) }
    if here.quotes.pendingCount != nil, let selection = here.quotes.wanted {
      here.quotes.pendingCount = ask(.count(selection, cap: Self.countCap))
    }
    if here.quotes.ways?.pending != nil { countWaysOut() }
    for list in ListKind.allCases where here.lists[size: list]?.pending != nil {
      here.lists[size: list] = nil
      measure(list)
    }
    if here.quote.pendingCard != nil, let id = here.quote.id { readQuote(id) }
    if let pending = here.quote.wordings.pending { readWordings(pending.wanted) }
    if let pending = here.quote.reports.pending { readReports(pending.wanted) }
    if here.quote.pendingComparison != nil { compareWordings() }
    if here.cover?.pending != nil { readCover() }
    if here.evidence?.pending != nil { readEvidence() }
  }

  /// Gives up what is being read; each pane says so.
  mutating func cancelReadings() {
    outbox.append(.cancelReadings)
    held = []
    let sentence = "Reading was cancelled; a key that moves reads again."
    for request in pendingRequests { fail(sentence, for: request) }
    here.quotes.pendingCount = nil
    here.quotes.ways?.pending = nil
    here.quote.pendingComparison = nil
    pendingStart = nil
    said.pending = nil
    message = Message("Cancelled.")
  }

  /// Takes in that a request failed, unless it is no longer wanted.
  mutating func fail(_ sentence: String, for request: RequestID) {
    if request == said.pending?.request { return said.fail() }
    held = []
    if request == choosing?.request {
      choosing = nil
    } else if request == pendingOverview {
      pendingOverview = nil
    } else if request == pendingStart {
      pendingStart = nil
    } else if request == here.quotes.pendingCount {
      here.quotes.pendingCount = nil
    } else if request == here.quotes.ways?.pending {
      here.quotes.ways?.pending = nil
    } else if request == here.quote.pendingComparison {
      here.quote.pendingComparison = nil
    } else if !failPane(sentence, for: request) {
      return
    }
    message = Message(sentence, .warning)
  }

  private mutating func failPane(_ sentence: String, for request: RequestID) -> Bool {
    if let list = ListKind.allCases.first(where: { here.lists[$0].pending?.request == request }) {
      here.lists[list].fail(sentence)
    } else if request == here.quotes.list.pending?.request {
      here.quotes.list.fail(sentence)
    } else if request == here.quote.pendingCard {
      here.quote.pendingCard = nil
      here.quote.failure = sentence
    } else if request == here.quote.wordings.pending?.request {
      here.quote.wordings.fail(sentence)
    } else if request == here.quote.reports.pending?.request {
      here.quote.reports.fail(sentence)
    } else if request == here.cover?.pending {
      here.cover?.fail(sentence)
    } else if request == here.evidence?.pending {
      here.evidence?.pending = nil
      here.evidence?.failure = sentence
    } else {
      return false
    }
    return true
  }

  /// Asks again for what covers the panes.
  mutating func readCover() {
    switch here.cover {
    case .card: readCard()
    case .credits: readCredits()
    case .elsewhere: readElsewhere()
    case .differences: here.cover?.fail("")
    case nil: break
    }
  }

  private var pendingRequests: [RequestID] {
    ListKind.allCases.compactMap { here.lists[$0].pending?.request }
      + [
        here.quotes.list.pending?.request, here.quote.pendingCard,
        here.quote.wordings.pending?.request, here.quote.reports.pending?.request,
        here.cover?.pending, here.evidence?.pending,
      ].compactMap { $0 }
  }
}
