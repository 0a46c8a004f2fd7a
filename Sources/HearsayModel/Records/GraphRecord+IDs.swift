extension GraphRecord {
  /// The record with other ids: `change` gives one for each that it refers to, and for
  /// its own.
  public func mappingIDs(_ change: (String) -> String) -> GraphRecord {
    switch self {
    case .source(let record): .source(record.mappingIDs(change))
    case .actor(let record): .actor(record.mappingIDs(change))
    case .event(let record): .event(record.mappingIDs(change))
    case .article(let record): .article(record.mappingIDs(change))
    case .quote(let record): .quote(record.mappingIDs(change))
    case .report(let record): .report(record.mappingIDs(change))
    case .naming(let record): .naming(record.mappingIDs(change))
    case .link(let record): .link(record.mappingIDs(change))
    }
  }
}

extension ID {
  fileprivate func mapped(_ change: (String) -> String) -> Self { Self(change(rawValue)) }
}

extension Source {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.actor = actor?.mapped(change)
    copy.owner = owner?.mapped(change)
    return copy
  }
}

extension Actor {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    for index in copy.roles.indices { copy.roles[index].org = roles[index].org?.mapped(change) }
    return copy
  }
}

extension Event {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.partOf = partOf?.mapped(change)
    copy.evidence = evidence.map { $0.mapped(change) }
    for index in copy.participants.indices {
      copy.participants[index].actor = participants[index].actor.mapped(change)
    }
    for index in copy.accounts.indices {
      copy.accounts[index].source = accounts[index].source?.mapped(change)
      copy.accounts[index].article = accounts[index].article?.mapped(change)
    }
    return copy
  }
}

extension Article {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.source = source?.mapped(change)
    copy.host = host?.mapped(change)
    copy.events = events.map { $0.mapped(change) }
    copy.versionOf = versionOf?.mapped(change)
    copy.copyOf = copyOf?.mapped(change)
    return copy
  }
}

extension Quote {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.speakers = speakers.map { $0.mapped(change) }
    for index in copy.speakerCandidates.indices {
      copy.speakerCandidates[index].actor = speakerCandidates[index].actor.mapped(change)
    }
    copy.spokenIn = spokenIn?.mapped(change)
    copy.about = about.map(change)
    copy.primary = primary?.mapped(change)
    copy.translationOf = translationOf?.mapped(change)
    return copy
  }
}

extension Report {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.quote = quote.mapped(change)
    copy.article = article.mapped(change)
    copy.speakers = speakers.map { $0.mapped(change) }
    copy.via = via?.map { chain in chain.map { $0.mappingIDs(change) } }
    return copy
  }
}

extension Hop {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    switch target {
    case .source(let id): copy.target = .source(id.mapped(change))
    case .actor(let id): copy.target = .actor(id.mapped(change))
    case .unnamed: break
    }
    copy.article = article?.mapped(change)
    return copy
  }
}

extension Naming {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.article = article.mapped(change)
    copy.actor = actor.mapped(change)
    return copy
  }
}

extension Link {
  fileprivate func mappingIDs(_ change: (String) -> String) -> Self {
    var copy = self
    copy.id = id.mapped(change)
    copy.from = change(from)
    copy.to = change(to)
    copy.evidence = evidence.map { $0.mapped(change) }
    return copy
  }
}
