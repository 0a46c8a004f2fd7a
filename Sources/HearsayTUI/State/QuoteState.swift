import HearsayModel

/// The Quote pane: one quote, its wordings, and the reports of the wording that
/// is unfolded.
struct QuoteState: Sendable, Hashable {
  /// Which quote is wanted; nil: none.
  var id: Quote.ID?
  /// The quote that is on the screen: differs from `id` until that is here.
  var card: QuoteCard?
  var wordings = ListState<WordingRow>()
  /// The wording whose reports are shown; nil: all are folded.
  var unfolded: WordingID?
  /// The reports of `unfolded`, grouped by whom they credit.
  var reports = ListState<ReportRow>()
  /// The wording that the user made the baseline; nil: that of the card.
  var chosenBaseline: WordingID?
  /// The baseline's words; nil: no report kept its wording.
  var baselineText: String?
  /// How the wordings differ from the baseline, as far as computed.
  var comparisons: [WordingID: WordingComparison] = [:]
  /// The row under the cursor; nil: no wording is here.
  var cursor: QuoteOutline.RowID?
  /// The first row on the screen; nil: the first of all.
  var top: QuoteOutline.RowID?
  /// The same of the reports where they have a column of their own.
  var reportsTop: QuoteOutline.RowID?
  /// What was said of the quote and of its reports that are here, by their ids.
  var annotations: [String: Annotation] = [:]
  /// The card that has been asked for.
  var pendingCard: RequestID?
  /// The comparison that has been asked for.
  var pendingComparison: RequestID?
  /// The wording of the report that is sought, which has been asked for.
  var pendingPlace: RequestID?
  /// Why the card could not be read, as a sentence.
  var failure: String?

  /// The wording that the others are compared with; nil: there is none.
  var baseline: WordingID? { chosenBaseline ?? card?.baseline }

  /// What was said of the quote; nil: nothing.
  var annotation: Annotation? { card.flatMap { annotations[$0.id.rawValue] } }

  /// Whether another quote than the one on the screen is on its way.
  var isAwaited: Bool { pendingCard != nil }

  /// The wording under the cursor, or that of the report under it.
  var currentWording: WordingRow? {
    let id: WordingID? =
      switch cursor {
      case .wording(let id): id
      case .report: unfolded
      default: nil
      }
    return wordings.rows.first { $0.id == id }
  }

  /// The cursor of a part: beside the reports, that of the wordings stays at theirs.
  func cursor(in part: QuotePart) -> QuoteOutline.RowID? {
    switch part {
    case .whole: cursor
    case .wordings: currentWording.map { .wording($0.id) }
    case .reports: currentReport.map { .report($0.id) }
    }
  }

  /// The first row of a part on the screen; nil: the first of all.
  func top(of part: QuotePart) -> QuoteOutline.RowID? { part == .reports ? reportsTop : top }

  /// The report under the cursor; nil: the cursor is on a wording.
  var currentReport: ReportRow? {
    guard case .report(let id) = cursor else { return nil }
    return reports.rows.first { $0.id == id }
  }
}
