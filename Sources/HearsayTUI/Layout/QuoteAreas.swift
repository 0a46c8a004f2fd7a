import HearsayTerminal

/// The parts of the Quote pane on the screen: its header, and the rows in one
/// column or in two.
struct QuoteAreas: Sendable, Hashable {
  /// The lines above the rows.
  var headerLines: [StyledText]
  /// The cells for them.
  var header: Rect
  /// The boxes of header, wordings and reports; nil: one box has all in a column.
  var boxes: Boxes?
  /// The cells for the rows of `whole`.
  private var column: Rect

  /// Rectangles, edges and all.
  struct Boxes: Sendable, Hashable {
    var header: Rect
    var wordings: Rect
    var reports: Rect
  }

  init(_ state: QuoteState, _ layout: ExploreLayout) {
    let box = layout.rect(of: .quote) ?? layout.body
    if layout.splitsQuote, state.card != nil {
      headerLines = QuoteText.wideHeader(
        state, width: box.interior.width - 2, limit: box.height * 2 / 5)
      let (above, below) = box.split(top: headerLines.count + 2)
      header = above.interior
      let columns = below.columns(weights: [53, 65])
      boxes = Boxes(header: above, wordings: columns[0], reports: columns[1])
      column = below
    } else {
      let inner = box.interior
      headerLines = QuoteText.header(
        state, width: inner.width - 1,
        limit: Self.headerLimit(state, inner, isAlone: layout.panes.count == 1))
      let (above, below) = inner.split(top: headerLines.count)
      header = above
      column = below
    }
  }

  /// How many lines the header may take: a third of the pane, and where that stands
  /// alone also what its rows leave free.
  private static func headerLimit(_ state: QuoteState, _ inner: Rect, isAlone: Bool) -> Int {
    let third = max(1, inner.height / 3)
    guard isAlone else { return third }
    var free = inner.height
    for row in QuoteOutline(state).rows where free > third {
      free -=
        QuoteText.lines(
          row, in: state, .whole, width: max(1, inner.width - 1), limit: inner.height - third
        ).count
    }
    return max(third, free)
  }

  /// The cells of a part's rows, the cursor's column included.
  func rows(_ part: QuotePart) -> Rect {
    switch part {
    case .whole: column
    case .wordings: boxes?.wordings.interior ?? column
    case .reports: boxes?.reports.interior ?? column
    }
  }

  /// The cells of a line of a part, the cursor's column left out.
  func width(_ part: QuotePart) -> Int { max(1, rows(part).width - 1) }

  /// How many lines a part's rows have.
  func lines(_ part: QuotePart) -> Int { max(1, rows(part).height) }
}

extension ExploreLayout {
  /// Where the parts of the Quote pane stand.
  func quoteAreas(_ state: QuoteState) -> QuoteAreas { QuoteAreas(state, self) }
}
