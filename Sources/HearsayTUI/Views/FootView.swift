import HearsayModel
import HearsayTerminal

/// The lines at the bottom: where one is, what has happened, which keys there are.
struct FootView {
  var state: AppState
  var layout: ExploreLayout

  /// Draws the lines.
  func draw(on canvas: inout Canvas) {
    if let message = state.message {
      let rect = layout.trail ?? layout.hints
      put(text(of: message, width: rect.width - 2), on: &canvas, in: rect)
      if layout.trail == nil { return }
    } else if let trail = layout.trail {
      put(TrailText(state: state).line(width: trail.width - 2), on: &canvas, in: trail)
    }
    put(HintText.line(state, width: layout.hints.width - 2), on: &canvas, in: layout.hints)
  }

  private func put(_ line: StyledText, on canvas: inout Canvas, in rect: Rect) {
    canvas.put(line, row: rect.row, column: rect.column + 1, width: rect.width - 2)
  }

  private func text(of message: Message, width: Int) -> StyledText {
    switch message.weight {
    case .note: StyledText(Self.fitted(message.text, to: width))
    case .warning:
      StyledText("! ", Theme.mark)
        + StyledText(Self.fitted(message.text, to: width - 2), Theme.title)
    }
  }

  /// Of several sentences that have no room the last stays whole, which names the key.
  private static func fitted(_ text: String, to width: Int) -> String {
    guard DisplayText.width(text) > width, let end = text.ranges(of: ". ").last
    else { return text }
    let last = String(text[end.upperBound...])
    let room = width - DisplayText.width(last) - 1
    guard room >= width / 2 else { return text }
    return DisplayText.truncated(String(text[..<end.lowerBound]), to: room) + " " + last
  }
}

/// Which keys there are, the most useful first to stay.
enum HintText {
  /// As many hints as fit, in the order of the key table.
  static func line(_ state: AppState, width: Int) -> StyledText {
    let shown = KeyTable.hints(for: state, width: width).map(text)
    return .joined(shown, by: "  ")
  }

  private static func text(of hint: KeyTable.Hint) -> StyledText {
    StyledText(hint.keys, Theme.key) + StyledText(" \(hint.label)", Theme.dim)
  }
}

/// The way to where one is: `Events › Haftar declares jihad › “We declare …” › A`.
struct TrailText {
  var state: AppState

  /// The way on one line; names are cut so that its end stays.
  func line(width: Int) -> StyledText {
    let steps = steps
    let fixed = steps.count * 3
    let room = max(8, (width - fixed) / max(1, steps.count))
    let whole = StyledText.joined(steps.map { StyledText($0, Theme.dim) }, by: separator)
    if whole.width <= width { return whole }
    let spare = steps.reduce(0) { $0 + max(0, room - DisplayText.width($1)) }
    let long = max(1, steps.count { DisplayText.width($0) > room })
    let cut = steps.map { DisplayText.truncated($0, to: room + spare / long) }
    return .joined(cut.map { StyledText($0, Theme.dim) }, by: separator)
  }

  private var separator: StyledText { StyledText(" › ", Theme.dim) }

  private var steps: [String] {
    let here = state.here
    if let row = here.evidence?.document?.evidence.row, row.id != here.quote.currentReport?.id {
      return steps(to: row)
    }
    var steps: [String] = []
    if let search = here.quotes.search { steps.append("Search \(search.text)") }
    if let driver = here.driver {
      steps.append(driver.pane.name)
      if let name = state.entry(of: driver)?.name {
        steps.append(name.isEmpty ? "(not named)" : name)
      }
    } else if let name = here.quotes.shownName {
      steps.append(name)
    }
    if here.focus == .places, here.cover == nil, here.evidence == nil { return ["Places"] }
    guard here.focus == .quotes || here.focus == .quote || here.evidence != nil else {
      return steps + [here.cover?.trailName].compactMap { $0 }
    }
    if let row = here.quotes.list.current {
      steps.append(row.kind == .direct ? "“\(row.text)”" : row.text)
    }
    guard here.focus == .quote || here.evidence != nil else { return steps }
    if let wording = here.quote.currentWording { steps.append(Figures.letter(wording.index)) }
    if let report = here.quote.currentReport { steps.append(report.sourceLabel) }
    if let cover = here.cover { steps.append(cover.trailName) }
    if here.evidence != nil { steps.append("Evidence") }
    return steps
  }

  /// The way to an evidence that was reached through its article: what leads to the
  /// quote behind it does not lead there.
  private func steps(to row: ReportRow) -> [String] {
    let wording = row.report.exact.map { row.report.kind == .direct ? "“\($0)”" : $0 }
    return [row.sourceLabel, row.articleTitle, wording, "Evidence"].compactMap { $0 }
  }
}
