import HearsayModel
import HearsayTerminal

extension AppState {
  /// What is marked, noted on or tagged: the entry under the cursor, or of the card; nil:
  /// there is none.
  var subject: Subject? { subject(deciding: false) }

  /// What something is said of: the entry under the cursor, or of the card; to be decided
  /// on, the link that a card's line tells of.
  func subject(deciding: Bool) -> Subject? {
    switch mainPlace {
    case .list: return here.focus.list.flatMap { entry(of: $0)?.subject(deciding: deciding) }
    case .quotes: return here.quotes.list.current.map { Subject($0) }
    case .quote:
      return here.quote.currentReport.map { Subject($0) } ?? here.quote.card.map { Subject($0) }
    case .card:
      guard case .card(let card) = here.cover else { return nil }
      return card.subject(deciding: deciding)
    case .evidence: return (here.evidence?.document?.evidence.row).map { Subject($0) }
    default: return nil
    }
  }

  /// The entries on the screen of which something may have been said.
  var shownIDs: [String] {
    guard !layout.isTooSmall else { return [] }
    var ids = subject.map { [$0.id] } ?? []
    if here.evidence != nil { return ids }
    if case .card(let card) = here.cover {
      let own = card.target.subject(named: "").map { [$0.id] } ?? []
      return ids + own + card.shownTargets(lines: layout.coverInterior.height)
    }
    for pane in layout.panes.map(\.pane) { ids += shownIDs(in: pane) }
    return ids
  }

  private func shownIDs(in pane: Pane) -> [String] {
    let lines = layout.lines(of: pane)
    switch pane {
    case .places: return []
    case .list(let list):
      return here.lists[list].visible(lines: lines).compactMap { $0.subject(deciding: false)?.id }
    case .quotes: return here.quotes.list.visible(lines: lines).map(\.id.rawValue)
    case .quote:
      let reports = here.quote.reports
      let cursor = reports.cursorIndex ?? 0
      let around = reports.rows.dropFirst(max(0, cursor - lines)).prefix(2 * lines + 1)
      return (here.quote.card.map { [$0.id.rawValue] } ?? []) + around.map(\.id.rawValue)
    }
  }
}

extension CardState {
  /// What something is said of: the card's own entry, whatever line the cursor is on, so
  /// that a mark is never on something else than the title says; to be decided on, the
  /// link that the line tells of.
  func subject(deciding: Bool) -> Subject? {
    if deciding, let line = current, let link = line.link {
      let entry = content?.lines.first { $0.link == link } ?? line
      return Subject(id: link.rawValue, type: .link, name: entry.text)
    }
    return target.subject(named: content?.name ?? target.id)
  }

  /// The entries to which the lines from the first one on the screen lead.
  fileprivate func shownTargets(lines count: Int) -> [String] {
    (content?.lines ?? []).dropFirst(top).prefix(count).compactMap {
      $0.target?.subject(named: "")?.id
    }
  }
}
