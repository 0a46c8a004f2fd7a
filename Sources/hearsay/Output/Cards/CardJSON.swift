import HearsayModel

/// Parts of cards as JSON; fields that are not known are absent.
enum CardJSON {
  /// An object of the members that have a value.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(
      members.compactMap { key, value in value.map { JSONMember(key: key, value: $0) } })
  }

  static func number(_ number: Int) -> JSONValue { .number(String(number)) }

  static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }

  static func date(_ date: EDTFDate?) -> JSONValue? { text(date?.text) }

  static func named<ID: CustomStringConvertible>(_ named: Named<ID>?) -> JSONValue? {
    named.map { .object([id("\($0.id)"), JSONMember(key: "name", value: .string($0.name))]) }
  }

  /// The first rows, and how many there are.
  static func section<Row>(
    _ section: CardSection<Row>, row: (Row) -> JSONValue?
  ) -> JSONValue {
    object([
      "count": number(section.count), "rows": .array(section.rows.compactMap(row)),
    ])
  }

  static func article(_ row: ArticleRow) -> JSONValue {
    object([
      "id": .string(row.id.rawValue), "title": text(row.title), "source": named(row.source),
      "host": named(row.host), "published": date(row.published),
      "publishedGround": text(row.publishedGround?.rawValue), "state": text(row.state?.rawValue),
      "extent": text(row.extent?.rawValue), "isEarlierVersion": .bool(row.isEarlierVersion),
      "copyOf": text(row.copyOf?.rawValue), "hasText": .bool(row.hasText),
      "quotes": number(row.quotes), "proposedQuotes": number(row.proposedQuotes),
      "reports": number(row.reports), "status": .string(row.status.rawValue),
    ])
  }

  static func event(_ row: EventRow) -> JSONValue {
    object([
      "id": .string(row.id.rawValue), "name": .string(row.name), "start": date(row.start),
      "end": date(row.end), "startGround": text(row.startGround?.rawValue),
      "quotes": number(row.quotes), "quotesByArticle": number(row.quotesByArticle),
      "proposedQuotes": number(row.proposedQuotes), "status": .string(row.status.rawValue),
    ])
  }

  static func quote(_ row: QuoteRow) -> JSONValue {
    object([
      "id": .string(row.id.rawValue), "text": .string(row.text),
      "speakers": .array(row.speakers.compactMap { named($0) }),
      "speakerUnknown": text(row.speakerUnknown?.rawValue), "spoken": date(row.spoken),
      "reports": number(row.reports), "status": .string(row.status.rawValue),
    ])
  }

  static func link(_ row: LinkRow) -> JSONValue {
    link(row.link, isOutgoing: row.isOutgoing, other: named(row.other), row.evidence)
  }

  static func link(
    _ link: Link, isOutgoing: Bool, other: JSONValue?, _ evidence: [Named<Article.ID>]
  ) -> JSONValue {
    object([
      "id": .string(link.id.rawValue), "rel": .string(link.rel),
      "isOutgoing": .bool(isOutgoing), "other": other, "start": date(link.start),
      "end": date(link.end), "evidence": .array(evidence.compactMap { named($0) }),
      "match": link.match.map(match), "note": text(link.provenance.note),
      "by": text(link.provenance.by), "status": .string(link.provenance.status.rawValue),
    ])
  }

  static func namings(_ namings: SourceNamings) -> JSONValue {
    .array(
      namings.forms.map { form in
        object([
          "text": .string(form.text), "count": number(form.count),
          "voice": text(form.voice?.rawValue), "place": text(form.place?.rawValue),
          "articles": .array(form.articles.map { .string($0.rawValue) }),
        ])
      })
  }

  static func key(_ key: SourceNamings.Key) -> JSONMember {
    switch key {
    case .source(let source): JSONMember(key: "source", value: .string(source.rawValue))
    case .article(let article): JSONMember(key: "article", value: .string(article.rawValue))
    }
  }

  static func hop(_ hop: Hop) -> JSONValue {
    object([
      "as": text(hop.as), "cue": text(hop.cue), "how": text(hop.how?.rawValue),
      "article": text(hop.article?.rawValue), "ground": text(hop.ground?.rawValue),
    ])
  }

  private static func match(_ match: Match) -> JSONValue {
    object([
      "score": match.score.map { .number(String($0)) }, "method": text(match.method),
      "reasons": .array(match.reasons.map { .string($0) }),
    ])
  }

  private static func id(_ id: String) -> JSONMember { JSONMember(key: "id", value: .string(id)) }
}

extension JSONValue {
  /// The object with a member before its others.
  func with(_ member: JSONMember) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object([member] + members)
  }
}
