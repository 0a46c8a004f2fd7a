import HearsayModel

/// The keys of a source, in the order in which they are written.
enum SourceKey: String, Listed {
  case id, name, actor, kind, domains, url, country, langs, owner, wikidata, sameAs

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func source() throws(JSONFault) -> Source {
    var walk: ObjectWalk<SourceKey> = try enter(.record)
    var source = Source(id: ID(""), name: "")
    while let key = try next(&walk) {
      switch key {
      case .id: source.id = try id() ?? source.id
      case .name: source.name = try text() ?? ""
      case .actor: source.actor = try id()
      case .kind: source.kind = try choice(Source.Kind.self)
      case .domains: source.domains = try texts()
      case .url: source.url = try text()
      case .country: source.country = try country()
      case .langs: source.langs = try languages()
      case .owner: source.owner = try id()
      case .wikidata: source.wikidata = try text()
      case .sameAs: source.sameAs = try texts()
      }
    }
    require(.id, walk, of: "source")
    require(.name, walk, of: "source")
    source.provenance = takeProvenance()
    return source
  }
}

extension RecordEncoder {
  mutating func source(_ source: Source) {
    record(.source, source.provenance) {
      $0.id(SourceKey.id, source.id)
      $0.text(SourceKey.name, source.name)
      $0.id(SourceKey.actor, source.actor)
      $0.choice(SourceKey.kind, source.kind)
      $0.texts(SourceKey.domains, source.domains)
      $0.text(SourceKey.url, source.url)
      $0.text(SourceKey.country, source.country)
      $0.texts(SourceKey.langs, source.langs)
      $0.id(SourceKey.owner, source.owner)
      $0.text(SourceKey.wikidata, source.wikidata)
      $0.texts(SourceKey.sameAs, source.sameAs)
    }
  }
}

extension Source.Kind: Listed { static let names = NameTable<Self>() }
