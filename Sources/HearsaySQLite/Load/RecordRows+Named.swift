internal import HearsayModel

// Sources, actors, events and links.

extension RecordRows {
  func insert(_ record: Source, _ key: Int64, _ refer: Reference) throws {
    let actor = try record.actor.map { try refer($0.rawValue, "actor", [.actor]) }
    let owner = try record.owner.map { try refer($0.rawValue, "owner", [.actor]) }
    try row(.source).put(key).put(record.name).put(record.kind?.rawValue).put(actor).put(owner).put(
      record.provenance)
    try names.add(record.name, of: key)
    for name in record.sameAs + record.domains { try names.add(name, of: key) }
  }

  func insert(_ record: Actor, _ key: Int64, _ refer: Reference) throws {
    for role in record.roles {
      if let org = role.org { _ = try refer(org.rawValue, "roles", [.actor]) }
    }
    try row(.actor).put(key).put(record.name).put(record.kind?.rawValue).put(record.provenance)
    try names.add(record.name, of: key)
    for name in record.aliases { try names.add(name, of: key) }
  }

  func insert(_ record: Event, _ key: Int64, _ refer: Reference) throws {
    let partOf = try record.partOf.map { try refer($0.rawValue, "partOf", [.event]) }
    for article in record.evidence { _ = try refer(article.rawValue, "evidence", [.article]) }
    for account in record.accounts {
      if let source = account.source { _ = try refer(source.rawValue, "accounts", [.source]) }
      if let article = account.article { _ = try refer(article.rawValue, "accounts", [.article]) }
    }
    let hasAccounts = !record.accounts.isEmpty || !record.evidence.isEmpty
    try row(.event).put(key).put(record.name).put((record.start ?? record.end)?.listKey).put(partOf)
      .put(hasAccounts).put(record.provenance)
    for (ordinal, participant) in record.participants.enumerated() {
      let actor = try refer(participant.actor.rawValue, "participants", [.actor])
      try row(.eventParticipant).put(key).put(Int64(ordinal)).put(actor)
    }
    try names.add(record.name, of: key)
  }

  func insert(_ record: Link, _ key: Int64, _ refer: Reference) throws {
    let from = try refer(record.from, "from", Link.ends(of: record.rel))
    let to = try refer(record.to, "to", Link.ends(of: record.rel))
    for article in record.evidence { _ = try refer(article.rawValue, "evidence", [.article]) }
    try row(.link).put(key).put(from).put(to).put(record.rel).put(record.provenance)
  }
}

extension Link {
  /// The types between which a relation may stand.
  static func ends(of rel: String) -> [RecordType] {
    switch rel {
    case "copy-of": [.article]
    case "same-as": [.actor, .source, .event, .quote]
    case "responds-to", "confirms", "denies", "repeats", "retracts", "corrects": [.quote]
    default: [.actor, .quote]
    }
  }
}

extension EDTFDate {
  /// Where lists put the date: its start, "not before" by its bound; nil where
  /// neither is known.
  var listKey: Int64? { earliest ?? latest }
}
