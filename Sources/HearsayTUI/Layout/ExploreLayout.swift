import HearsayTerminal

/// Which part of the screen shows what: a pure function of the size, the focus
/// and what covers what.
struct ExploreLayout: Sendable, Hashable {
  /// Below this a notice stands in place of the explorer.
  static let leastSize = Size(columns: 20, rows: 6)
  /// From this many columns on the lists stand beside the quotes.
  static let wideColumns = 100
  /// From this many rows on a zoomed quote has its reports beside its wordings.
  static let splitRows = 18

  /// Whether the terminal is too small: then only the notice is shown.
  var isTooSmall = false
  /// Title and figures of the graph: one row.
  var header: Rect
  /// The panes, boxes and all, in the order of their digits.
  var panes: [PanePlacement] = []
  /// Whether the Quote pane, zoomed, has wordings and reports side by side.
  var splitsQuote = false
  /// The evidence, box and all; nil: the panes are shown.
  var evidence: Rect?
  /// What covers the panes, box and all; nil: the panes are shown.
  var cover: Rect?
  /// The lists that are folded into the title of the list that is shown.
  var foldedLists: [ListKind] = []
  /// The trail, and the prompt or a message in its stead; nil: there is no row
  /// for it, and they stand in the place of the hints.
  var trail: Rect?
  /// The hints: one row.
  var hints: Rect
  /// All between header and foot: where pop-ups stand.
  var body: Rect

  /// A pane and its box.
  struct PanePlacement: Sendable, Hashable {
    var pane: Pane
    var rect: Rect
  }

  /// The layout for a state.
  init(_ state: AppState) {
    self.init(
      size: state.size, focus: state.here.focus, frontList: state.here.frontList,
      isZoomed: state.here.isZoomed, showsEvidence: state.here.evidence != nil,
      showsCover: state.here.cover != nil,
      showsReports: state.here.focus == .quote && state.here.quote.unfolded != nil,
      hidesQuote: state.here.quotes.isNothingFound && state.here.focus != .quote)
  }

  /// The layout for a size.
  init(
    size: Size, focus: Pane, frontList: ListKind, isZoomed: Bool, showsEvidence: Bool,
    showsCover: Bool = false, showsReports: Bool = false, hidesQuote: Bool = false
  ) {
    let screen = Rect(size)
    let (header, belowHeader) = screen.split(top: 1)
    let footRows = size.rows >= 24 ? 2 : 1
    let (body, foot) = belowHeader.split(bottom: footRows)
    let (trail, hints) = foot.split(top: footRows - 1)
    self.header = header
    self.body = body
    self.trail = trail.isEmpty ? nil : trail
    self.hints = hints
    guard size.columns >= Self.leastSize.columns, size.rows >= Self.leastSize.rows else {
      isTooSmall = true
      return
    }
    if showsEvidence {
      evidence = body
    } else if showsCover {
      cover = body
    } else if isZoomed {
      panes = [PanePlacement(pane: focus, rect: body)]
      splitsQuote =
        focus == .quote && size.columns >= Self.wideColumns && body.height >= Self.splitRows
      if focus.list != nil { foldedLists = ListKind.main.filter { $0 != frontList } }
    } else if size.columns >= Self.wideColumns {
      placeWide(focus: focus, frontList: frontList, hidesQuote: hidesQuote)
    } else {
      placeNarrow(
        focus: focus, frontList: frontList, showsReports: showsReports, hidesQuote: hidesQuote)
    }
  }

  /// The box of a pane; nil: it is not shown.
  func rect(of pane: Pane) -> Rect? {
    panes.first { $0.pane == pane }?.rect
  }

  /// The cells inside the box of a pane; of one that is not shown, those it would
  /// have if it took the whole body.
  func interior(of pane: Pane) -> Rect {
    (rect(of: pane) ?? body).interior
  }

  /// The cells inside the box of what covers the panes.
  var coverInterior: Rect { (cover ?? body).interior }

  /// The cells inside the box of the evidence.
  var evidenceInterior: Rect { (evidence ?? body).interior }

  private mutating func placeWide(focus: Pane, frontList: ListKind, hidesQuote: Bool) {
    let columns = body.columns(weights: [54, 62])
    let lists = frontList.isMain && body.height >= 15 ? ListKind.main : [frontList]
    foldedLists = ListKind.main.filter { !lists.contains($0) }
    let left = focus == .places ? [.places] : lists.map(\.pane)
    let boxes = columns[0].rows(weights: left.map { _ in 1 })
    panes = zip(left, boxes).map { PanePlacement(pane: $0, rect: $1) }
    if hidesQuote {
      panes.append(PanePlacement(pane: .quotes, rect: columns[1]))
    } else if body.height >= 12 {
      let (quotes, quote) = columns[1].split(top: max(6, body.height * 8 / 26))
      panes.append(PanePlacement(pane: .quotes, rect: quotes))
      panes.append(PanePlacement(pane: .quote, rect: quote))
    } else {
      panes.append(
        PanePlacement(pane: focus == .quote ? .quote : .quotes, rect: columns[1]))
    }
  }

  /// While reports are looked at, they get the room; where nothing was found, Quotes
  /// gets that of the quote.
  private mutating func placeNarrow(
    focus: Pane, frontList: ListKind, showsReports: Bool, hidesQuote: Bool
  ) {
    foldedLists = ListKind.main.filter { $0 != frontList }
    let shown: [Pane]
    let weights: [Int]
    switch body.height {
    case 18... where hidesQuote:
      shown = [focus == .places ? .places : frontList.pane, .quotes]
      weights = focus == .places ? [11, 10] : [7, 14]
    case 13... where hidesQuote && focus == .quotes: (shown, weights) = ([focus], [1])
    case 18...:
      shown = [focus == .places ? .places : frontList.pane, .quotes, .quote]
      weights =
        focus == .places
        ? [11, 5, 5]
        : showsReports ? [4, 4, 13] : focus == .list(.findings) ? [10, 4, 7] : [7, 6, 8]
    case 13...:
      shown = focus.list != nil || focus == .places ? [focus, .quotes] : [.quotes, .quote]
      weights = [1, 1]
    default: (shown, weights) = ([focus], [1])
    }
    panes = zip(shown, body.rows(weights: weights)).map { PanePlacement(pane: $0, rect: $1) }
  }
}
