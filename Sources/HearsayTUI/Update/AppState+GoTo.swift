import HearsayModel

extension AppState {
  /// Enter in Quote: what the report or the quote under the cursor is linked with.
  mutating func chooseFromQuote() {
    guard let card = here.quote.card else { return }
    var chooser = ChooserState(goingFrom: card, here.quote.currentReport)
    chooser.choices += views
    self.chooser = chooser
  }

  /// What a key of the place shows of the quote: so that Enter reaches it too.
  private var views: [Choice] {
    let all: [(letter: Character, label: String, text: String, command: CommandID)] = [
      ("v", "credits", "where it comes from", .credits),
      ("d", "differences", "this wording against the baseline", .differences),
      ("n", "elsewhere", "other sources that do not have it here", .elsewhere),
    ]
    let commands = KeyTable.entries(in: mainPlace).map(\.command)
    return all.filter { view in
      commands.contains(view.command) && KeyTable.reason(against: view.command, in: self) == nil
    }.map { Choice(letter: $0.letter, label: $0.label, text: $0.text, act: .run($0.command)) }
  }

  /// Enter in the evidence: what its report is linked with.
  mutating func chooseFromEvidence() {
    guard let evidence = here.evidence?.document?.evidence else { return }
    let card = here.quote.card.flatMap { $0.id == evidence.row.report.quote ? $0 : nil }
    var chooser = ChooserState(goingFrom: card, evidence.row, quote: evidence.row.report.quote)
    chooser.choices += views
    self.chooser = chooser
  }
}

extension ChooserState {
  /// What a report, or without one a quote, is linked with.
  init(goingFrom card: QuoteCard?, _ report: ReportRow?, quote: Quote.ID? = nil) {
    var choices: [Choice] = []
    if let report { choices += Self.choices(of: report) }
    choices += Self.choices(of: card, quote: quote)
    self.init(
      title: "Go to",
      figure: report.map { "from the report of \($0.sourceLabel)" } ?? "from the quote",
      choices: choices, empty: "Nothing is linked with this.")
  }

  private static func choices(of report: ReportRow) -> [Choice] {
    var choices = [
      Choice(
        letter: "a", label: "article",
        text: report.articleTitle ?? report.report.article.rawValue,
        act: .go(.article(report.report.article)))
    ]
    choices.append(
      Choice(
        letter: "s", label: "source", text: report.sourceLabel,
        act: .go(.source(report.source.map { .named($0.id) } ?? .unnamed))))
    if let host = report.host {
      choices.append(
        Choice(
          letter: "h", label: "host", text: host.name, figure: "republishes it",
          act: .go(.source(.named(host.id)))))
    }
    var seen: Set<Target> = []
    for hop in report.chains.joined() {
      guard let target = hop.hop.target.goal, seen.insert(target).inserted else { continue }
      let number = Character(String(min(seen.count, 9)))
      choices.append(
        Choice(
          letter: seen.count < 10 ? number : nil, label: "via", text: hop.name,
          act: .go(target)))
    }
    for speaker in report.otherSpeakers {
      choices.append(
        Choice(
          label: "speaker", text: speaker.name, figure: "as this report has it",
          act: .go(.actor(speaker.id))))
    }
    return choices
  }

  private static func choices(of card: QuoteCard?, quote: Quote.ID?) -> [Choice] {
    var choices: [Choice] = []
    for (index, speaker) in (card?.speakers ?? []).enumerated() {
      choices.append(
        Choice(
          letter: index == 0 ? "p" : nil, label: "speaker", text: speaker.actor.name,
          figure: speaker.role ?? "", act: .go(.actor(speaker.actor.id))))
    }
    if let event = card?.spokenIn {
      choices.append(
        Choice(letter: "e", label: "event", text: event.name, act: .go(.event(event.id))))
    }
    if let id = card?.id ?? quote {
      choices.append(
        Choice(
          letter: "q", label: "quote", text: card?.quote.text ?? id.rawValue, figure: "its card",
          act: .go(.quote(id))))
    }
    for link in card?.links ?? [] {
      choices.append(
        Choice(
          label: link.words, text: link.other.name,
          figure: link.status == .proposed ? "? proposed" : "", act: .go(.quote(link.other.id))))
    }
    return choices
  }
}

extension Hop.Target {
  /// The card of whom the hop names; nil: it names nobody by an id.
  var goal: Target? {
    switch self {
    case .source(let id): .source(.named(id))
    case .actor(let id): .actor(id)
    default: nil
    }
  }
}
