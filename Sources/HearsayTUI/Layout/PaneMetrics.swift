import HearsayTerminal

extension ExploreLayout {
  /// How many lines of entries a pane shows.
  func lines(of pane: Pane) -> Int { max(1, interior(of: pane).height) }

  /// The cells of a line of the Quote pane, the cursor's column left out.
  var quoteWidth: Int { max(1, interior(of: .quote).width - 1) }

  /// How many lines the Quote pane's header may take: a third of it, and where the
  /// pane stands alone also what its rows leave free.
  func quoteHeaderLimit(_ state: QuoteState) -> Int {
    let height = interior(of: .quote).height
    let third = max(1, height / 3)
    guard panes.count == 1 else { return third }
    var free = height
    for row in state.outline.rows where free > third {
      free -= QuoteText.lines(row, in: state, width: quoteWidth, limit: height - third).count
    }
    return max(third, free)
  }

  /// How many lines are left for the Quote pane's rows under its header.
  func quoteLines(_ state: QuoteState) -> Int {
    let header = QuoteText.header(state, width: quoteWidth, limit: quoteHeaderLimit(state))
    return max(1, interior(of: .quote).height - header.count)
  }

  /// The cells of a line of the evidence, the cursor's column left out.
  var evidenceWidth: Int { max(1, evidenceInterior.width - 2) }

  /// How many lines the evidence's header may take: eight, fewer on low screens.
  var evidenceHeaderLimit: Int {
    switch evidenceInterior.height {
    case 18...: 8
    case 12...: 4
    default: 1
    }
  }

  /// How many lines are left for the evidence's text under its header.
  func evidenceLines(_ document: EvidenceDocument) -> Int {
    let header = EvidenceText.header(
      document, width: evidenceWidth, limit: evidenceHeaderLimit)
    return max(1, evidenceInterior.height - header.count)
  }
}
