import HearsayTerminal

extension ExploreLayout {
  /// How many lines of entries a pane shows.
  func lines(of pane: Pane) -> Int {
    let interior = interior(of: pane)
    guard let list = pane.list else { return max(1, interior.height) }
    return max(1, ListAreas(list, in: interior).entries.height)
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
