extension GraphRecord {
  /// Whether it and another can be one: both actors, sources, quotes or events.
  func canMerge(with other: GraphRecord) -> Bool {
    switch (self, other) {
    case (.actor, .actor), (.source, .source), (.quote, .quote), (.event, .event): true
    default: false
    }
  }

  /// Takes in what another record of the same type says, where it says nothing itself.
  ///
  /// `takesStatus`: it is accepted where the other one is.
  mutating func absorb(_ other: GraphRecord, takesSpeakers: Bool, takesStatus: Bool) {
    switch (self, other) {
    case (.actor(var record), .actor(let other)):
      record.absorb(other)
      self = .actor(record)
    case (.source(var record), .source(let other)):
      record.absorb(other)
      self = .source(record)
    case (.quote(var record), .quote(let other)):
      record.absorb(other, takesSpeakers: takesSpeakers)
      self = .quote(record)
    case (.event(var record), .event(let other)):
      record.absorb(other)
      self = .event(record)
    default: break
    }
    if takesStatus, other.provenance.status == .accepted { provenance.status = .accepted }
  }

  /// The record where ids that stood beside each other are not the same, and none is its
  /// own.
  var withoutRepeats: GraphRecord {
    switch self {
    case .quote(var quote):
      quote.speakers = quote.speakers.unique
      quote.speakerCandidates = quote.speakerCandidates.unique
      quote.about = quote.about.unique
      if quote.translationOf == quote.id { quote.translationOf = nil }
      return .quote(quote)
    case .report(var report):
      report.speakers = report.speakers.unique
      return .report(report)
    case .article(var article):
      article.events = article.events.unique
      return .article(article)
    case .event(var event):
      event.participants = event.participants.unique
      event.accounts = event.accounts.unique
      if event.partOf == event.id { event.partOf = nil }
      return .event(event)
    case .actor(var actor):
      actor.roles = actor.roles.unique
      return .actor(actor)
    case .source, .naming, .link: return self
    }
  }
}

extension Actor {
  fileprivate mutating func absorb(_ other: Actor) {
    let names = ([other.name] + other.aliases).filter { $0 != name }
    aliases = (aliases + names).unique
    roles = (roles + other.roles).unique
    if kind == nil || kind == .unknown { kind = other.kind ?? kind }
    country = country ?? other.country
    wikidata = wikidata ?? other.wikidata
    codes = (codes + other.codes).unique
  }
}

extension Source {
  fileprivate mutating func absorb(_ other: Source) {
    let names = ([other.name] + other.sameAs).filter { $0 != name }
    sameAs = (sameAs + names).unique
    domains = (domains + other.domains).unique
    langs = (langs + other.langs).unique
    if kind == nil || kind == .unknown { kind = other.kind ?? kind }
    actor = actor ?? other.actor
    owner = owner ?? other.owner
    url = url ?? other.url
    country = country ?? other.country
    wikidata = wikidata ?? other.wikidata
  }
}

extension Quote {
  fileprivate mutating func absorb(_ other: Quote, takesSpeakers: Bool) {
    if other.lang == lang, TextFold.words(other.text).count > TextFold.words(text).count {
      text = other.text
    }
    if takesSpeakers, speakers.isEmpty, !other.speakers.isEmpty {
      speakers = other.speakers
      speakerUnknown = nil
    }
    speakerCandidates = (speakerCandidates + other.speakerCandidates).unique
    spoken = spoken ?? other.spoken
    medium = medium ?? other.medium
    spokenIn = spokenIn ?? other.spokenIn
    about = (about + other.about).unique
    primary = primary ?? other.primary
    translationOf = translationOf ?? other.translationOf
  }

  /// A quote like this one that some of its reports render.
  func made(of reports: [Report], as id: Quote.ID, _ edit: Edit) -> Quote {
    var quote = self
    quote.id = id
    let worded = reports.filter { $0.exact != nil }.sorted { $0.id < $1.id }
    let fullest = worded.max {
      TextFold.words($0.exact ?? "").count < TextFold.words($1.exact ?? "").count
    }
    quote.text = fullest?.exact ?? text
    quote.lang = fullest?.lang ?? lang
    quote.provenance = Provenance()
    quote.provenance.decided(edit)
    return quote
  }
}

extension Event {
  fileprivate mutating func absorb(_ other: Event) {
    start = start ?? other.start
    end = end ?? other.end
    place = place ?? other.place
    codes = (codes + other.codes).unique
    participants = (participants + other.participants).unique
    partOf = partOf ?? other.partOf
    summary = summary ?? other.summary
    evidence = (evidence + other.evidence).unique
    accounts = (accounts + other.accounts).unique
  }
}

extension Provenance {
  /// Says by whom, and when, the record was decided on.
  mutating func decided(_ edit: Edit) {
    if !edit.by.isEmpty { by = edit.by }
    at = EDTFDate(edit.at) ?? at
  }

  /// Says why a field's value is held.
  mutating func setGround(_ ground: Ground, of field: String) {
    grounds.removeAll { $0.field == field }
    grounds.append(FieldGround(field: field, ground: ground))
  }
}

extension Link {
  /// Whether it says of two records that they are one, or one the other's copy.
  var isIdentity: Bool { rel == "same-as" || rel == "copy-of" }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
