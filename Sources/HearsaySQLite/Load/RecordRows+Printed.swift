internal import HearsayModel

// Articles, quotes, reports and namings.

extension RecordRows {
  func add(_ record: Article) {
    let source = record.source.map { refer($0.rawValue, "source", .source) }
    let host = record.host.map { refer($0.rawValue, "host", .source) }
    let versionOf = record.versionOf.map { refer($0.rawValue, "versionOf", .article) }
    let copyOf = record.copyOf.map { refer($0.rawValue, "copyOf", .article) }
    let address = record.url.map { ContentHash.of(WebAddress.normalized($0)) }
    row(.article).put(own).put(source).put(host).put(address).put(record.published?.listKey)
      .put(record.published?.latest).put(record.published?.isBound == false).put(record.lang)
      .put(record.state?.rawValue).put(versionOf).put(copyOf).put(record.text != nil)
      .put(record.provenance)
    for event in record.events {
      row(.articleEvent).put(own).put(refer(event.rawValue, "events", .event))
    }
  }

  func add(_ record: Quote) {
    let spokenIn = record.spokenIn.map { refer($0.rawValue, "spokenIn", .event) }
    let primary = record.primary.map { refer($0.rawValue, "primary", .article) }
    let translationOf = record.translationOf.map { refer($0.rawValue, "translationOf", .quote) }
    for candidate in record.speakerCandidates {
      _ = refer(candidate.actor.rawValue, "speakerCandidates", .actor)
    }
    row(.quote).put(own).put(ContentHash.ofWording(record.text)).put(record.lang)
      .put(record.spoken?.listKey).put(record.spoken?.isBound == false).put(spokenIn)
      .put(primary).put(translationOf).put(record.provenance)
    for (ordinal, speaker) in record.speakers.enumerated() {
      let actor = refer(speaker.rawValue, "speakers", .actor)
      row(.quoteSpeaker).put(own).put(Int64(ordinal)).put(actor)
    }
    for target in record.about {
      row(.quoteAbout).put(own).put(refer(target, "about", .eventOrActor))
    }
  }

  func add(_ record: Report) {
    let quote = refer(record.quote.rawValue, "quote", .quote)
    let article = refer(record.article.rawValue, "article", .article)
    row(.report).put(own).put(quote).put(article).put(record.exact.map { Int64($0.utf8.count) })
      .put(record.exact.map { ContentHash.ofWording($0) } ?? 0).put(record.kind?.rawValue)
      .put(record.lang).put(record.via != nil).put(!record.speakers.isEmpty)
      .put(record.access == .firsthand).put(record.spans.first.map { Int64($0.start) })
      .put(record.provenance)
    for speaker in record.speakers {
      row(.reportSpeaker).put(own).put(refer(speaker.rawValue, "speakers", .actor))
    }
    for (number, chain) in (record.via ?? []).enumerated() {
      for (place, hop) in chain.enumerated() { add(hop, chain: number, place: place) }
    }
  }

  func add(_ record: Naming) {
    let article = refer(record.article.rawValue, "article", .article)
    let actor = refer(record.actor.rawValue, "actor", .actor)
    row(.naming).put(own).put(article).put(actor).put(record.place?.rawValue)
      .put(record.voice?.rawValue).put(Int64(max(1, record.count ?? 1))).put(record.provenance)
    name(actor, record.as)
  }

  private func add(_ hop: Hop, chain: Int, place: Int) {
    var source: Place?
    var actor: Place?
    switch hop.target {
    case .source(let id): source = refer(id.rawValue, "via", .source)
    case .actor(let id): actor = refer(id.rawValue, "via", .actor)
    case .unnamed: break
    }
    let article = hop.article.map { refer($0.rawValue, "via", .article) }
    if let naming = hop.as, let owner = source ?? actor { name(owner, naming) }
    row(.credit).put(own).put(Int64(chain)).put(Int64(place)).put(source).put(actor)
      .put(hop.as.map { TextFold.searchText($0) }).put(article)
  }
}

extension ContentHash {
  /// The hash of a wording's folded words: equal for what counts as one wording;
  /// never 0, which stands for reports that kept none.
  static func ofWording(_ text: String) -> Int64 {
    let hash = TextFold.withSearchText(text) { words in
      var hasher = ContentHash()
      hasher.combine(UnsafeRawBufferPointer(words))
      return hasher.value
    }
    return hash == 0 ? 1 : hash
  }
}
