import HearsayModel
import HearsayTerminal

/// One report of the unfolded wording: who printed it and when, then how it names
/// the speaker and whom it credits.
struct ReportText {
  var row: ReportRow
  var wording: WordingRow?
  var spoken: EDTFDate?
  /// What was said of the report; nil: nothing.
  var annotation: Annotation?
  /// How many blanks stand before the first line.
  var indent = 5

  /// From this width on a report stands on one line, where it fits.
  private static let lineWidth = 90
  private static let publisherWidth = 26

  /// At most so many lines.
  func lines(width: Int, limit: Int) -> [StyledText] {
    let separated = StyledText.joined(details, by: StyledText(" · ", Theme.dim))
    if width >= Self.lineWidth, publisher.width <= Self.publisherWidth {
      let line = .blanks(indent) + publisher.column(Self.publisherWidth + 2) + separated
      if line.width + date.width + 2 <= width { return [.ends(line, date, width: width)] }
    }
    let first = StyledText.ends(.blanks(indent) + publisher, date, width: width)
    guard limit > 1 else { return [first] }
    guard !separated.isEmpty else { return [first] }
    let lines = separated.lines(
      width: max(1, width - indent - 2), hanging: 2, limit: min(3, limit - 1))
    return [first] + lines.map { .blanks(indent + 2) + $0 }
  }

  /// In a column of reports: a line that says who, whom it credits beyond what the
  /// heading says, and how it names the speaker; all of it under the cursor.
  func columnLines(width: Int, limit: Int, isCurrent: Bool) -> [StyledText] {
    if isCurrent, limit > 1 { return lines(width: width, limit: limit) }
    let naming = row.report.speakerAs.map { StyledText("“\($0)”", Theme.dim) } ?? StyledText()
    let words = StyledText.joined(
      [columnCredits, naming], by: StyledText(" · ", Theme.dim))
    let sign = hasMarks ? StyledText("! ", Theme.mark) : StyledText()
    let source = StyledText(row.sourceLabel).column(Self.columnSourceWidth)
    let marks = StyledText.joined(standing, by: StyledText(" · ", Theme.dim))
    let kept = .blanks(indent) + source + "  " + sign + marks
    let dot = marks.isEmpty || words.isEmpty ? StyledText() : StyledText(" · ", Theme.dim)
    return [.ends(kept + dot + words, date, width: width, least: kept.width)]
  }

  private static let columnSourceWidth = 20

  /// What its credits say that the heading does not.
  private var columnCredits: StyledText {
    if row.chains.joined().contains(where: { $0.check == .notBorneOut }) { return credits }
    switch row.group {
    case .named where isOfHeading:
      let words = row.chains.joined().compactMap(\.hop.as)
      let others = words.filter { word in !row.groupNames.contains { $0 == word } }
      return StyledText(others.map { "“\($0)”" }.joined(separator: " and "))
    case .named, .loop, .unnamed: return StyledText(row.creditLabel)
    default: return StyledText()
    }
  }

  /// Whether its chains are just those that the heading names, a hop each.
  private var isOfHeading: Bool {
    row.chains.map { $0.map(\.name) } == row.groupNames.map { [$0] }
  }

  /// Whether an analyst must look at it.
  private var hasMarks: Bool {
    !row.otherSpeakers.isEmpty || row.chains.joined().contains { $0.check == .notBorneOut }
  }

  private var publisher: StyledText {
    standing.reduce(StyledText(row.sourceLabel)) { $0 + StyledText(" · ", Theme.dim) + $1 }
  }

  /// Where it stands in its article, and why it may not count.
  private var standing: [StyledText] {
    var parts: [StyledText] = []
    if let place = row.report.place, place != .body {
      parts.append(StyledText(place.rawValue, Theme.dim))
    }
    if let state = row.state, state != .usable {
      parts.append(StyledText(state.rawValue, Theme.mark))
    }
    if row.isOfEarlierVersion { parts.append(StyledText("earlier version", Theme.dim)) }
    if row.report.provenance.status == .proposed {
      parts.append(StyledText("? proposed", Theme.proposed))
    }
    return parts
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
    if let remark = annotation?.remark, !remark.isEmpty { parts.append(remark) }
    return parts
  }

  /// Whom it credits, unless the heading above has said it.
  private var creditWords: String {
    switch row.group {
    case .nobody, .nobodyItself, .notExamined: return ""
    case .named where isOfHeading:
      let words = row.chains.joined().compactMap(\.hop.as)
      return words.map { "“\($0)”" }.joined(separator: " and ")
    default: return row.creditLabel
    }
  }

  /// Of indirect speech no words can be found again: there the credited article
  /// reports the quote.
  private var borneOut: String {
    row.report.kind == .indirect ? "which reports it" : "borne out"
  }

  private var credits: StyledText {
    let text = StyledText(creditWords)
    let hops = row.chains.joined()
    if hops.contains(where: { $0.check == .notBorneOut }) {
      return .joined(
        [text, StyledText("! ", Theme.mark) + StyledText("NOT borne out", Theme.title)], by: " ")
    }
    let isBorneOut = !hops.isEmpty && hops.allSatisfy { $0.check == .borneOut }
    return isBorneOut ? .joined([text, StyledText(borneOut, Theme.dim)], by: ", ") : text
  }
}
