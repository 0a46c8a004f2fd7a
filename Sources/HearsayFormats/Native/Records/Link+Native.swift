import HearsayModel

/// The keys of a link, in the order in which they are written.
enum LinkKey: String, Listed {
  case id, from, to, rel, start, end, evidence, match

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func link() throws(JSONFault) -> Link {
    var walk: ObjectWalk<LinkKey> = try enter(.record)
    var link = Link(id: ID(""), from: "", to: "", rel: "")
    while let key = try next(&walk) {
      switch key {
      case .id: link.id = try id() ?? link.id
      case .from: link.from = try rawID() ?? ""
      case .to: link.to = try rawID() ?? ""
      case .rel: link.rel = try text() ?? ""
      case .start: link.start = try date()
      case .end: link.end = try date(mayLieAhead: true)
      case .evidence: link.evidence = try ids()
      case .match: link.match = try match()
      }
    }
    require(.id, walk, of: "link")
    require(.from, walk, of: "link")
    require(.to, walk, of: "link")
    require(.rel, walk, of: "link")
    checkOrder(link.start, link.end)
    link.provenance = takeProvenance()
    return link
  }
}

extension RecordEncoder {
  mutating func link(_ link: Link) {
    record(.link, link.provenance) {
      $0.id(LinkKey.id, link.id)
      $0.text(LinkKey.from, link.from)
      $0.text(LinkKey.to, link.to)
      $0.text(LinkKey.rel, link.rel)
      $0.date(LinkKey.start, link.start)
      $0.date(LinkKey.end, link.end)
      $0.ids(LinkKey.evidence, link.evidence)
      $0.match(LinkKey.match, link.match)
    }
  }
}
