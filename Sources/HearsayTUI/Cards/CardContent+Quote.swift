import HearsayModel

extension CardContent {
  /// The card of a quote: what holds for all its reports, and what it is linked with.
  init(_ card: QuoteCard, _ links: QuoteLinks?) {
    let quote = card.quote
    var lines = CardBuilder()
    lines.fact("quote", quote.text)
    Self.addSpeakers(of: card, to: &lines)
    lines.date("said", quote.spoken, quote.provenance.ground(of: "spoken"))
    lines.fact("as", quote.medium?.words)
    lines.fact("in", card.spokenIn?.name, to: card.spokenIn.map { .event($0.id) })
    lines.fact(
      "primary", quote.primary.map { "in this graph: \($0)" } ?? "not in this graph",
      to: quote.primary.map { .article($0) })
    lines.fact("origins", card.origins.sentence)
    lines.provenance(quote.provenance)
    lines.heading("Wordings and reports", Figures.count(card.reports, "report"))
    lines.entry(
      "\(Figures.count(card.wordings, "wording")) in \(Figures.count(card.reports, "report"))",
      "in Quote", to: .wordings(card.id))
    if let links { Self.add(links, to: &lines) }
    self.init(
      name: quote.text, figure: Figures.count(card.reports, "report"), lines: lines.lines)
  }

  private static func addSpeakers(of card: QuoteCard, to lines: inout CardBuilder) {
    for speaker in card.speakers {
      let text = [speaker.actor.name, speaker.role].compactMap { $0 }.joined(separator: ", ")
      lines.fact("speaker", text, to: .actor(speaker.actor.id))
    }
    if card.speakers.isEmpty {
      lines.fact("speaker", SpeakerLabel.text([], card.quote.speakerUnknown))
    }
  }

  private static func add(_ links: QuoteLinks, to lines: inout CardBuilder) {
    lines.section(.disputes, links.disputes) { builder, row in
      builder.entry(
        "\(row.sourceLabel): \(row.speakers.map(\.name).joined(separator: ", "))", "its text",
        to: .report(row.id), isProposed: row.status == .proposed)
    }
    lines.section(.links, links.links) { $0.link($1) }
    lines.section(links.sameAsHeading, links.sameAs) { $0.link($1) }
    if let original = links.translationOf {
      lines.heading(CardHeading.translationOf.title)
      lines.quote(original)
    }
    lines.section(.translations, links.translations) { $0.quote($1) }
  }
}

extension CardBuilder {
  /// A link to another quote.
  fileprivate mutating func link(_ row: QuoteLinks.Row) {
    let words = row.link.phrase(isOutgoing: row.isOutgoing)
    let who = SpeakerLabel.text(row.other.speakers.map(\.name), row.other.speakerUnknown)
    entry(
      "\(words)  “\(row.other.text)”", who, to: .wordings(row.other.id), link: row.id,
      isProposed: row.link.provenance.status == .proposed)
    note(row.link.match?.words, of: row.id)
    note(row.link.provenance.note, of: row.id)
  }
}

extension QuoteCard.QuoteLink {
  /// What this quote is to the other: `responds to`, `denied by`.
  var words: String { Link.phrase(rel, isOutgoing: isOutgoing, status: status) }
}
