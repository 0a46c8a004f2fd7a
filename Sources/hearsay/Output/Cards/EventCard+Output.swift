import HearsayModel

extension EventCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    [
      CardPart("covered by \(coverage)", sources) { source in
        let accounts = counted(source.accounts, "account")
        if source.isOnlyByAccount { return "\(source.name): only by \(accounts)" }
        let articles = "\(source.name): \(counted(source.articles, "article"))"
        return source.accounts > 0 ? "\(articles), \(accounts)" : articles
      },
      CardPart("parts", parts, line: CardLine.event),
      CardPart(counted(articles.count, "article"), articles, line: CardLine.article),
      CardPart("links", links, line: CardLine.link),
    ].compactMap(\.self)
  }

  /// `2 sources, 1 article not named`: those without a name are no sources.
  private var coverage: String {
    let shown = sources.rows.count {
      if case .article = $0.id { true } else { false }
    }
    guard sources.more == 0, shown > 0 else { return counted(sources.count, "source") }
    return "\(counted(sources.count - shown, "source")), \(counted(shown, "article")) not named"
  }

  /// The same for programs.
  var json: JSONValue {
    CardJSON.object([
      "partOf": CardJSON.named(partOf), "parts": CardJSON.section(parts, row: CardJSON.event),
      "participants": CardJSON.section(participants) {
        CardJSON.object(["actor": CardJSON.named($0.actor), "role": CardJSON.text($0.role)])
      },
      "quotes": CardJSON.number(quotes), "quotesByArticle": CardJSON.number(quotesByArticle),
      "proposedQuotes": CardJSON.number(proposedQuotes),
      "coverage": CardJSON.section(sources) { source in
        CardJSON.object([
          "name": .string(source.name), "articles": CardJSON.number(source.articles),
          "accounts": CardJSON.number(source.accounts),
        ]).with(CardJSON.key(source.id))
      },
      "accounts": CardJSON.section(accounts) { row in
        CardJSON.object([
          "source": CardJSON.named(row.source), "article": CardJSON.named(row.article),
          "date": CardJSON.date(row.account.date), "title": CardJSON.text(row.account.title),
          "via": CardJSON.text(row.account.via), "raw": CardJSON.text(row.account.raw),
        ])
      },
      "articles": CardJSON.section(articles, row: CardJSON.article),
      "evidence": CardJSON.section(evidence) { CardJSON.named($0) },
      "links": CardJSON.section(links, row: CardJSON.link),
    ])
  }
}
