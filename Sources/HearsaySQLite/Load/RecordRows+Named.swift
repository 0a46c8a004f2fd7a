internal import HearsayModel

// Sources, actors, events and links.

extension RecordRows {
  func add(_ record: Source) {
    let actor = record.actor.map { refer($0.rawValue, "actor", .actor) }
    let owner = record.owner.map { refer($0.rawValue, "owner", .actor) }
    row(.source).put(own).put(record.name).put(record.kind?.rawValue).put(actor).put(owner)
      .put(record.provenance)
    name(own, record.name)
    for other in record.sameAs + record.domains { name(own, other) }
  }

  func add(_ record: Actor) {
    for role in record.roles {
      if let org = role.org { _ = refer(org.rawValue, "roles", .actor) }
    }
    row(.actor).put(own).put(record.name).put(record.kind?.rawValue).put(record.provenance)
    name(own, record.name)
    for alias in record.aliases { name(own, alias) }
  }

  func add(_ record: Event) {
    let partOf = record.partOf.map { refer($0.rawValue, "partOf", .event) }
    for article in record.evidence { _ = refer(article.rawValue, "evidence", .article) }
    for account in record.accounts {
      if let source = account.source { _ = refer(source.rawValue, "accounts", .source) }
      if let article = account.article { _ = refer(article.rawValue, "accounts", .article) }
    }
    let hasAccounts = !record.accounts.isEmpty || !record.evidence.isEmpty
    row(.event).put(own).put(record.name).put((record.start ?? record.end)?.listKey).put(partOf)
      .put(hasAccounts).put(record.provenance)
    for (ordinal, participant) in record.participants.enumerated() {
      let actor = refer(participant.actor.rawValue, "participants", .actor)
      row(.eventParticipant).put(own).put(Int64(ordinal)).put(actor)
    }
    name(own, record.name)
  }

  func add(_ record: Link) {
    let from = refer(record.from, "from", Link.ends(of: record.rel))
    let to = refer(record.to, "to", Link.ends(of: record.rel))
    for article in record.evidence { _ = refer(article.rawValue, "evidence", .article) }
    row(.link).put(own).put(from).put(to).put(record.rel).put(record.provenance)
  }
}

extension Link {
  /// The types between which a relation may stand.
  static func ends(of rel: String) -> ReferenceField.Target {
    switch rel {
    case "copy-of": .article
    case "same-as": .mergeable
    case "responds-to", "confirms", "denies", "repeats", "retracts", "corrects": .quote
    default: .actorOrQuote
    }
  }
}

extension EDTFDate {
  /// Where lists put the date: its start, "not before" by its bound; nil where
  /// neither is known.
  var listKey: Int64? { earliest ?? latest }
}
