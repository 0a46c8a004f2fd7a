import HearsayModel

/// What the screen shows and where each cursor is: what history keeps and brings
/// back.
struct Viewpoint: Sendable, Hashable {
  /// The pane that the keys go to.
  var focus: Pane = .events
  /// The list that has the focus or had it last: the one that narrow screens show.
  var frontList: ListKind = .events
  /// The row of Places under the cursor.
  var placeCursor: PlaceRow = .list(.events)
  /// The list whose entry the quotes belong to, its cursor solid; nil: none, the
  /// quotes are those of a search in all of them, or of one article.
  var driver: ListKind? = .events
  /// The list that was chosen by its name and drives as soon as its entries are here.
  var drivesWhenRead: ListKind?
  var lists = Lists()
  /// What all lists and quotes are narrowed to.
  var filters = Filters()
  var quotes = QuotesState()
  var quote = QuoteState()
  /// The report on which the cursor of Quote is to stand when its quote is here: what the
  /// driver's entry is about; nil: none.
  var goal: Report.ID?
  /// What takes the whole screen below the evidence; nil: the panes are shown.
  var cover: Cover?
  /// The evidence on the whole screen, above all else; nil: what is below is shown.
  var evidence: EvidenceState?
  /// Whether the pane with the focus takes the whole screen.
  var isZoomed = false
  /// As of which edition what it shows was read.
  var edition = 0
  /// The steps of Right that Left takes back one by one, as long as no other key
  /// comes between; after that Left goes to what stands to the left by itself.
  var rightSteps: [RightStep] = []
}

/// What Right changed, as it was before.
struct RightStep: Sendable, Hashable {
  var focus: Pane
  var frontList: ListKind
  var cover: Cover?
  var evidence: EvidenceState?
  /// As of which edition.
  var edition: Int
  /// The rows of the Quote pane, where Right unfolded one, moved among them or went
  /// to them.
  var fold: Fold?
  /// The driver and its quotes, where Right made another list the driver.
  var former: Former?

  /// What was unfolded, and where the cursor was.
  struct Fold: Sendable, Hashable {
    /// Of which quote; it may have been another that was on its way.
    var quote: Quote.ID?
    var cursor: QuoteOutline.RowID?
    var top: QuoteOutline.RowID?
    var unfolded: WordingID?
    var reports: ListState<ReportRow>

    init(_ quote: QuoteState) {
      self.quote = quote.card?.id
      cursor = quote.cursor
      top = quote.top
      unfolded = quote.unfolded
      reports = quote.reports
    }
  }

  /// What drove the quotes before.
  struct Former: Sendable, Hashable {
    var driver: ListKind?
    var quotes: QuotesState
    var quote: QuoteState
  }
}
