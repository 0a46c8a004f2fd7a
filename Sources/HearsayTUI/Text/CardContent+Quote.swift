import HearsayModel

extension CardContent {
  /// The card of a quote: what holds for all its reports, and what it is linked with.
  init(_ card: QuoteCard) {
    let quote = card.quote
    var lines = [CardLine(kind: .fact(label: "quote"), text: quote.text)]
    lines += Self.speakers(of: card)
    func fact(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { lines.append(CardLine(kind: .fact(label: label), text: text)) }
    }
    fact("said", quote.spoken.map { $0.displayDay + Self.ground(quote.provenance, "spoken") })
    fact("as", quote.medium?.label)
    if let event = card.spokenIn {
      lines.append(
        CardLine(kind: .fact(label: "in"), text: event.name, target: .event(event.id)))
    }
    fact("origins", card.origins.sentence)
    lines.append(
      CardLine(
        kind: .entry,
        text: "\(Figures.count(card.wordings, "wording")) in "
          + Figures.count(card.reports, "report"),
        figure: "side by side", target: .wordings(card.id)))
    if !card.links.isEmpty {
      lines += [CardLine(kind: .blank, text: ""), CardLine(kind: .heading, text: "Linked quotes")]
      for link in card.links {
        lines.append(
          CardLine(
            kind: .entry, text: "\(link.words)  “\(link.other.name)”",
            target: .quote(link.other.id), isProposed: link.status == .proposed))
      }
    }
    fact("note", quote.provenance.note)
    self.init(name: quote.text, figure: Figures.count(card.reports, "report"), lines: lines)
  }

  private static func speakers(of card: QuoteCard) -> [CardLine] {
    guard !card.speakers.isEmpty else {
      let words = SpeakerLabel.text([], card.quote.speakerUnknown)
      return [CardLine(kind: .fact(label: "speaker"), text: words)]
    }
    return card.speakers.map { speaker in
      CardLine(
        kind: .fact(label: "speaker"),
        text: [speaker.actor.name, speaker.role].compactMap { $0 }.joined(separator: ", "),
        target: .actor(speaker.actor.id))
    }
  }

  private static func ground(_ provenance: Provenance, _ field: String) -> String {
    provenance.ground(of: field)?.label.map { " (\($0))" } ?? ""
  }
}

extension QuoteCard.QuoteLink {
  /// What this quote is to the other: `answers`, `is denied by`.
  var words: String { LinkWords.text(rel, isOutgoing: isOutgoing) }
}
