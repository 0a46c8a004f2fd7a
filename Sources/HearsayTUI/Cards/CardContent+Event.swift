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
    var figures = [Figures.count(card.quotes, "quote")]
    if card.quotesByArticle > 0 {
      figures.append("\(Figures.number(card.quotesByArticle)) by article")
    }
    if card.proposedQuotes > 0 {
      figures.append("\(Figures.number(card.proposedQuotes)) proposed")
    }
    lines.heading("Quotes", figures.joined(separator: ", "))
    lines.entry(
      "spoken in it or about it", "side by side",
      to: .quotes(.event(event.id), name: event.name))
    lines.section("Participants", card.participants) { builder, row in
      builder.entry(row.actor.name, row.role ?? "", to: .actor(row.actor.id))
    }
    lines.section("Sources that cover it", card.sources) { builder, row in
      var words: [String] = []
      if row.articles > 0 { words.append(Figures.count(row.articles, "article")) }
      if row.accounts > 0 { words.append(Figures.count(row.accounts, "account")) }
      if row.isOnlyByAccount { words.append("no article here") }
      builder.entry(row.name, words.joined(separator: ", "), to: row.id.target)
    }
    lines.section("Accounts in the record", card.accounts) { builder, row in
      let name = row.source?.name ?? row.article?.name ?? "(not named)"
      let words = [row.account.title, row.account.via, row.account.raw].compactMap { $0 }
      builder.entry(
        "\(name)  \(words.joined(separator: " · "))", row.account.date?.displayDay ?? "",
        to: row.article.map { .article($0.id) } ?? row.source.map { .source(.named($0.id)) })
    }
    lines.section("Articles", card.articles) { $0.article($1) }
    lines.section("Parts", card.parts) { $0.event($1) }
    lines.section("Linked events", card.links) { $0.link($1) { .event(Event.ID($0)) } }
    lines.section("Evidence", card.evidence) { builder, row in
      builder.entry(row.name, to: .article(row.id))
    }
    self.init(
      name: event.name, figure: figures.joined(separator: ", "), lines: lines.lines)
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
