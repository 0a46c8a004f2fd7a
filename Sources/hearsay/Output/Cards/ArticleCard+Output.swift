import HearsayModel

extension ArticleCard {
  /// What `hearsay show` prints below the record; the quotes follow by themselves.
  var plainParts: [CardPart] {
    let text = hasText ? "its text is in this graph" : "its text is not in this graph"
    return [
      CardPart(text, []),
      CardPart(CardHeading.versions.line(), versions) { row in
        CardLine.article(row) + (row.id == id ? ", this one" : "")
      },
      copyOf.map { CardPart(CardHeading.copyOf.line(), [CardLine.article($0)]) },
      CardPart(CardHeading.copies.line(), copies, line: CardLine.article),
      CardPart(CardHeading.links.line(), links, line: CardLine.link),
    ].compactMap(\.self)
  }

  /// The same for programs.
  var json: JSONValue {
    CardJSON.object([
      "article": CardJSON.article(row),
      "versions": CardJSON.section(versions, row: CardJSON.article),
      "copyOf": copyOf.map(CardJSON.article),
      "copies": CardJSON.section(copies, row: CardJSON.article),
      "events": CardJSON.section(events, row: CardJSON.event),
      "reports": CardJSON.section(reports) { row in
        CardJSON.object([
          "id": .string(row.id.rawValue), "quote": .string(row.report.quote.rawValue),
          "quoteText": .string(row.quoteText), "wording": CardJSON.text(row.report.exact),
          "kind": CardJSON.text(row.report.kind?.rawValue),
          "place": CardJSON.text(row.report.place?.rawValue),
          "speakers": .array(row.speakers.compactMap { CardJSON.named($0) }),
          "speakerUnknown": CardJSON.text(row.speakerUnknown?.rawValue),
          "credits": row.report.via.map { _ in .array(row.credits.map { .string($0) }) },
          "counted": .bool(row.isCounted),
          "status": .string(row.report.provenance.status.rawValue),
        ])
      },
      "uncountedReports": CardJSON.number(uncountedReports),
      "links": CardJSON.section(links, row: CardJSON.link),
    ])
  }
}
