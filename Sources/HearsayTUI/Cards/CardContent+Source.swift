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
    lines.section("Whom it quotes", card.speakers) { builder, row in
      builder.entry(row.actor.name, Figures.count(row.quotes, "quote"), to: .actor(row.actor.id))
    }
    lines.section("How it names them", card.namings) { builder, row in
      let total = row.namings.forms.reduce(0) { $0 + $1.count }
      builder.entry(row.actor.name, "\(Figures.number(total))×", to: .actor(row.actor.id))
      builder.forms(row.namings)
    }
    lines.section("Linked sources", card.links) { $0.link($1) { .source(.named(Source.ID($0))) } }
    self.init(name: source.name, figure: Self.part(card), lines: lines.lines)
  }

  /// What matters most of it, at the right of the title.
  private static func part(_ card: SourceCard) -> String {
    switch card.part {
    case .publishes: Figures.count(card.articleCount.total, "article")
    case .credited: "credited only: no article of it here"
    case .republishes: "republishes \(Figures.count(card.republishes.count, "article"))"
    case .recorded: "only recorded: nothing of it here"
    }
  }

  private static func addArticles(_ card: SourceCard, to lines: inout CardBuilder) {
    if card.quotes > 0 || card.creditedQuotes > 0 {
      let count = card.hasArticles ? card.quotes : card.creditedQuotes
      lines.heading("Quotes", Figures.number(count))
      lines.entry(
        card.hasArticles ? "that its articles report" : "that others credit to it",
        "side by side",
        to: .quotes(.source(.named(card.source.id)), name: card.source.name))
    }
    lines.section("Articles", card.articles) { $0.article($1) }
    if card.articleCount.undated > 0 {
      lines.note("\(Figures.number(card.articleCount.undated)) of them bear no date.")
    }
    lines.section("Republishes", card.republishes) { $0.article($1) }
  }

  private static func addCreditors(_ card: SourceCard, to lines: inout CardBuilder) {
    guard card.creditedBy.count > 0 else { return }
    let reports = Figures.count(card.creditingReports, "report")
    lines.heading("Credited by", "\(Figures.number(card.creditedBy.count)) in \(reports)")
    for creditor in card.creditedBy.rows {
      lines.entry(creditor.name, Figures.count(creditor.reports, "report"), to: creditor.id.target)
      for row in creditor.rows {
        let words = row.hop.as.map { "“\($0)”" } ?? "credited without words"
        let cue = row.hop.cue.map { " “\($0)”" } ?? ""
        let ground = row.hop.ground?.label.map { " · \($0)" } ?? ""
        let isOut = row.isCounted ? "" : " · not counted"
        lines.entry(
          "  \(words)\(cue)\(ground)\(isOut)", row.speakers.map(\.name).joined(separator: ", "),
          to: .report(row.id))
      }
    }
    if card.creditedBy.more > 0 { lines.note("… \(Figures.number(card.creditedBy.more)) more") }
    guard !card.hasArticles else { return }
    lines.note("Nothing can be said about what \(card.source.name) itself printed.")
  }

  private static func addCredits(_ card: SourceCard, to lines: inout CardBuilder) {
    lines.section("Whom it credits", card.credits) { builder, row in
      let target: Target? =
        switch row.target {
        case .source(let id): .source(.named(id))
        case .actor(let id): .actor(id)
        case .words: nil
        }
      let name = target == nil ? "“\(row.name)” (nobody by name)" : row.name
      builder.entry(name, Figures.count(row.reports, "report"), to: target)
    }
    if card.hasArticles, card.creditNobody > 0 {
      lines.note("\(Figures.count(card.creditNobody, "report")) credit nobody.")
    }
    if card.notExamined > 0 {
      let reports = Figures.count(card.notExamined, "report")
      lines.note("Of \(reports) nobody has looked at the credits.")
    }
  }
}
