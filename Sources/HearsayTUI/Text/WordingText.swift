import HearsayModel
import HearsayTerminal

/// One wording: a line of figures, its words with what differs from the baseline
/// marked, and what is to be said of the difference.
struct WordingText {
  var row: WordingRow
  var state: QuoteState
  var terms: [SearchQuery.Term]

  private var isBaseline: Bool { row.id == state.baseline }
  private var alignment: Alignment? { state.comparisons[row.id]?.alignment }
  private var total: Int { row.reports + row.proposedReports }

  /// At most so many lines.
  func lines(width: Int, limit: Int) -> [StyledText] {
    let first = StyledText.ends(headline, dates, width: width)
    guard limit > 1 else { return [first] }
    let notes = notes.flatMap {
      $0.lines(width: max(1, width - 3), hanging: 2, limit: 2).map { StyledText.blanks(3) + $0 }
    }.prefix(max(0, limit - 2))
    var words = words.lines(width: width, hanging: 4, limit: limit - 1 - notes.count)
    var rest = Array(notes)
    if let last = words.last, let credits {
      if last.width + credits.width + 3 <= width {
        words[words.count - 1] = .ends(last, credits, width: width)
      } else if 1 + words.count + rest.count < limit {
        rest.append((.blanks(3) + credits).truncated(to: width))
      }
    }
    return [first] + words + rest
  }

  private var headline: StyledText {
    var text = StyledText(Figures.letter(row.index), Theme.title).column(3)
    if total == 1, let source = row.firstSource {
      text.append(source)
    } else if row.reports > 0 {
      text.append(Figures.count(row.reports, "report"))
    }
    if row.proposedReports > 0 {
      text.append(" ? \(Figures.number(row.proposedReports)) proposed", Theme.proposed)
    }
    if let kind = row.kind { text.append("  \(kind.rawValue)", Theme.dim) }
    if isBaseline { text.append("  baseline", Theme.title) }
    return text
  }

  private var dates: StyledText {
    guard let date = row.firstDate else { return StyledText("undated", Theme.dim) }
    let when = DateWords.short(date, besides: state.card?.quote.spoken)
    guard total > 1 else { return StyledText(when, Theme.dim) }
    return StyledText("first \(when)" + (row.firstSource.map { " \($0)" } ?? ""), Theme.dim)
  }

  private var words: StyledText {
    guard let text = row.text else {
      return StyledText("   (the wording was not kept)", Theme.dim)
    }
    let isDirect = row.kind == .direct
    var words = StyledText(text)
    for (style, ranges) in differences { words = words.overlaid(bytes: ranges, with: style) }
    words = words.overlaid(bytes: Highlight.ranges(of: terms, in: text), with: Theme.hit)
    return isDirect ? "   “" + words + "”" : "   " + words
  }

  private var differences: [(Style, [Range<Int>])] {
    guard let alignment, !isBaseline else { return [] }
    let ranges = { (kind: Alignment.Kind) in
      alignment.segments.filter { $0.kind == kind }.map(\.other)
    }
    return [(Theme.otherWords, ranges(.otherWords)), (Theme.onlyHere, ranges(.added))]
  }

  /// What differs from the baseline, in words.
  private var notes: [StyledText] {
    guard !isBaseline, row.text != nil, let comparison = state.comparisons[row.id] else {
      return []
    }
    guard let alignment = comparison.alignment else {
      return [StyledText("in another language: not compared", Theme.dim)]
    }
    var notes: [StyledText] = []
    if alignment.hasEqualWords { notes.append(StyledText("marks only", Theme.dim)) }
    if let leftOut = leftOut(alignment) {
      notes.append(StyledText("leaves out: ", Theme.dim) + StyledText(leftOut, Theme.leftOut))
    }
    let flags = Alignment.Flag.allCases.filter { alignment.summary.flags.contains($0) }
    if !flags.isEmpty {
      let names = flags.map(\.rawValue).joined(separator: " and ")
      notes.append(
        StyledText("! ", Theme.mark)
          + StyledText("\(names) \(flags.count == 1 ? "differs" : "differ")", Theme.title))
    }
    if row.hasNotBorneOut {
      notes.append(
        StyledText("! ", Theme.mark) + StyledText("a credit is NOT borne out", Theme.title))
    }
    return notes
  }

  private func leftOut(_ alignment: Alignment) -> String? {
    guard let baseline = state.baselineText else { return nil }
    let bytes = Array(baseline.utf8)
    let parts = alignment.segments.filter { $0.kind == .leftOut }.map { segment in
      String(decoding: bytes[segment.baseline.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " … ")
  }

  /// Whom its reports credit, unless they are unfolded and say so themselves.
  private var credits: StyledText? {
    guard row.id != state.unfolded, !row.groups.isEmpty else { return nil }
    return StyledText(CreditWords.summary(row.groups), Theme.dim)
  }
}

/// Dates in the Quote pane.
enum DateWords {
  /// Without the year where the pane's header bears it.
  static func short(_ date: EDTFDate, besides spoken: EDTFDate?) -> String {
    spoken?.earliest == nil ? date.displayText : date.displayShort
  }
}
