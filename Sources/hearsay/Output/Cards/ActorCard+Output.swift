import HearsayModel

extension ActorCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    [
      CardPart(CardHeading.links.line(), links, line: CardLine.link),
      CardPart(CardHeading.offices.line(), members) {
        "\($0.actor.name), \(Self.words(of: $0.role)) [\($0.actor.id)]"
      },
      CardPart(CardHeading.sources.line(), sources) {
        "\($0.source.name) [\($0.source.id)]: \($0.isSameBody ? "the same body" : "owned by it")"
      },
      CardPart(CardHeading.namesBySource.line(), namings) { source in
        [source.name] + CardLine.namings(source.namings).map { "  \($0)" }
      },
      CardPart(CardHeading.events.line(), events) {
        CardLine.event($0.event) + ($0.role.map { ", as \($0)" } ?? "")
      },
      CardPart(CardHeading.quotesAbout.line(aboutWords), about, line: CardLine.quote),
    ].compactMap(\.self)
  }

  private static func words(of role: Actor.Role) -> String {
    EDTFDate.period(role.start, role.end, shown: \.displayText).map { "\(role.title), \($0)" }
      ?? role.title
  }

  /// The same for programs.
  var json: JSONValue {
    CardJSON.object([
      "roles": CardJSON.section(roles) { Self.json(of: $0.role, org: $0.org) },
      "links": CardJSON.section(links, row: CardJSON.link),
      "members": CardJSON.section(members) {
        Self.json(of: $0.role, org: nil).with(
          JSONMember(key: "actor", value: CardJSON.named($0.actor) ?? .null))
      },
      "sources": CardJSON.section(sources) {
        CardJSON.object([
          "source": CardJSON.named($0.source), "isSameBody": .bool($0.isSameBody),
        ])
      },
      "namings": CardJSON.section(namings) { source in
        CardJSON.object([
          "name": .string(source.name), "forms": CardJSON.namings(source.namings),
        ]).with(CardJSON.key(source.namings.id))
      },
      "quotes": CardJSON.number(quotes), "proposedQuotes": CardJSON.number(proposedQuotes),
      "quotesAbout": CardJSON.section(quotesAbout, row: CardJSON.quote),
      "proposedQuotesAbout": CardJSON.number(proposedQuotesAbout),
      "events": CardJSON.section(events) {
        CardJSON.object(["event": CardJSON.event($0.event), "role": CardJSON.text($0.role)])
      },
    ])
  }

  private static func json(of role: Actor.Role, org: Named<Actor.ID>?) -> JSONValue {
    CardJSON.object([
      "title": .string(role.title), "org": CardJSON.named(org),
      "start": CardJSON.date(role.start), "end": CardJSON.date(role.end),
    ])
  }
}
