internal import HearsayModel

// Articles, quotes, reports and namings.

extension RecordRows {
  func insert(_ record: Article, _ key: Int64, _ hash: Int64?, _ refer: Reference) throws {
    let source = try record.source.map { try refer($0.rawValue, "source", [.source]) }
    let host = try record.host.map { try refer($0.rawValue, "host", [.source]) }
    let versionOf = try record.versionOf.map { try refer($0.rawValue, "versionOf", [.article]) }
    let copyOf = try record.copyOf.map { try refer($0.rawValue, "copyOf", [.article]) }
    try add(
      .article, .integer(key), Value(source), Value(host), Value(hash),
      Value(record.published?.listKey), Value(record.published?.isBound == false),
      Value(record.lang), Value(record.state?.rawValue), Value(versionOf), Value(copyOf),
      Value(record.text != nil), Value(record.provenance))
    for event in record.events {
      let event = try refer(event.rawValue, "events", [.event])
      try add(.articleEvent, .integer(key), .integer(event))
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
    try add(
      .quote, .integer(key), .integer(hash ?? 0), Value(record.lang),
      Value(record.spoken?.listKey), Value(record.spoken?.isBound == false), Value(spokenIn),
      Value(primary), Value(translationOf), Value(record.provenance))
    for (ordinal, speaker) in record.speakers.enumerated() {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try add(.quoteSpeaker, .integer(key), .integer(Int64(ordinal)), .integer(actor))
    }
    for target in record.about {
      let target = try refer(target, "about", [.event, .actor])
      try add(.quoteAbout, .integer(key), .integer(target))
    }
  }

  func insert(_ record: Report, _ key: Int64, _ hash: Int64?, _ refer: Reference) throws {
    let quote = try refer(record.quote.rawValue, "quote", [.quote])
    let article = try refer(record.article.rawValue, "article", [.article])
    try add(
      .report, .integer(key), .integer(quote), .integer(article),
      Value(record.exact.map { Int64($0.utf8.count) }),
      .integer(hash ?? 0),
      Value(record.kind?.rawValue), Value(record.lang), Value(record.via != nil),
      Value(!record.speakers.isEmpty), Value(record.access == .firsthand),
      Value(record.spans.first.map { Int64($0.start) }), Value(record.provenance))
    for speaker in record.speakers {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try add(.reportSpeaker, .integer(key), .integer(actor))
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
    try add(
      .naming, .integer(key), .integer(article), .integer(actor), Value(record.place?.rawValue),
      Value(record.voice?.rawValue), .integer(Int64(max(1, record.count ?? 1))),
      Value(record.provenance))
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
    try add(
      .credit, .integer(report), .integer(Int64(chain)), .integer(Int64(place)), Value(source),
      Value(actor), Value(hop.as.map { TextFold.searchText($0) }), Value(article))
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
