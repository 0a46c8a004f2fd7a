internal import HearsayModel

extension GraphRecord {
  /// The record with `prefix` before its id and before each id that it refers to.
  func prefixed(_ prefix: String) -> GraphRecord {
    switch self {
    case .source(let record): .source(record.prefixed(prefix))
    case .actor(let record): .actor(record.prefixed(prefix))
    case .event(let record): .event(record.prefixed(prefix))
    case .article(let record): .article(record.prefixed(prefix))
    case .quote(let record): .quote(record.prefixed(prefix))
    case .report(let record): .report(record.prefixed(prefix))
    case .naming(let record): .naming(record.prefixed(prefix))
    case .link(let record): .link(record.prefixed(prefix))
    }
  }
}

extension ID {
  fileprivate func prefixed(_ prefix: String) -> Self { Self(prefix + rawValue) }
}

extension Source {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.actor = actor?.prefixed(prefix)
    copy.owner = owner?.prefixed(prefix)
    return copy
  }
}

extension Actor {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    for index in copy.roles.indices { copy.roles[index].org = roles[index].org?.prefixed(prefix) }
    return copy
  }
}

extension Event {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.partOf = partOf?.prefixed(prefix)
    copy.evidence = evidence.map { $0.prefixed(prefix) }
    for index in copy.participants.indices {
      copy.participants[index].actor = participants[index].actor.prefixed(prefix)
    }
    for index in copy.accounts.indices {
      copy.accounts[index].source = accounts[index].source?.prefixed(prefix)
      copy.accounts[index].article = accounts[index].article?.prefixed(prefix)
    }
    return copy
  }
}

extension Article {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.source = source?.prefixed(prefix)
    copy.host = host?.prefixed(prefix)
    copy.events = events.map { $0.prefixed(prefix) }
    copy.versionOf = versionOf?.prefixed(prefix)
    copy.copyOf = copyOf?.prefixed(prefix)
    return copy
  }
}

extension Quote {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.speakers = speakers.map { $0.prefixed(prefix) }
    for index in copy.speakerCandidates.indices {
      copy.speakerCandidates[index].actor = speakerCandidates[index].actor.prefixed(prefix)
    }
    copy.spokenIn = spokenIn?.prefixed(prefix)
    copy.about = about.map { prefix + $0 }
    copy.primary = primary?.prefixed(prefix)
    copy.translationOf = translationOf?.prefixed(prefix)
    return copy
  }
}

extension Report {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.quote = quote.prefixed(prefix)
    copy.article = article.prefixed(prefix)
    copy.speakers = speakers.map { $0.prefixed(prefix) }
    copy.via = via?.map { chain in chain.map { $0.prefixed(prefix) } }
    return copy
  }
}

extension Hop {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    switch target {
    case .source(let id): copy.target = .source(id.prefixed(prefix))
    case .actor(let id): copy.target = .actor(id.prefixed(prefix))
    case .unnamed: break
    }
    copy.article = article?.prefixed(prefix)
    return copy
  }
}

extension Naming {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.article = article.prefixed(prefix)
    copy.actor = actor.prefixed(prefix)
    return copy
  }
}

extension Link {
  fileprivate func prefixed(_ prefix: String) -> Self {
    var copy = self
    copy.id = id.prefixed(prefix)
    copy.from = prefix + from
    copy.to = prefix + to
    copy.evidence = evidence.map { $0.prefixed(prefix) }
    return copy
  }
}
