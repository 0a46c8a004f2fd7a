import HearsayModel

extension EventCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    [
      CardPart(CardHeading.coveredBy.line(coverageWords), sources) { "\($0.name): \($0.words)" },
      CardPart(CardHeading.parts.line(), parts, line: CardLine.event),
      CardPart(CardHeading.articles.line(articleWords), articles, line: CardLine.article),
      CardPart(CardHeading.links.line(), links, line: CardLine.link),
    ].compactMap(\.self)
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
      "coveringSources": CardJSON.number(coveringSources),
      "coveringUnnamedArticles": CardJSON.number(unnamedArticles),
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
