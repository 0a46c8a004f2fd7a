import HearsayModel

extension CardContent {
  /// The card of an article: what is known of it with grounds, versions, copies, its
  /// quotes in order, picture credits.
  init(_ card: ArticleCard) {
    var lines = CardBuilder()
    Self.addFacts(of: card, to: &lines)
    lines.section(
      .reports, card.reports, figure: card.reportWords
    ) { builder, row in
      let words = row.report.exact ?? row.quoteText
      let text = row.report.kind == .direct && row.report.exact != nil ? "“\(words)”" : words
      let place = row.report.place.map { "\($0.rawValue): " } ?? ""
      let credits = row.credits.isEmpty ? "" : " via \(row.credits.joined(separator: ", "))"
      builder.entry(
        place + text,
        SpeakerLabel.text(row.speakers.map(\.name), row.speakerUnknown) + credits,
        to: .report(row.id), isProposed: row.isProposed)
    }
    lines.section(.events, card.events) { $0.event($1) }
    lines.section(.versions, card.versions) { builder, row in
      let words = row.id == card.id ? "this one" : row.isEarlierVersion ? "earlier" : "newest"
      builder.article(row, words)
    }
    if let original = card.copyOf {
      lines.heading(CardHeading.copyOf.title)
      lines.article(original)
    }
    lines.section(.copies, card.copies) { $0.article($1) }
    lines.section(.links, card.links) { $0.link($1) { .article(Article.ID($0)) } }
    if !card.article.imageCredits.isEmpty {
      lines.heading("Picture credits: no source of the text")
      for credit in card.article.imageCredits { lines.entry(credit) }
    }
    self.init(
      name: card.row.label, figure: Figures.count(card.row.reports, "report"), lines: lines.lines)
  }

  private static func addFacts(of card: ArticleCard, to lines: inout CardBuilder) {
    let article = card.article
    func ground(_ field: String) -> Ground? { article.provenance.ground(of: field) }
    lines.fact("title", article.title ?? "none recorded")
    lines.fact(
      "source", named(card.row.source?.name ?? "not named", ground("source")),
      to: .source(card.row.source.map { .named($0.id) } ?? .unnamed))
    if let host = card.row.host {
      lines.fact(
        "republished by", named(host.name, ground("host")), to: .source(.named(host.id)))
    }
    if article.published == nil {
      lines.fact("published", "none printed")
    } else {
      lines.date("published", article.published, ground("published"))
    }
    lines.date("modified", article.modified, ground("modified"))
    lines.fact("retrieved", article.retrieved?.displayText ?? "not recorded")
    lines.fact("by", article.byline.joined(separator: ", "))
    lines.fact("language", article.lang)
    lines.fact(
      "state", article.state == .withdrawn ? "withdrawn: not counted" : article.state?.rawValue)
    lines.fact("extent", article.extent?.rawValue)
    lines.fact("address", article.url ?? "none recorded")
    lines.fact("archived", article.archived.joined(separator: ", "))
    lines.fact("license", article.license)
    lines.fact(
      "text",
      card.hasText
        ? "in the graph; hearsay show \(article.id) prints it"
        : "not in the graph: --texts DIR hangs it on")
    lines.fact("file", article.textFile)
    lines.fact("sha256", article.sha256)
    lines.provenance(article.provenance)
  }

  private static func named(_ name: String, _ ground: Ground?) -> String {
    name + (ground?.label.map { " (\($0))" } ?? "")
  }
}
