import HearsayModel

/// The keys of an actor, in the order in which they are written.
enum ActorKey: String, Listed {
  case id, name, kind, aliases, roles, country, wikidata, codes

  static let names = NameTable<Self>()
}

/// The keys of an office that an actor holds.
enum RoleKey: String, Listed {
  case title, org, start, end

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func actor() throws(JSONFault) -> Actor {
    var walk: ObjectWalk<ActorKey> = try enter(.record)
    var actor = Actor(id: ID(""), name: "")
    while let key = try next(&walk) {
      switch key {
      case .id: actor.id = try id() ?? actor.id
      case .name: actor.name = try text() ?? ""
      case .kind: actor.kind = try choice(Actor.Kind.self)
      case .aliases: actor.aliases = try texts()
      case .roles: actor.roles = try roles()
      case .country: actor.country = try country()
      case .wikidata: actor.wikidata = try text()
      case .codes: actor.codes = try codes()
      }
    }
    require(.id, walk, of: "actor")
    require(.name, walk, of: "actor")
    actor.provenance = takeProvenance()
    return actor
  }

  private mutating func roles() throws(JSONFault) -> [Actor.Role] {
    guard var list = try enterList() else { return [] }
    var roles: [Actor.Role] = []
    while try next(&list) {
      guard var walk = try enterObject(RoleKey.self) else { continue }
      var role = Actor.Role(title: "")
      while let key = try next(&walk) {
        switch key {
        case .title: role.title = try text() ?? ""
        case .org: role.org = try id()
        case .start: role.start = try date()
        case .end: role.end = try date(mayLieAhead: true)
        }
      }
      require(.title, walk, of: "role")
      checkOrder(role.start, role.end)
      roles.append(role)
    }
    return roles
  }
}

extension RecordEncoder {
  mutating func actor(_ actor: Actor) {
    record(.actor, actor.provenance) {
      $0.id(ActorKey.id, actor.id)
      $0.text(ActorKey.name, actor.name)
      $0.choice(ActorKey.kind, actor.kind)
      $0.texts(ActorKey.aliases, actor.aliases)
      $0.objects(ActorKey.roles, actor.roles) { encoder, role, _ in
        encoder.text(RoleKey.title, role.title)
        encoder.id(RoleKey.org, role.org)
        encoder.date(RoleKey.start, role.start)
        encoder.date(RoleKey.end, role.end)
      }
      $0.text(ActorKey.country, actor.country)
      $0.text(ActorKey.wikidata, actor.wikidata)
      $0.codes(ActorKey.codes, actor.codes)
    }
  }
}

extension Actor.Kind: Listed { static let names = NameTable<Self>() }
