import HearsayModel

extension AppState {
  /// Scrolls the text of the evidence.
  mutating func scrollEvidence(_ motion: Motion) {
    guard let document = here.evidence?.document else { return }
    let page = layout.evidenceLines(document)
    let lines = evidenceText(document)
    guard var scroll = here.evidence?.scroll else { return }
    if let distance = motion.distance(page: page) {
      scroll = lines.moved(scroll, by: distance)
    } else {
      scroll = motion == .toStart ? EvidenceState.Scroll() : lines.last
    }
    here.evidence?.scroll = lines.clamped(scroll, page: page)
  }

  /// Keeps the scroll within the text at the present size.
  mutating func fitEvidence() {
    guard let evidence = here.evidence, let document = evidence.document else { return }
    let page = layout.evidenceLines(document)
    let scroll = evidenceText(document).clamped(evidence.scroll, page: page)
    here.evidence?.scroll = scroll
  }

  /// Shows an evidence that has come, with its wording in the upper third.
  mutating func show(_ document: EvidenceDocument) {
    let page = layout.evidenceLines(document)
    let lines = evidenceText(document)
    let wording = EvidenceState.Scroll(paragraph: document.wordingParagraph, line: 0)
    here.evidence?.document = document
    let scroll = lines.clamped(lines.moved(wording, by: -(page / 3)), page: page)
    here.evidence?.scroll = scroll
  }

  private func evidenceText(_ document: EvidenceDocument) -> EvidenceLines {
    EvidenceLines(document: document, width: layout.evidenceWidth)
  }
}
