import HearsayModel

/// The keys of a naming, in the order in which they are written.
enum NamingKey: String, Listed {
  case id, article, actor, `as`, count, spans, place, voice, lang

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func naming() throws(JSONFault) -> Naming {
    var walk: ObjectWalk<NamingKey> = try enter(.record)
    var naming = Naming(id: ID(""), article: ID(""), actor: ID(""), as: "")
    while let key = try next(&walk) {
      switch key {
      case .id: naming.id = try id() ?? naming.id
      case .article: naming.article = try id() ?? naming.article
      case .actor: naming.actor = try id() ?? naming.actor
      case .as: naming.as = try text() ?? ""
      case .count: naming.count = try wholeNumber(from: 1)
      case .spans: naming.spans = try spans()
      case .place: naming.place = try choice(Naming.Position.self)
      case .voice: naming.voice = try choice(Naming.Voice.self)
      case .lang: naming.lang = try language()
      }
    }
    require(.id, walk, of: "naming")
    require(.article, walk, of: "naming")
    require(.actor, walk, of: "naming")
    require(.as, walk, of: "naming")
    if naming.spans.count > 3 {
      note(
        .E13, field: "spans", "holds \(naming.spans.count) spans",
        "keep three at most, and say in count how many there are")
    }
    naming.provenance = takeProvenance()
    return naming
  }
}

extension RecordEncoder {
  mutating func naming(_ naming: Naming) {
    record(.naming, naming.provenance) {
      $0.id(NamingKey.id, naming.id)
      $0.id(NamingKey.article, naming.article)
      $0.id(NamingKey.actor, naming.actor)
      $0.text(NamingKey.as, naming.as)
      $0.number(NamingKey.count, naming.count)
      $0.spans(NamingKey.spans, naming.spans)
      $0.choice(NamingKey.place, naming.place)
      $0.choice(NamingKey.voice, naming.voice)
      $0.text(NamingKey.lang, naming.lang)
    }
  }
}

extension Naming.Position: Listed { static let names = NameTable<Self>() }
extension Naming.Voice: Listed { static let names = NameTable<Self>() }
