import HearsayModel

/// A quote and its reports as plain text, for pipes and for `search` and `show`.
struct PlainQuote {
  var card: QuoteCard
  var reports: [ReportRow]
  /// Reports beyond those given.
  var more: Int
  /// Whether it stands under an event only by its article.
  var isByArticle = false

  /// Whether the quote itself is only proposed, and so in no count of quotes.
  var isProposed: Bool { card.quote.provenance.status == .proposed }

  /// The lines, each indented by `indent` blanks.
  func lines(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines = [margin + title, margin + "  " + facts]
    if card.reports > 1 || card.origins.notExamined == 0 {
      lines.append(margin + "  " + card.origins.sentence)
    }
    if card.areTranslations {
      lines.append(
        margin + "  the wordings are probably translations: differences may be the translators'")
    }
    for row in reports { lines += reportLines(row).map { margin + "  " + $0 } }
    if more > 0 { lines.append(margin + "  … \(counted(more, "more report"))") }
    return lines
  }

  /// Its text, within quotation marks where a report prints it so.
  var title: String {
    let quote = card.quote
    let text = card.kind == .direct ? "“\(quote.text)”" : quote.text
    return isProposed ? "\(text) (proposed)" : text
  }

  private var facts: String {
    let quote = card.quote
    var facts: [String] = []
    let speakers = card.speakers.map(\.actor.name)
    let who =
      speakers.isEmpty
      ? (quote.speakerUnknown ?? .notStated).label : speakers.joined(separator: ", ")
    let held = quote.provenance.ground(of: "speakers").map { " (\($0.words))" } ?? ""
    facts.append(who + held)
    let ground =
      quote.provenance.ground(of: "spoken").flatMap { $0 == .printed ? nil : " (\($0.words))" }
      ?? ""
    facts.append(quote.spoken.map { "said \($0.displayText)\(ground)" } ?? "when said: not stated")
    if isByArticle { facts.append("on this event by its article") }
    facts += card.marks.words
    facts.append(quote.id.rawValue)
    return facts.joined(separator: " · ")
  }

  /// A mere bound is no date.
  private func date(_ published: EDTFDate) -> String {
    published.isBound ? "undated, \(published.displayText)" : published.displayText
  }

  private func reportLines(_ row: ReportRow) -> [String] {
    let report = row.report
    var head = ["- \(row.sourceLabel)"]
    head.append(row.published.map(date) ?? "undated")
    if let place = report.place, place != .body { head.append(place.rawValue) }
    if report.provenance.status == .proposed { head.append("proposed") }
    if row.state == .withdrawn { head.append("withdrawn") }
    if row.isOfEarlierVersion { head.append("earlier version, not counted") }
    head += row.descent
    var manner: [String] = [report.kind.map(\.rawValue) ?? "kind not stated"]
    if let cue = report.cue { manner.append("“\(cue)”") }
    if let name = report.speakerAs { manner.append("named “\(name)”") }
    if !row.otherSpeakers.isEmpty {
      let others = row.otherSpeakers.map(\.name).joined(separator: ", ")
      manner.append("attributed to \(others)")
    }
    if report.access == .firsthand { manner.append("first-hand by its own words") }
    manner.append(row.descentLabel)
    if !row.notBorneOut.isEmpty {
      manner.append("not borne out: \(row.notBorneOut.joined(separator: ", "))")
    }
    let letter = card.wordings > 1 ? row.wordingLetter.map { "\($0): " } ?? "" : ""
    let wording = report.exact.map { exact in
      let pieces = report.isSplit ? exact.replacing(" … ", with: "” … “") : exact
      return report.kind == .direct ? "“\(pieces)”" : exact
    }
    return [
      head.joined(separator: ", "), "    " + letter + (wording ?? "(wording not kept)"),
      "    " + manner.joined(separator: " · "),
    ]
  }
}
