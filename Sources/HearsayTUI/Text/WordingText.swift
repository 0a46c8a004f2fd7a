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
  private var total: Int { row.shownReports }

  /// At most so many lines.
  func lines(width: Int, limit: Int) -> [StyledText] {
    let first = headline(width: width)
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

  /// The letter, whose it is and what it is, and at the right when it was printed;
  /// a long name gives way to the rest, and the right end where there is no room.
  private func headline(width: Int) -> StyledText {
    let letter = StyledText(Figures.letter(row.index), Theme.title).column(3)
    let name = total == 1 ? row.firstSource : nil
    let figure = row.reports > 0 ? Figures.count(row.reports, "report") : ""
    let publisher = StyledText(name ?? figure)
    let rest = letter.width + traits.width
    let least = name == nil ? publisher.width : min(publisher.width, 16)
    let date = dates.first { rest + least + 2 + $0.width <= width } ?? StyledText()
    let room = width - rest - (date.isEmpty ? 0 : date.width + 2)
    let shown = letter + publisher.truncated(to: max(least, room)) + traits
    return .ends(shown, date, width: width, least: 0)
  }

  private var traits: StyledText {
    var text = StyledText()
    if row.proposedReports > 0 {
      text.append(" ? \(Figures.number(row.proposedReports)) proposed", Theme.proposed)
    }
    if row.uncountedReports > 0 {
      let count = total > 1 ? "\(Figures.number(row.uncountedReports)) " : ""
      text.append(" · \(count)not counted", Theme.dim)
    }
    if let kind = row.kind { text.append("  \(kind.rawValue)", Theme.dim) }
    // Of one wording there is nothing that others could differ from.
    if isBaseline, state.wordings.rows.count > 1 { text.append("  baseline", Theme.title) }
    if let likeness { text.append("  \(likeness)", Theme.dim) }
    return text
  }

  /// Where no word differs from the baseline, or no word can be compared.
  private var likeness: String? {
    guard !isBaseline, row.text != nil, let comparison = state.comparisons[row.id] else {
      return nil
    }
    guard let alignment = comparison.alignment else { return "another language: not compared" }
    return alignment.hasEqualWords ? "marks only" : nil
  }

  /// When it was first printed, the fullest first.
  private var dates: [StyledText] {
    guard let date = row.firstDate else { return [StyledText("undated", Theme.dim)] }
    let when = DateWords.short(date, besides: state.card?.quote.spoken)
    guard total > 1 else {
      let bound = date.isBound ? [DateWords.start(date, besides: state.card?.quote.spoken)] : []
      return ([when] + bound).map { StyledText($0, Theme.dim) }
    }
    // A day, or a time without its zone, does not say which report of the day was
    // first.
    guard date.hasZone, !date.isInterval, let source = row.firstSource else {
      let start = DateWords.start(date, besides: state.card?.quote.spoken)
      return [StyledText(start, Theme.dim)]
    }
    let short = StyledText("from \(when)", Theme.dim)
    return [StyledText("first \(when) \(source)", Theme.dim), short]
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

  /// What differs from the baseline, in words, and what does not hold.
  private var notes: [StyledText] {
    var notes: [StyledText] = []
    if !isBaseline, let alignment {
      if let leftOut = words(.leftOut, of: alignment) {
        notes.append(StyledText("leaves out: ", Theme.dim) + StyledText(leftOut, Theme.leftOut))
      }
      if let replaced = words(.otherWords, of: alignment) {
        notes.append(StyledText("other words for: ", Theme.dim) + StyledText(replaced))
      }
      let flags = Alignment.Flag.allCases.filter { alignment.summary.flags.contains($0) }
      if !flags.isEmpty {
        let names = Figures.list(flags.map(\.rawValue))
        let verb = flags.count == 1 ? "differs" : "differ"
        notes.append(StyledText("! ", Theme.mark) + StyledText("\(names) \(verb)"))
      }
    }
    if row.hasNotBorneOut {
      notes.append(StyledText("! ", Theme.mark) + StyledText("a credit is NOT borne out"))
    }
    return notes
  }

  /// The words of the baseline that are not here, or for which others stand.
  private func words(_ kind: Alignment.Kind, of alignment: Alignment) -> String? {
    guard let baseline = state.baselineText else { return nil }
    let bytes = Array(baseline.utf8)
    let parts = alignment.segments.filter { $0.kind == kind }.map { segment in
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
