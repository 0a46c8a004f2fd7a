import HearsayModel

/// Something that is to be done, as data; `EffectRunner` and `Loop` do it.
enum Effect: Sendable, Hashable {
  /// Read from the store; the answer bears the request. A newer reading of the
  /// same channel cancels this one.
  case read(Reading, RequestID)
  /// Say something of the data: one thing at a time, in their order, and never cancelled.
  case edit(EditRequest, RequestID)
  /// Cancel all that is being read.
  case cancelReadings
  /// Draw the screen anew, whatever the terminal shows.
  case redraw
  /// Stop the program until the shell lets it go on.
  case suspend
  case bell
  case quit

  /// The effects without the readings that a later one makes useless.
  static func newest(_ effects: [Effect]) -> [Effect] {
    var seen: Set<Reading.Channel> = []
    let kept = effects.reversed().filter { effect in
      guard case .read(let reading, _) = effect else { return true }
      return seen.insert(reading.channel).inserted
    }
    return kept.reversed()
  }
}

/// What is to be read.
enum Reading: Sendable, Hashable {
  case overview
  case list(ListKind, Listing, PageRequest)
  /// How many entries a listing has, and its list in all; counted up to `cap`.
  case size(GraphList, Listing, cap: Int)
  case quotes(QuoteSelection, PageRequest)
  /// Counted up to `cap` quotes; nil: exactly, however long it takes.
  case count(QuoteSelection, cap: Int?)
  /// What each of these would find, counted up to `cap` quotes.
  case ways([QuoteSelection], cap: Int)
  case names([String])
  /// The card and the first wordings of a quote.
  case quote(Quote.ID, PageRequest)
  case wordings(Quote.ID, PageRequest)
  case reports(Quote.ID, WordingID, PageRequest)
  case evidence(Report.ID)
  /// How these wordings differ from the baseline.
  case comparisons(baseline: WordingID, ComparedWording, [WordingID: ComparedWording])
  /// The card of an entry.
  case card(Target)
  /// Where a quote comes from.
  case credits(Quote.ID)
  /// The other sources on a quote's events.
  case elsewhere(Quote.ID, PageRequest)
  /// The first report of a wording.
  case reportOfWording(Quote.ID, WordingID)
  /// The wording of a quote that a report bears.
  case wording(of: Report.ID, Quote.ID)
  /// What was said of entries.
  case annotations([String])
  /// What can be decided on an entry.
  case decision(Subject)
  /// What undoing would take back next.
  case lastEdit
  /// The actors that a name or an id may mean.
  case speakers(String)
  case record(String)

  /// Readings of one channel cancel each other.
  var channel: Channel {
    switch self {
    case .overview: .overview
    case .list(let list, _, _): .list(list)
    case .size(let list, _, _): .size(list)
    case .quotes: .quotes
    case .count: .count
    case .ways: .ways
    case .names: .names
    case .quote: .quote
    case .wordings: .wordings
    case .reports: .reports
    case .evidence: .evidence
    case .comparisons: .comparisons
    case .card, .credits, .elsewhere, .reportOfWording: .cover
    case .wording: .wording
    case .annotations: .annotations
    case .decision, .speakers: .decision
    case .lastEdit: .lastEdit
    case .record: .record
    }
  }

  /// Which part of the state a reading fills.
  enum Channel: Sendable, Hashable {
    case list(ListKind)
    case size(GraphList)
    case overview, quotes, count, ways, names, quote, wordings, reports, evidence,
      comparisons, cover, wording, annotations, decision, lastEdit, record
  }
}
