internal import HearsayModel

// Sources, actors, events and links.

extension RecordRows {
  func insert(_ record: Source, _ key: Int64, _ refer: Reference) throws {
    let actor = try record.actor.map { try refer($0.rawValue, "actor", [.actor]) }
    let owner = try record.owner.map { try refer($0.rawValue, "owner", [.actor]) }
    try add(
      .source, .integer(key), .text(record.name), Value(record.kind?.rawValue), Value(actor),
      Value(owner), Value(record.provenance))
    try names.add(record.name, of: key)
    for name in record.sameAs + record.domains { try names.add(name, of: key) }
  }

  func insert(_ record: Actor, _ key: Int64, _ refer: Reference) throws {
    for role in record.roles {
      if let org = role.org { _ = try refer(org.rawValue, "roles", [.actor]) }
    }
    try add(
      .actor, .integer(key), .text(record.name), Value(record.kind?.rawValue),
      Value(record.provenance))
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
    try add(
      .event, .integer(key), .text(record.name), Value((record.start ?? record.end)?.listKey),
      Value(partOf), Value(hasAccounts), Value(record.provenance))
    for (ordinal, participant) in record.participants.enumerated() {
      let actor = try refer(participant.actor.rawValue, "participants", [.actor])
      try add(.eventParticipant, .integer(key), .integer(Int64(ordinal)), .integer(actor))
    }
    try names.add(record.name, of: key)
  }

  func insert(_ record: Link, _ key: Int64, _ refer: Reference) throws {
    let from = try refer(record.from, "from", Link.ends(of: record.rel))
    let to = try refer(record.to, "to", Link.ends(of: record.rel))
    for article in record.evidence { _ = try refer(article.rawValue, "evidence", [.article]) }
    try add(
      .link, .integer(key), .integer(from), .integer(to), .text(record.rel),
      Value(record.provenance))
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
