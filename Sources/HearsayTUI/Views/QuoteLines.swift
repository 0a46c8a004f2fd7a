import HearsayModel
import HearsayTerminal

/// The entries of Quotes: the wording, who said it and in how many reports.
struct QuoteLines {
  /// What a search looked for.
  var terms: [SearchQuery.Term]

  /// The lines of an entry: as many as its `lineCount`.
  func lines(_ row: QuoteRow, _ said: Annotation? = nil, width: Int) -> [StyledText] {
    var first = wording(row.text, row.kind, width: width - (sign(of: row).isEmpty ? 0 : 2))
    if row.isByArticle || row.status == .proposed { first = first.overlaid(with: Theme.dim) }
    let figures = figures(row, width: width)
    let attribution = attribution(row, said, room: width - figures.width - 4)
    var lines = [
      StyledText.ends(first, sign(of: row), width: width, gap: 1),
      StyledText.ends("  " + attribution, figures, width: width),
    ]
    if let alsoAs = row.alsoAs {
      let label = StyledText("  also as: ", Theme.dim)
      lines.append(label + wording(alsoAs, nil, width: width - label.width))
    }
    return lines
  }

  /// A wording on one line, from its start or from a little before the first hit.
  private func wording(_ text: String, _ kind: Report.Kind?, width: Int) -> StyledText {
    let isDirect = kind == .direct
    let room = width - (isDirect ? 2 : 0)
    let hits = Highlight.ranges(of: terms, in: text)
    let styled = StyledText(text).overlaid(bytes: hits, with: Theme.hit)
    let shown = styled.from(byte: cut(text, hits.first, room: room)).truncated(to: room)
    return isDirect ? "“" + shown + "”" : shown
  }

  /// Where to begin so that the first hit is on the line.
  private func cut(_ text: String, _ hit: Range<Int>?, room: Int) -> Int {
    guard let hit else { return 0 }
    let end = text.utf8.index(text.startIndex, offsetBy: min(hit.upperBound, text.utf8.count))
    guard DisplayText.width(String(text[..<end])) >= room else { return 0 }
    let start = text.utf8.index(text.startIndex, offsetBy: min(hit.lowerBound, text.utf8.count))
    let words = text[..<start].suffix(max(0, room / 3))
    let blank = words.firstIndex(of: " ").map { text.index(after: $0) } ?? start
    return text.utf8.distance(from: text.startIndex, to: blank)
  }

  /// Who said it and when, and its marks where they have room: their sign stands
  /// above in any case.
  private func attribution(
    _ row: QuoteRow, _ said: Annotation?, room: Int
  ) -> StyledText {
    var parts = [StyledText(SpeakerLabel.text(row.speakers.map(\.name), row.speakerUnknown))]
    if let spoken = row.spoken { parts.append(StyledText(spoken.displayDay)) }
    if row.isByArticle { parts.append(StyledText("by article")) }
    if row.status == .proposed { parts.append(StyledText("proposed")) }
    var text = StyledText.joined(parts, by: " · ")
    for mark in row.marks.words {
      let longer = text + " · " + StyledText(mark)
      guard longer.width <= room else { break }
      text = longer
    }
    text = text.overlaid(with: Theme.dim)
    guard let remark = said?.remark, !remark.isEmpty, text.width + 12 <= room else { return text }
    return (text + StyledText(" · ", Theme.dim) + remark).truncated(to: room)
  }

  private func figures(_ row: QuoteRow, width: Int) -> StyledText {
    var parts = [StyledText(Figures.count(row.reports, "report"), Theme.dim)]
    if width < 46 { return parts[0] }
    if row.wordings > 1 {
      parts.append(StyledText(Figures.count(row.wordings, "wording"), Theme.dim))
    } else if row.reports == 1, let origin = row.soleOrigin {
      parts.append(StyledText("via \(origin)", Theme.dim).truncated(to: 24))
    }
    return .joined(parts, by: "  ")
  }

  private func sign(of row: QuoteRow) -> StyledText {
    if !row.marks.isDisjoint(with: [.disputed, .loop, .notBorneOut]) {
      return StyledText("!", Theme.mark)
    }
    return row.status == .proposed || row.marks.contains(.proposals)
      ? StyledText("?", Theme.proposed) : ""
  }
}

extension StyledText {
  /// The text from a byte of its UTF-8 on, with `…` before it unless that is its
  /// start.
  fileprivate func from(byte: Int) -> StyledText {
    guard byte > 0 else { return self }
    var rest = byte
    var kept = StyledText("…")
    for run in runs {
      let count = run.text.utf8.count
      if rest < count {
        kept.append(String(decoding: run.text.utf8.dropFirst(rest), as: UTF8.self), run.style)
      }
      rest = max(0, rest - count)
    }
    return kept
  }
}

/// Who said a quote, in the words that every pane uses.
enum SpeakerLabel {
  /// The speakers' names, or why none is known.
  static func text(_ names: [String], _ unknown: Quote.UnknownSpeaker?) -> String {
    guard names.count <= 2 else { return "\(names[0]) and \(names.count - 1) others" }
    if names.isEmpty { return (unknown ?? .notStated).label }
    return names.joined(separator: " and ")
  }
}
