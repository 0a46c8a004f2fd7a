import HearsayModel

/// Two wordings of the quote in the Quote pane, word against word, on the whole screen:
/// the baseline, and another.
struct DifferencesState: Sendable, Hashable {
  /// Of which quote.
  var quote: Quote.ID
  /// The wording that is compared with the baseline.
  var other: WordingID
  /// The difference under the cursor, from 0; nil: none was gone to.
  var difference: Int?
  /// The first line of the words on the screen.
  var top = 0
  /// The tree of credits from which it was opened, and which comes back with Escape.
  var credits: CreditsState?
  /// The report of the wording that has been asked for.
  var pending: RequestID?

  /// A wording against the baseline.
  init(quote: Quote.ID, other: WordingID, credits: CreditsState? = nil) {
    self.quote = quote
    self.other = other
    self.credits = credits
  }
}

extension QuoteState {
  /// The wordings that can be compared with the baseline, in their order.
  var comparable: [WordingRow] {
    wordings.rows.filter { $0.text != nil && $0.id != baseline }
  }

  /// The row of the baseline; nil: it is not among those that are read.
  var baselineRow: WordingRow? { wordings.rows.first { $0.id == baseline } }
}

extension Alignment {
  /// The stretches that differ in their words.
  var differences: [Segment] {
    segments.filter { $0.kind != .equal && $0.kind != .marksOnly }
  }
}
