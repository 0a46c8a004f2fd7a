import HearsayModel

extension CardContent {
  /// The card of an actor: roles, names by source, quotes by and about, events, links.
  init(_ card: ActorCard) {
    let actor = card.actor
    var lines = CardBuilder()
    lines.fact("kind", actor.kind?.rawValue)
    lines.fact("also called", actor.aliases.joined(separator: "; "))
    lines.fact("country", actor.country)
    lines.fact("wikidata", actor.wikidata)
    lines.provenance(actor.provenance)
    let quotes = Figures.count(card.quotes, "quote")
    let proposed =
      card.proposedQuotes > 0 ? ", \(Figures.number(card.proposedQuotes)) proposed" : ""
    lines.heading("Quotes", quotes + proposed)
    lines.quotes(
      "said by \(actor.name)", card.quotes + card.proposedQuotes > 0, .actor(actor.id), actor.name)
    lines.section(.roles, card.roles) { builder, row in
      let body = row.org.map { ", \($0.name)" } ?? ""
      builder.entry(
        row.role.title + body, CardBuilder.period(row.role.start, row.role.end) ?? "",
        to: row.org.map { .actor($0.id) })
    }
    Self.addNamings(card.namings, to: &lines)
    lines.section(.quotesAbout, card.about, figure: card.aboutWords) { $0.quote($1) }
    lines.section(.events, card.events) { builder, row in
      builder.event(row.event, row.role ?? "")
    }
    lines.section(.links, card.links) { $0.link($1) { .actor(Actor.ID($0)) } }
    lines.section(.offices, card.members) { builder, row in
      let period = CardBuilder.period(row.role.start, row.role.end)
      builder.entry(
        row.actor.name, [row.role.title, period].compactMap { $0 }.joined(separator: ", "),
        to: .actor(row.actor.id))
    }
    lines.section(.sources, card.sources) { builder, row in
      builder.entry(
        row.source.name, row.isSameBody ? "the same body" : "owned by it",
        to: .source(.named(row.source.id)))
    }
    self.init(name: actor.name, figure: quotes + proposed, lines: lines.lines)
  }

  private static func addNamings(
    _ namings: CardSection<ActorCard.SourceNames>, to lines: inout CardBuilder
  ) {
    lines.section(.namesBySource, namings) { builder, row in
      let total = row.namings.forms.reduce(0) { $0 + $1.count }
      builder.entry(row.name, "\(Figures.number(total))×", to: row.namings.id.target)
      builder.forms(row.namings)
    }
  }
}
