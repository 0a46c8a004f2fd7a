import HearsayModel

extension CardContent {
  /// The card of an event: date and ground, place, who took part, who covers it.
  init(_ card: EventCard) {
    let event = card.event
    var lines = CardBuilder()
    let grounds = event.provenance
    lines.date("began", event.start, grounds.ground(of: "start"))
    lines.date("ended", event.end, grounds.ground(of: "end"))
    if event.start == nil, event.end == nil { lines.fact("date", "not known") }
    lines.fact("place", event.place.map(Self.words))
    lines.fact("part of", card.partOf?.name, to: card.partOf.map { .event($0.id) })
    lines.fact("summary", event.summary)
    lines.fact("codes", event.codes.map(Self.words).joined(separator: "; "))
    lines.provenance(event.provenance)
    lines.heading("Quotes", card.quoteWords)
    let hasQuotes = card.quotes + card.quotesByArticle + card.proposedQuotes > 0
    lines.quotes("spoken in it or about it", hasQuotes, .event(event.id), event.name)
    lines.section(.participants, card.participants) { builder, row in
      builder.entry(row.actor.name, row.role ?? "", to: .actor(row.actor.id))
    }
    lines.section(.coveredBy, card.sources, figure: card.coverageWords) {
      $0.entry($1.name, $1.words, to: $1.id.target)
    }
    lines.section(.accounts, card.accounts) { builder, row in
      let name = row.source?.name ?? row.article?.name ?? "(not named)"
      let words = [row.account.title, row.account.via, row.account.raw].compactMap { $0 }
      builder.entry(
        "\(name)  \(words.joined(separator: " · "))", row.account.date?.displayDay ?? "",
        to: row.article.map { .article($0.id) } ?? row.source.map { .source(.named($0.id)) })
    }
    lines.section(.articles, card.articles, figure: card.articleWords) {
      $0.article($1, "\(Figures.count($1.quotes, "quote")) in all")
    }
    lines.section(.parts, card.parts) { $0.event($1) }
    lines.section(.links, card.links) { $0.link($1) { .event(Event.ID($0)) } }
    lines.section(.evidence, card.evidence) { builder, row in
      builder.entry(row.name, to: .article(row.id))
    }
    self.init(
      name: event.name, figure: card.quoteWords, lines: lines.lines)
  }

  private static func words(_ place: Event.Place) -> String {
    let point = place.lat.flatMap { lat in place.lon.map { "\(lat), \($0)" } }
    return [place.name, place.country, point].compactMap { $0 }.joined(separator: " · ")
  }

  private static func words(_ code: Code) -> String {
    let label = code.label.map { " \($0)" } ?? ""
    return "\(code.scheme) \(code.value)\(label)"
  }
}
