import HearsayModel

/// The keys of a quote, in the order in which they are written.
enum QuoteKey: String, Listed {
  case id, text, lang, speakers, speakerUnknown, speakerCandidates, spoken, medium, spokenIn
  case about, primary, translationOf

  static let names = NameTable<Self>()
}

/// The keys of somebody who may be the speaker.
enum CandidateKey: String, Listed {
  case actor, score

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func quote() throws(JSONFault) -> Quote {
    var walk: ObjectWalk<QuoteKey> = try enter(.record)
    var quote = Quote(id: ID(""), text: "")
    while let key = try next(&walk) {
      switch key {
      case .id: quote.id = try id() ?? quote.id
      case .text: quote.text = try text() ?? ""
      case .lang: quote.lang = try language()
      case .speakers: quote.speakers = try ids()
      case .speakerUnknown: quote.speakerUnknown = try choice(Quote.UnknownSpeaker.self)
      case .speakerCandidates: quote.speakerCandidates = try candidates()
      case .spoken: quote.spoken = try date()
      case .medium: quote.medium = try choice(Quote.Medium.self)
      case .spokenIn: quote.spokenIn = try id()
      case .about: quote.about = try rawIDs()
      case .primary: quote.primary = try id()
      case .translationOf: quote.translationOf = try id()
      }
    }
    require(.id, walk, of: "quote")
    require(.text, walk, of: "quote")
    quote.provenance = takeProvenance()
    return quote
  }

  private mutating func candidates() throws(JSONFault) -> [Quote.Candidate] {
    guard var list = try enterList() else { return [] }
    var candidates: [Quote.Candidate] = []
    while try next(&list) {
      guard var walk = try enterObject(CandidateKey.self) else { continue }
      var candidate = Quote.Candidate(actor: ID(""))
      while let key = try next(&walk) {
        switch key {
        case .actor: candidate.actor = try id() ?? candidate.actor
        case .score: candidate.score = try number(in: 0...1)
        }
      }
      require(.actor, walk, of: "candidate")
      candidates.append(candidate)
    }
    return candidates
  }
}

extension RecordEncoder {
  mutating func quote(_ quote: Quote) {
    record(.quote, quote.provenance) {
      $0.id(QuoteKey.id, quote.id)
      $0.text(QuoteKey.text, quote.text)
      $0.text(QuoteKey.lang, quote.lang)
      $0.ids(QuoteKey.speakers, quote.speakers)
      $0.choice(QuoteKey.speakerUnknown, quote.speakerUnknown)
      $0.objects(QuoteKey.speakerCandidates, quote.speakerCandidates) { encoder, candidate, _ in
        encoder.id(CandidateKey.actor, candidate.actor)
        encoder.number(CandidateKey.score, candidate.score)
      }
      $0.date(QuoteKey.spoken, quote.spoken)
      $0.choice(QuoteKey.medium, quote.medium)
      $0.id(QuoteKey.spokenIn, quote.spokenIn)
      $0.texts(QuoteKey.about, quote.about)
      $0.id(QuoteKey.primary, quote.primary)
      $0.id(QuoteKey.translationOf, quote.translationOf)
    }
  }
}

extension Quote.UnknownSpeaker: Listed { static let names = NameTable<Self>() }
extension Quote.Medium: Listed { static let names = NameTable<Self>() }
