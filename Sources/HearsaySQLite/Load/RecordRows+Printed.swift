internal import HearsayModel

// Articles, quotes, reports and namings.

extension RecordRows {
  func insert(_ record: Article, _ key: Int64, _ hash: Int64?, _ refer: Reference) throws {
    let source = try record.source.map { try refer($0.rawValue, "source", [.source]) }
    let host = try record.host.map { try refer($0.rawValue, "host", [.source]) }
    let versionOf = try record.versionOf.map { try refer($0.rawValue, "versionOf", [.article]) }
    let copyOf = try record.copyOf.map { try refer($0.rawValue, "copyOf", [.article]) }
    try row(.article).put(key).put(source).put(host).put(hash).put(record.published?.listKey)
      .put(record.published?.latest).put(record.published?.isBound == false).put(record.lang)
      .put(record.state?.rawValue).put(versionOf).put(copyOf).put(record.text != nil)
      .put(record.provenance)
    for event in record.events {
      let event = try refer(event.rawValue, "events", [.event])
      try row(.articleEvent).put(key).put(event)
    }
  }

  func insert(_ record: Quote, _ key: Int64, _ hash: Int64?, _ refer: Reference) throws {
    let spokenIn = try record.spokenIn.map { try refer($0.rawValue, "spokenIn", [.event]) }
    let primary = try record.primary.map { try refer($0.rawValue, "primary", [.article]) }
    let translationOf = try record.translationOf.map {
      try refer($0.rawValue, "translationOf", [.quote])
    }
    for candidate in record.speakerCandidates {
      _ = try refer(candidate.actor.rawValue, "speakerCandidates", [.actor])
    }
    try row(.quote).put(key).put(hash ?? 0).put(record.lang).put(record.spoken?.listKey).put(
      record.spoken?.isBound == false
    ).put(spokenIn).put(primary).put(translationOf).put(record.provenance)
    for (ordinal, speaker) in record.speakers.enumerated() {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try row(.quoteSpeaker).put(key).put(Int64(ordinal)).put(actor)
    }
    for target in record.about {
      let target = try refer(target, "about", [.event, .actor])
      try row(.quoteAbout).put(key).put(target)
    }
  }

  func insert(_ record: Report, _ key: Int64, _ hash: Int64?, _ refer: Reference) throws {
    let quote = try refer(record.quote.rawValue, "quote", [.quote])
    let article = try refer(record.article.rawValue, "article", [.article])
    try row(.report).put(key).put(quote).put(article).put(record.exact.map { Int64($0.utf8.count) })
      .put(hash ?? 0).put(record.kind?.rawValue).put(record.lang).put(record.via != nil).put(
        !record.speakers.isEmpty
      ).put(record.access == .firsthand).put(record.spans.first.map { Int64($0.start) }).put(
        record.provenance)
    for speaker in record.speakers {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try row(.reportSpeaker).put(key).put(actor)
    }
    for (number, chain) in (record.via ?? []).enumerated() {
      for (place, hop) in chain.enumerated() {
        try insert(hop, of: key, chain: number, place: place, refer)
      }
    }
  }

  func insert(_ record: Naming, _ key: Int64, _ refer: Reference) throws {
    let article = try refer(record.article.rawValue, "article", [.article])
    let actor = try refer(record.actor.rawValue, "actor", [.actor])
    try row(.naming).put(key).put(article).put(actor).put(record.place?.rawValue).put(
      record.voice?.rawValue
    ).put(Int64(max(1, record.count ?? 1))).put(record.provenance)
    try names.add(record.as, of: actor)
  }

  private func insert(
    _ hop: Hop, of report: Int64, chain: Int, place: Int, _ refer: Reference
  ) throws {
    var source: Int64?
    var actor: Int64?
    switch hop.target {
    case .source(let id): source = try refer(id.rawValue, "via", [.source])
    case .actor(let id): actor = try refer(id.rawValue, "via", [.actor])
    case .unnamed: break
    }
    let article = try hop.article.map { try refer($0.rawValue, "via", [.article]) }
    if let naming = hop.as, let owner = source ?? actor { try names.add(naming, of: owner) }
    try row(.credit).put(report).put(Int64(chain)).put(Int64(place)).put(source).put(actor).put(
      hop.as.map { TextFold.searchText($0) }
    ).put(article)
  }
}

extension ContentHash {
  /// The hash of a wording's folded words: equal for what counts as one wording;
  /// never 0, which stands for reports that kept none.
  static func ofWording(_ text: String) -> Int64 {
    let hash = of(TextFold.searchText(text))
    return hash == 0 ? 1 : hash
  }
}
