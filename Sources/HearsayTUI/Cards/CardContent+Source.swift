import HearsayModel

extension CardContent {
  /// The card of a source: its articles, or who credits it; whom it credits and
  /// quotes, and how it names them.
  init(_ card: SourceCard) {
    let source = card.source
    var lines = CardBuilder()
    lines.fact("kind", source.kind?.rawValue ?? "not stated")
    lines.fact("country", source.country ?? "not stated")
    lines.fact("owner", card.owner?.name ?? "not recorded", to: card.owner.map { .actor($0.id) })
    lines.fact("the same body", card.actor?.name, to: card.actor.map { .actor($0.id) })
    lines.fact("domains", source.domains.joined(separator: ", "))
    lines.fact("address", source.url)
    lines.fact("languages", source.langs.joined(separator: ", "))
    lines.provenance(source.provenance)
    Self.addArticles(card, to: &lines)
    Self.addCreditors(card, to: &lines)
    Self.addCredits(card, to: &lines)
    lines.section(.speakers, card.speakers) { builder, row in
      builder.entry(row.actor.name, Figures.count(row.quotes, "quote"), to: .actor(row.actor.id))
    }
    lines.section(.namings, card.namings) { builder, row in
      let total = row.namings.forms.reduce(0) { $0 + $1.count }
      builder.entry(row.actor.name, "\(Figures.number(total))×", to: .actor(row.actor.id))
      builder.forms(row.namings)
    }
    lines.section(.links, card.links) { $0.link($1) { .source(.named(Source.ID($0))) } }
    self.init(name: source.name, figure: Self.part(card), lines: lines.lines)
  }

  /// What matters most of it, at the right of the title.
  private static func part(_ card: SourceCard) -> String {
    switch card.part {
    case .publishes: Figures.count(card.articleCount.total, "article")
    case .credited: "credited only: no article of it here"
    case .republishes: "republishes \(card.republishedWords)"
    case .recorded: "only recorded: nothing of it here"
    }
  }

  private static func addArticles(_ card: SourceCard, to lines: inout CardBuilder) {
    if card.quotes > 0 || card.creditedQuotes > 0 {
      let count = card.hasArticles ? card.quotes : card.creditedQuotes
      lines.heading("Quotes", Figures.number(count))
      lines.quotes(
        card.hasArticles ? "that its articles report" : "that others credit to it", true,
        .source(.named(card.source.id)), card.source.name)
    }
    lines.section(.articles, card.articles, figure: card.articleWords) { $0.article($1) }
    lines.section(.republishes, card.republishes, figure: card.republishedWords) {
      $0.article($1)
    }
  }

  private static func addCreditors(_ card: SourceCard, to lines: inout CardBuilder) {
    guard card.creditedBy.count > 0 else { return }
    lines.section(.creditedBy, card.creditedBy, figure: card.creditorWords) { lines, creditor in
      lines.entry(creditor.name, creditor.words, to: creditor.id.target)
      for row in creditor.rows {
        let words = row.hop.as.map { "“\($0)”" } ?? "credited without words"
        let cue = row.hop.cue.map { " “\($0)”" } ?? ""
        let ground = row.hop.ground?.label.map { " · \($0)" } ?? ""
        let isOut = row.isCounted ? "" : " · not counted"
        lines.entry(
          "  \(words)\(cue)\(ground)\(isOut)", row.speakers.map(\.name).joined(separator: ", "),
          to: .report(row.id))
      }
      if creditor.more > 0 { lines.note("  … \(Figures.number(creditor.more)) more") }
    }
    guard !card.hasArticles else { return }
    lines.note("Nothing can be said about what \(card.source.name) itself printed.")
  }

  private static func addCredits(_ card: SourceCard, to lines: inout CardBuilder) {
    lines.section(.credits, card.credits) { builder, row in
      let target: Target? =
        switch row.target {
        case .source(let id): .source(.named(id))
        case .actor(let id): .actor(id)
        case .words: nil
        }
      let name = target == nil ? "“\(row.name)” (nobody by name)" : row.name
      builder.entry(name, row.words, to: target)
    }
    guard card.hasArticles, let silence = card.silence else { return }
    lines.note("\(silence.prefix(1).uppercased() + silence.dropFirst()).")
  }
}
