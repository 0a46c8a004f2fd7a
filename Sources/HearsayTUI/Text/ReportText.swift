import HearsayModel
import HearsayTerminal

/// One report of the unfolded wording: who printed it and when, then how it names
/// the speaker and whom it credits.
struct ReportText {
  var row: ReportRow
  var wording: WordingRow?
  var spoken: EDTFDate?

  /// From this width on a report stands on one line, where it fits.
  private static let lineWidth = 90
  private static let publisherWidth = 26

  /// At most so many lines.
  func lines(width: Int, limit: Int) -> [StyledText] {
    let separated = StyledText.joined(details, by: StyledText(" · ", Theme.dim))
    if width >= Self.lineWidth, publisher.width <= Self.publisherWidth {
      let line = .blanks(5) + publisher.column(Self.publisherWidth + 2) + separated
      if line.width + date.width + 2 <= width { return [.ends(line, date, width: width)] }
    }
    let first = StyledText.ends("     " + publisher, date, width: width)
    guard limit > 1 else { return [first] }
    guard !separated.isEmpty else { return [first] }
    let lines = separated.lines(width: max(1, width - 7), hanging: 2, limit: min(3, limit - 1))
    return [first] + lines.map { .blanks(7) + $0 }
  }

  private var publisher: StyledText {
    var text = StyledText(row.sourceLabel)
    if let place = row.report.place, place != .body {
      text.append(" · \(place.rawValue)", Theme.dim)
    }
    if let state = row.state, state != .usable { text.append(" · \(state.rawValue)", Theme.mark) }
    if row.report.provenance.status == .proposed { text.append("  ? proposed", Theme.proposed) }
    return text
  }

  private var date: StyledText {
    guard let published = row.published else { return StyledText("undated", Theme.dim) }
    let when = DateWords.short(published, besides: spoken)
    if row.publishedGround == .bounds { return StyledText(when, Theme.dim) }
    let ground = row.publishedGround.flatMap(\.label).map { " (\($0))" } ?? ""
    return StyledText(when + ground, Theme.dim)
  }

  private var details: [StyledText] {
    var parts: [StyledText] = []
    if wording?.kind == nil, let kind = row.report.kind {
      parts.append(StyledText(kind.rawValue, Theme.dim))
    }
    if let cue = row.report.cue { parts.append(StyledText("“\(cue)”", Theme.dim)) }
    if let naming = row.report.speakerAs {
      parts.append(StyledText("named ", Theme.dim) + StyledText("“\(naming)”"))
    }
    if !credits.isEmpty { parts.append(credits) }
    if let access = row.report.access {
      parts.append(
        StyledText(
          access == .firsthand ? "first-hand by its own words" : "from a document", Theme.dim))
    }
    if !row.otherSpeakers.isEmpty {
      let names = row.otherSpeakers.map(\.name).joined(separator: " and ")
      parts.append(StyledText("! ", Theme.mark) + StyledText("attributed to \(names)"))
    }
    return parts
  }

  /// Whom it credits, unless the heading above has said it.
  private var creditWords: String {
    switch row.group {
    case .nobody, .nobodyItself, .notExamined: return ""
    case .named where row.chains.map({ $0.map(\.name) }) == row.groupNames.map({ [$0] }):
      let words = row.chains.joined().compactMap(\.hop.as)
      return words.map { "“\($0)”" }.joined(separator: " and ")
    default: return row.creditLabel
    }
  }

  private var credits: StyledText {
    let text = StyledText(creditWords)
    let hops = row.chains.joined()
    if hops.contains(where: { $0.check == .notBorneOut }) {
      return .joined(
        [text, StyledText("! ", Theme.mark) + StyledText("NOT borne out", Theme.title)], by: " ")
    }
    let isBorneOut = !hops.isEmpty && hops.allSatisfy { $0.check == .borneOut }
    return isBorneOut ? .joined([text, StyledText("borne out", Theme.dim)], by: ", ") : text
  }
}
