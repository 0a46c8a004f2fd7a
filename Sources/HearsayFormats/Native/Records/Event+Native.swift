import HearsayModel

/// The keys of an event, in the order in which they are written.
enum EventKey: String, Listed {
  case id, name, start, end, place, codes, participants, partOf, summary, evidence, accounts

  static let names = NameTable<Self>()
}

/// The keys of where it happened.
enum PlaceKey: String, Listed {
  case name, country, lat, lon, geonames

  static let names = NameTable<Self>()
}

/// The keys of an actor who took part.
enum ParticipantKey: String, Listed {
  case actor, role

  static let names = NameTable<Self>()
}

/// The keys of who tells of it.
enum AccountKey: String, Listed {
  case source, article, date, title, via, raw

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func event() throws(JSONFault) -> Event {
    var walk: ObjectWalk<EventKey> = try enter(.record)
    var event = Event(id: ID(""), name: "")
    while let key = try next(&walk) {
      switch key {
      case .id: event.id = try id() ?? event.id
      case .name: event.name = try text() ?? ""
      case .start: event.start = try date()
      case .end: event.end = try date(mayLieAhead: true)
      case .place: event.place = try place()
      case .codes: event.codes = try codes()
      case .participants: event.participants = try participants()
      case .partOf: event.partOf = try id()
      case .summary: event.summary = try text()
      case .evidence: event.evidence = try ids()
      case .accounts: event.accounts = try accounts()
      }
    }
    require(.id, walk, of: "event")
    require(.name, walk, of: "event")
    checkOrder(event.start, event.end)
    event.provenance = takeProvenance()
    return event
  }

  private mutating func place() throws(JSONFault) -> Event.Place? {
    guard var walk = try enterObject(PlaceKey.self) else { return nil }
    var place = Event.Place()
    while let key = try next(&walk) {
      switch key {
      case .name: place.name = try text()
      case .country: place.country = try country()
      case .lat: place.lat = try number(in: -90...90, .E15)
      case .lon: place.lon = try number(in: -180...180, .E15)
      case .geonames: place.geonames = try text()
      }
    }
    return place
  }

  private mutating func participants() throws(JSONFault) -> [Event.Participant] {
    guard var list = try enterList() else { return [] }
    var participants: [Event.Participant] = []
    while try next(&list) {
      guard var walk = try enterObject(ParticipantKey.self) else { continue }
      var participant = Event.Participant(actor: ID(""))
      while let key = try next(&walk) {
        switch key {
        case .actor: participant.actor = try id() ?? participant.actor
        case .role: participant.role = try text()
        }
      }
      require(.actor, walk, of: "participant")
      participants.append(participant)
    }
    return participants
  }

  private mutating func accounts() throws(JSONFault) -> [Event.Account] {
    guard var list = try enterList() else { return [] }
    var accounts: [Event.Account] = []
    while try next(&list) {
      guard var walk = try enterObject(AccountKey.self) else { continue }
      var account = Event.Account()
      while let key = try next(&walk) {
        switch key {
        case .source: account.source = try id()
        case .article: account.article = try id()
        case .date: account.date = try date()
        case .title: account.title = try text()
        case .via: account.via = try text()
        case .raw: account.raw = try text()
        }
      }
      accounts.append(account)
    }
    return accounts
  }
}

extension RecordEncoder {
  mutating func event(_ event: Event) {
    record(.event, event.provenance) {
      $0.id(EventKey.id, event.id)
      $0.text(EventKey.name, event.name)
      $0.date(EventKey.start, event.start)
      $0.date(EventKey.end, event.end)
      $0.place(event.place)
      $0.codes(EventKey.codes, event.codes)
      $0.objects(EventKey.participants, event.participants) { encoder, participant, _ in
        encoder.id(ParticipantKey.actor, participant.actor)
        encoder.text(ParticipantKey.role, participant.role)
      }
      $0.id(EventKey.partOf, event.partOf)
      $0.text(EventKey.summary, event.summary)
      $0.ids(EventKey.evidence, event.evidence)
      $0.objects(EventKey.accounts, event.accounts) { encoder, account, _ in
        encoder.id(AccountKey.source, account.source)
        encoder.id(AccountKey.article, account.article)
        encoder.date(AccountKey.date, account.date)
        encoder.text(AccountKey.title, account.title)
        encoder.text(AccountKey.via, account.via)
        encoder.text(AccountKey.raw, account.raw)
      }
    }
  }

  private mutating func place(_ place: Event.Place?) {
    guard let place else { return }
    json.key(EventKey.place.rawValue)
    object(at: "/\(EventKey.place.rawValue)") { encoder, _ in
      encoder.text(PlaceKey.name, place.name)
      encoder.text(PlaceKey.country, place.country)
      encoder.number(PlaceKey.lat, place.lat)
      encoder.number(PlaceKey.lon, place.lon)
      encoder.text(PlaceKey.geonames, place.geonames)
    }
  }
}
