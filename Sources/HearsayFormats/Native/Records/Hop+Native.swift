import HearsayModel

/// The keys of one hop of a chain of credits, in the order in which they are written.
enum HopKey: String, Listed {
  case source, actor, `as`, cue, how, article, lang, ground

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  /// `via`: a list of chains, each a list of hops.
  mutating func chains() throws(JSONFault) -> [Chain]? {
    guard var list = try enterList() else { return nil }
    var chains: [Chain] = []
    while try next(&list) {
      guard let chain = try chain() else { continue }
      if chain.isEmpty {
        note(.E05, "is a chain without a hop", "take it out; via: [] says that nobody is credited")
      }
      chains.append(chain)
    }
    return chains
  }

  private mutating func chain() throws(JSONFault) -> Chain? {
    guard var list = try enterList() else { return nil }
    var chain: Chain = []
    while try next(&list) {
      if let hop = try hop() { chain.append(hop) }
    }
    return chain
  }

  private mutating func hop() throws(JSONFault) -> Hop? {
    guard var walk = try enterObject(HopKey.self) else { return nil }
    var hop = Hop(target: .unnamed)
    while let key = try next(&walk) {
      switch key {
      case .source: hop.target = try id().map(Hop.Target.source) ?? hop.target
      case .actor: hop.target = try id().map(Hop.Target.actor) ?? hop.target
      case .as: hop.as = try text()
      case .cue: hop.cue = try text()
      case .how: hop.how = try choice(Hop.Manner.self)
      case .article: hop.article = try id()
      case .lang: hop.lang = try language()
      case .ground: hop.ground = try choice(Ground.self)
      }
    }
    if walk.has(.source), walk.has(.actor) {
      note(.E05, "credits a source and an actor at once", "write two hops, or two chains")
    }
    if !walk.has(.source), !walk.has(.actor), !walk.has(.as) {
      note(.E04, "credits nobody", "give source, actor, or the words in as")
    }
    return hop
  }
}

extension RecordEncoder {
  /// `via`: absent where nobody has looked, empty where nobody is credited.
  mutating func chains(_ key: some Listed, _ chains: [Chain]?) {
    guard let chains else { return }
    json.key(key.rawValue)
    json.beginArray()
    for (place, chain) in chains.enumerated() {
      json.beginArray()
      for (index, hop) in chain.enumerated() {
        object(at: "/\(key.rawValue)/\(place)/\(index)") { encoder, _ in encoder.hop(hop) }
      }
      json.endArray()
    }
    json.endArray()
  }

  private mutating func hop(_ hop: Hop) {
    switch hop.target {
    case .source(let source): id(HopKey.source, source)
    case .actor(let actor): id(HopKey.actor, actor)
    case .unnamed: break
    }
    text(HopKey.as, hop.as)
    text(HopKey.cue, hop.cue)
    choice(HopKey.how, hop.how)
    id(HopKey.article, hop.article)
    text(HopKey.lang, hop.lang)
    choice(HopKey.ground, hop.ground)
  }
}

extension Hop.Manner: Listed { static let names = NameTable<Self>() }
