import HearsayModel
import HearsayTerminal

/// What stands above the wordings: who said it and how, the figures, where it comes
/// from.
///
/// Where there is room for few lines, the figures stay first, then what warns.
struct QuoteHeader {
  var card: QuoteCard
  var width: Int
  /// What was said of the quote; nil: nothing.
  var annotation: Annotation? = nil

  /// The most important lines in their order, at most so many.
  func lines(limit: Int) -> [StyledText] {
    switch limit {
    case ...1: return [compactFigures]
    case 2: return [speakerAndMedium, compactFigures]
    case 3:
      let lines =
        [speakerAndMedium] + figures(counts + translations) + findings + remarked + remarks
      return lines.prefix(3).map { $0.truncated(to: width) }
    default: break
    }
    var blocks = blocks(figures, limit: limit)
    if card.areTranslations, !blocks.contains(where: { $0.rank == Self.translationRank }) {
      blocks = self.blocks(figures(counts + translations), limit: limit)
    }
    let lines = blocks.map { $0.line.truncated(to: width) }
    return limit > 5 ? lines + [""] : lines
  }

  /// Of the lines, those that have room, and how soon each gives way: what warns
  /// last, but for the translations, which the counts say too.
  private func blocks(_ figures: [StyledText], limit: Int) -> [(rank: Int, line: StyledText)] {
    var blocks: [(rank: Int, line: StyledText)] = []
    let medium = medium(room: width)
    if width >= Self.wideWidth, speaker.width + medium.width + 4 <= width {
      blocks.append((1, .ends(speaker, medium, width: width)))
    } else {
      blocks += [(1, speaker), (4, medium)]
    }
    blocks += figures.map { (0, $0) }
    blocks += findings.map { (2, $0) }
    blocks += origins.map { (5, $0) }
    if card.areTranslations {
      let text = "probably translations: differences may be the translators'"
      blocks.append((Self.translationRank, StyledText(text, Theme.dim)))
    }
    blocks += remarked.map { (2, $0) }
    blocks += remarks.map { (3, $0) }
    blocks += links.map { (7, $0) }
    while blocks.count > limit - (limit > 5 ? 1 : 0), let worst = blocks.map(\.rank).max(),
      let index = blocks.lastIndex(where: { $0.rank == worst })
    {
      blocks.remove(at: index)
    }
    return blocks
  }

  private static let translationRank = 6
  /// From here on who said it and how share a line.
  private static let wideWidth = 90

  private var names: StyledText {
    let text = SpeakerLabel.text(card.speakers.map(\.actor.name), card.quote.speakerUnknown)
    return StyledText(text, Theme.title)
  }

  private var speaker: StyledText {
    guard card.speakers.count == 1, let role = card.speakers.first?.role else { return names }
    return names + StyledText("   \(role)")
  }

  private var speakerAndMedium: StyledText {
    (names + " · " + medium(room: width - names.width - 3)).truncated(to: width)
  }

  /// How and when it was said, and whether the thing itself is here, which is said
  /// in few words where there is little room.
  private func medium(room: Int) -> StyledText {
    let hasPrimary = card.origins.hasPrimary || card.quote.primary != nil
    let choices =
      hasPrimary
      ? ["the primary is here"] : ["no recording or transcript here", "primary not here"]
    let lines = choices.map { StyledText.joined([StyledText(said), StyledText($0)], by: " · ") }
    return lines.first { $0.width <= room } ?? StyledText(said.isEmpty ? choices[0] : said)
  }

  private var said: String {
    let how = card.quote.medium?.words
    let when = card.quote.spoken.map { date in
      let ground = date.isInterval ? nil : card.quote.provenance.ground(of: "spoken")?.label
      return date.displayDay + (ground.map { " (\($0))" } ?? "")
    }
    return [how, when].compactMap { $0 }.joined(separator: ", ")
  }

  private var counts: StyledText { counts(reports) }

  private func counts(_ reports: String) -> StyledText {
    var text = StyledText("\(reports) · \(Figures.count(card.wordings, "wording"))")
    if card.proposedReports > 0 {
      text.append(" · ? \(Figures.number(card.proposedReports)) proposed", Theme.proposed)
    }
    return text
  }

  /// `4 reports in 1 article`, where the two differ: origins count by article.
  private var reports: String {
    let reports = Figures.count(card.reports, "report")
    let origins = card.origins
    guard origins.reports == card.reports, origins.articles != origins.reports,
      origins.articles > 0
    else { return reports }
    return "\(reports) in \(Figures.count(origins.articles, "article"))"
  }

  /// Counts and origins: on one line where that has room for both.
  private var figures: [StyledText] { figures(counts) }

  private func figures(_ counts: StyledText) -> [StyledText] {
    let origins = StyledText("ORIGINS ", Theme.dim) + StyledText(card.origins.phrase, Theme.title)
    if counts.width + origins.width + 4 <= width {
      return [.ends(counts, origins, width: width)]
    }
    if origins.width <= width { return [counts, origins] }
    return [counts, StyledText("ORIGINS ", Theme.dim) + StyledText(card.origins.shortPhrase)]
  }

  private var translations: StyledText {
    card.areTranslations ? StyledText(", probably translations", Theme.dim) : StyledText()
  }

  private var compactFigures: StyledText {
    let reports = Figures.count(card.reports, "report")
    let label = StyledText("ORIGINS ", Theme.dim)
    let short = StyledText(card.origins.shortPhrase, Theme.title)
    var lines = [
      counts + translations + " · " + label + StyledText(card.origins.phrase, Theme.title),
      counts + translations + " · " + label + short,
    ]
    if card.areTranslations {
      lines.append(StyledText(reports) + translations + " · " + label + short)
    }
    lines += [
      counts + " · " + label + short, counts(reports) + " · " + label + short,
      StyledText("\(reports) · ") + label + short, label + short, short,
    ]
    return lines.first { $0.width <= width } ?? short.truncated(to: width)
  }

  /// `Agency North  18 credit it, 3 print its text`: all on a line where it has
  /// room for them, else one a line.
  private var origins: [StyledText] {
    let summary = card.origins
    var parts = summary.named.map { origin in
      StyledText(origin.source.name) + StyledText("  \(figures(of: origin))", Theme.dim)
    }
    if summary.namedCount > summary.named.count {
      parts.append(StyledText("… \(summary.namedCount - summary.named.count) more", Theme.dim))
    }
    if summary.firstHand > 0 {
      parts.append(StyledText("first-hand by its own words: \(summary.firstHand)", Theme.dim))
    }
    let line = "  " + StyledText.joined(parts, by: "   ")
    if parts.isEmpty || line.width <= width { return parts.isEmpty ? [] : [line] }
    return parts.map { "  " + $0 }
  }

  private func figures(of origin: NamedOrigin) -> String {
    var parts = [
      "\(Figures.number(origin.creditedBy)) credit\(origin.creditedBy == 1 ? "s" : "") it"
    ]
    if origin.copies > 0 {
      parts.append(
        "\(Figures.number(origin.copies)) print\(origin.copies == 1 ? "s" : "") its text")
    }
    if !origin.isHere { parts.append("has no report here") }
    return parts.joined(separator: ", ")
  }

  /// Loops and marks.
  private var findings: [StyledText] {
    var lines = card.origins.loops.map { loop in
      let names = (loop + loop.prefix(1)).map(\.name).joined(separator: " → ")
      return StyledText("! ", Theme.mark) + StyledText("loop of credits: \(names)")
    }
    let broken = card.origins.named.filter { $0.notBorneOut > 0 }
    lines += broken.map { origin in
      let verb = origin.notBorneOut == 1 ? "credit is" : "credits are"
      let text = "\(origin.notBorneOut) \(verb) NOT borne out by the text of \(origin.source.name)"
      return StyledText("! ", Theme.mark) + StyledText(text)
    }
    if card.marks.contains(.disputed) {
      lines.append(
        StyledText("! ", Theme.mark) + StyledText("a report attributes it to somebody else"))
    }
    return lines
  }

  /// Tags and note of the user, and what was decided.
  private var remarked: [StyledText] {
    guard let annotation else { return [] }
    let parts = annotation.decided.map { StyledText($0, Theme.dim) } + [annotation.remark]
    let line = StyledText.joined(parts, by: StyledText(" · ", Theme.dim))
    return line.isEmpty ? [] : [line]
  }

  private var remarks: [StyledText] {
    var lines: [StyledText] = []
    let withdrawn = card.origins.withdrawn
    if card.uncountedReports > 0, withdrawn == 0 {
      let count = Figures.count(card.uncountedReports, "report")
      let versions = card.uncountedReports == 1 ? "an earlier version" : "earlier versions"
      lines.append(StyledText("\(count) of \(versions), not counted", Theme.dim))
    }
    if withdrawn > 0 {
      let count = Figures.count(withdrawn, "withdrawn article")
      let reports = Figures.count(card.uncountedReports, "report")
      let rest = card.uncountedReports > withdrawn ? " · \(reports) not counted" : ""
      lines.append(StyledText("\(count), counted apart\(rest)", Theme.dim))
    }
    if card.marks.contains(.earlierWording) {
      lines.append(StyledText("an earlier version of an article words it otherwise", Theme.dim))
    }
    return lines
  }

  /// `responds to “…”`, one a line.
  private var links: [StyledText] {
    card.links.map { link in
      let sign = link.status == .proposed ? "? " : ""
      return StyledText("\(sign)\(link.words) “\(link.other.name)”", Theme.dim)
    }
  }
}
