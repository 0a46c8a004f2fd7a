import HearsayModel

extension ActorCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    [
      CardPart("links", links, line: CardLine.link),
      CardPart("holding an office in it", members) {
        "\($0.actor.name), \(Self.words(of: $0.role)) [\($0.actor.id)]"
      },
      CardPart("its sources", sources) {
        "\($0.source.name) [\($0.source.id)]: \($0.isSameBody ? "the same body" : "owned by it")"
      },
      CardPart("how sources name it", namings) { source in
        [source.name] + CardLine.namings(source.namings).map { "  \($0)" }
      },
      CardPart("events", events) {
        CardLine.event($0.event) + ($0.role.map { ", as \($0)" } ?? "")
      },
      CardPart(aboutTitle, about, line: CardLine.quote),
    ].compactMap(\.self)
  }

  private var aboutTitle: String {
    let title = "\(counted(quotesAbout.count, "quote")) about it"
    return proposedQuotesAbout > 0
      ? "\(title), and \(counted(proposedQuotesAbout, "proposed one"))" : title
  }

  /// The quotes about it with the proposed ones that stand among them.
  private var about: CardSection<QuoteRow> {
    CardSection(quotesAbout.rows, count: quotesAbout.count + proposedQuotesAbout)
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
