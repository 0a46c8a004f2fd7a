import HearsayModel

extension AppState {
  /// What can be pinned where the cursor is.
  var pins: Pins {
    switch mainPlace {
    case .list:
      here.focus.list.flatMap { entry(of: $0) }.map(pins(of:)) ?? Pins("This list is empty.")
    case .quotes: here.quotes.list.current.map(pins(of:)) ?? Pins("There is no quote here.")
    case .quote: pinsInQuote
    case .evidence:
      (here.evidence?.document?.evidence.row).map { row in
        pins(of: row, card: here.quote.card.flatMap { $0.id == row.report.quote ? $0 : nil })
      } ?? Pins("There is no report here.")
    case .card: pinsInCard
    default: Pins("Nothing that could be pinned is under the cursor.")
    }
  }

  private func pins(of row: ListRow) -> Pins {
    switch row {
    case .event(let row): Pins(.event(row.id, row.name))
    case .actor(let row): Pins(.speaker(row.id, row.name))
    case .source(let row): pins(of: row)
    case .article: Pins(Pins.articles)
    case .search(let row):
      (try? SearchQuery.parse(row.text)).flatMap { $0 }.map {
        Pins(Filter(node: $0.root, label: $0.text))
      } ?? Pins("This is no search.")
    case .marked(let row):
      row.goal.map { pins(of: $0, named: row.row.name) } ?? Pins(Pins.quotes)
    case .finding(let row): row.goal.map { pins(of: $0, named: "") } ?? Pins(Pins.quotes)
    }
  }

  /// Of a source without an article here, what credits it is meant.
  private func pins(of row: SourceRow) -> Pins {
    switch (row.id, row.part) {
    case (.unnamed, _), (_, .publishes): Pins(.source(row.id, row.name))
    case (.named(let id), .credited): Pins(.via(id.rawValue, row.name))
    case (_, .republishes):
      Pins("\(row.name) only republishes here; pin the source whose article it is.")
    case (_, .recorded): Pins("\(row.name) has no article here, and nobody credits it.")
    }
  }

  private func pins(of row: QuoteRow) -> Pins {
    guard !row.speakers.isEmpty else {
      let why = (row.speakerUnknown ?? .notStated).label
      return Pins([Choice("p", .noSpeaker, why)], else: "")
    }
    let speakers = Self.choices(of: row.speakers)
    return Pins(speakers, asks: speakers.count > 1, else: "")
  }

  private var pinsInQuote: Pins {
    if let report = here.quote.currentReport { return pins(of: report, card: here.quote.card) }
    guard let wording = here.quote.currentWording else { return Pins("There is no wording here.") }
    var choices: [Choice] = []
    for group in wording.groups {
      switch group.group {
      case .named(let ids):
        choices += zip(ids, group.names).map { Choice(nil, .via($0.rawValue, $1)) }
      case .nobody: choices.append(Choice(nil, .viaNobody, "credits nobody"))
      default: break
      }
    }
    return Pins(
      Self.numbered(choices), else: "No report of this wording names whom it credits.")
  }

  private func pins(of report: ReportRow, card: QuoteCard?) -> Pins {
    let key: SourceKey = report.source.map { .named($0.id) } ?? .unnamed
    var choices = [Choice("s", .source(key, report.source?.name ?? ""))]
    var credits: [Choice] = []
    for hop in report.chains.joined() {
      switch hop.hop.target {
      case .source(let id): credits.append(Choice(nil, .via(id.rawValue, hop.name)))
      case .actor(let id): credits.append(Choice(nil, .via(id.rawValue, hop.name)))
      case .unnamed: credits.append(Choice(nil, hop.hop.as.flatMap { .via(words: $0) }))
      }
    }
    if report.report.via?.isEmpty == true { credits.append(Choice(nil, .viaNobody)) }
    choices += Self.numbered(credits.filter { $0.act != nil })
    if let card {
      let speakers = Self.choices(of: card.speakers.map(\.actor))
      choices += speakers.isEmpty ? [Choice("p", .noSpeaker)] : speakers
      if let event = card.spokenIn { choices.append(Choice("e", .event(event.id, event.name))) }
    }
    return Pins(choices, else: "")
  }

  private var pinsInCard: Pins {
    guard case .card(let card) = here.cover else { return Pins("There is no card here.") }
    switch card.current?.target {
    case nil, .quotes: return pins(of: card.target, named: card.content?.name ?? "")
    case let line?: return pins(of: line, named: card.current?.text ?? "")
    }
  }

  /// Of what is known by its target alone; its name is that of a list, where it stands
  /// in one.
  private func pins(of target: Target, named name: String) -> Pins {
    switch target {
    case .event(let id): return Pins(.event(id, self.name(of: id.rawValue, in: .events) ?? name))
    case .actor(let id): return Pins(.speaker(id, self.name(of: id.rawValue, in: .actors) ?? name))
    case .source(let key):
      let row = here.lists[.sources].rows.first { $0.id == key.rawValue }
      if case .source(let row)? = row { return pins(of: row) }
      guard case .named(let id) = key else { return Pins(.source(key, name)) }
      return Pins(
        [
          Choice("s", .source(key, name), "its own articles"),
          Choice("v", .via(id.rawValue, name), "what credits it"),
        ], else: "")
    case .article: return Pins(Pins.articles)
    case .quote, .wordings, .quotes, .report: return Pins(Pins.quotes)
    }
  }

  private func name(of id: String, in list: ListKind) -> String? {
    here.lists[list].rows.first { $0.id == id }?.name
  }

  private static func choices(of speakers: [Named<Actor.ID>]) -> [Choice] {
    speakers.enumerated().map { Choice($0 == 0 ? "p" : nil, .speaker($1.id, $1.name)) }
  }

  /// Each once, at a digit.
  private static func numbered(_ choices: [Choice]) -> [Choice] {
    var seen: Set<String> = []
    let once = choices.filter { seen.insert("\($0.label) \($0.text)").inserted }
    return once.enumerated().map { index, choice in
      var choice = choice
      choice.letter = index < 9 ? Character(String(index + 1)) : nil
      return choice
    }
  }
}
