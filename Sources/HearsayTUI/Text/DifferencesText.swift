import HearsayModel
import HearsayTerminal

/// Two wordings in words: each with what differs marked, and what is to be said.
struct DifferencesText {
  var quote: QuoteState
  var state: DifferencesState

  /// A side of the comparison.
  enum Side: Sendable, Hashable, CaseIterable {
    case baseline, other
  }

  /// The difference under the cursor.
  static let current = Style(attributes: .reverse)

  /// Nil: it is not worked out yet.
  var comparison: WordingComparison? { quote.comparisons[state.other] }
  /// Nil also where the two are in different languages.
  var alignment: Alignment? { comparison?.alignment }

  /// The row of a side; nil: it is not among those that are read.
  func row(_ side: Side) -> WordingRow? {
    switch side {
    case .baseline: quote.baselineRow
    case .other: quote.wordings.rows.first { $0.id == state.other }
    }
  }

  /// The words of a side.
  func text(_ side: Side) -> String {
    switch side {
    case .baseline: quote.baselineText ?? ""
    case .other: row(.other)?.text ?? ""
    }
  }

  /// The words of a side with what differs marked, in quotation marks where it is direct.
  func words(_ side: Side) -> StyledText {
    let text = text(side)
    var words = StyledText(text)
    for segment in alignment?.segments ?? [] {
      guard let style = Self.style(segment.kind, side) else { continue }
      let range = side == .baseline ? segment.baseline : segment.other
      words = words.overlaid(bytes: [range], with: style)
    }
    if let current = currentSegment {
      let range = side == .baseline ? current.baseline : current.other
      if !range.isEmpty { words = words.overlaid(bytes: [range], with: Self.current) }
    }
    return row(side)?.kind == .direct ? "“" + words + "”" : words
  }

  /// The difference under the cursor; nil: there is none.
  var currentSegment: Alignment.Segment? {
    guard let index = state.difference, let differences = alignment?.differences,
      differences.indices.contains(index)
    else { return nil }
    return differences[index]
  }

  /// How a stretch looks on a side; nil: as it is.
  static func style(_ kind: Alignment.Kind, _ side: Side) -> Style? {
    switch (kind, side) {
    case (.otherWords, _): Theme.otherWords
    case (.leftOut, .baseline), (.added, .other): Theme.onlyHere
    default: nil
    }
  }

  /// `A  RT`, `B  5 reports`.
  func title(_ side: Side) -> StyledText {
    guard let row = row(side) else { return StyledText("baseline", Theme.title) }
    let source = row.shownReports == 1 ? row.firstSource : nil
    var title = StyledText(Figures.letter(row.index), Theme.title)
    title.append("  \(source ?? Figures.count(row.reports, "report"))")
    if let kind = row.kind { title.append("  \(kind.rawValue)", Theme.dim) }
    return title
  }

  /// What else is known of a side: when it was first printed, whom its reports credit.
  func facts(_ side: Side) -> StyledText {
    guard let row = row(side) else { return StyledText() }
    let spoken = quote.card?.quote.spoken
    var facts = [row.firstDate.map { DateWords.start($0, besides: spoken) } ?? "undated"]
    if !row.groups.isEmpty { facts.append(CreditWords.summary(row.groups)) }
    if let lang = row.lang { facts.append("in \(lang)") }
    if let from = row.translatedFrom { facts.append("translated from \(from)") }
    if row.proposedReports > 0 { facts.append("? \(row.proposedReports) proposed") }
    return StyledText(facts.joined(separator: " · "), Theme.dim)
  }

  /// What is to be said of the pair, the most important first.
  var notes: [StyledText] {
    var notes = warnings
    if comparison != nil, alignment == nil {
      let tags = Side.allCases.map { row($0)?.lang ?? "a language that is not stated" }
      let text = "\(tags[0]) and \(tags[1]): wordings in different languages are not compared."
      notes.append(StyledText(text))
    }
    if quote.card?.areTranslations == true {
      notes.append(
        StyledText(
          "Probably translations: a difference may be the translators'. The words are compared, "
            + "not what they mean.", Theme.dim))
    }
    if alignment?.hasEqualWords == true {
      notes.append(StyledText("The same words; marks and case alone differ.", Theme.dim))
    }
    return notes
  }

  /// `! modal: “will” – “may”`, one a stretch.
  private var warnings: [StyledText] {
    (alignment?.differences ?? []).filter { !$0.flags.isEmpty }.map { segment in
      let names = Alignment.Flag.allCases.filter { segment.flags.contains($0) }.map(\.rawValue)
      let sides = Side.allCases.map { words(of: segment, $0) }
      return StyledText("! ", Theme.mark) + StyledText("\(Figures.list(names)): ")
        + StyledText(sides.joined(separator: " – "))
    }
  }

  private func words(of segment: Alignment.Segment, _ side: Side) -> String {
    let range = side == .baseline ? segment.baseline : segment.other
    let words = text(side).slice(range)
    return words.isEmpty ? "(nothing)" : "“\(words)”"
  }

  /// What the marks mean, and how many there are.
  var legend: StyledText {
    guard let alignment else {
      return StyledText(comparison == nil ? "comparing …" : "not compared", Theme.dim)
    }
    let sum = alignment.summary
    var parts: [StyledText] = []
    if sum.replacements > 0 {
      parts.append(StyledText("other words", Theme.otherWords) + StyledText(" \(sum.replacements)"))
    }
    if sum.omissions + sum.additions > 0 {
      parts.append(
        StyledText("only here", Theme.onlyHere) + StyledText(" \(sum.omissions + sum.additions)"))
    }
    if sum.marksOnlyWords > 0 { parts.append(StyledText("marks only \(sum.marksOnlyWords)")) }
    let (left, right) = (sum.baselineWords, sum.otherWords)
    parts.append(StyledText("equal \(sum.equalWords) of \(left) and \(right)", Theme.dim))
    return .joined(parts, by: "   ")
  }
}

extension String {
  /// The text of a range of bytes, as far as there is one.
  func slice(_ range: Range<Int>) -> String {
    let count = utf8.count
    let lower = min(max(0, range.lowerBound), count)
    let upper = min(max(lower, range.upperBound), count)
    return String(decoding: utf8.dropFirst(lower).prefix(upper - lower), as: UTF8.self)
  }
}
