import HearsayModel

extension QuoteLinks {
  /// What `hearsay show` prints below the quote and its reports.
  var plainParts: [CardPart] {
    [
      CardPart(CardHeading.links.line(), links, line: Self.line),
      CardPart(sameAsHeading.line(), sameAs, line: Self.line),
      translationOf.map { CardPart(CardHeading.translationOf.line(), [CardLine.quote($0)]) },
      CardPart(CardHeading.translations.line(), translations, line: CardLine.quote),
      CardPart(CardHeading.disputes.line(), disputes) { dispute in
        let speakers = dispute.speakers.map(\.name).joined(separator: ", ")
        let mark = dispute.status == .proposed ? " (proposed)" : ""
        return "\(dispute.sourceLabel) attributes it to \(speakers) [\(dispute.id)]\(mark)"
      },
    ].compactMap(\.self)
  }

  /// The links to other quotes, accepted and proposed, a line each.
  var plainLinks: [String] {
    let rows = (links.rows + sameAs.rows).map(Self.line)
    let more = links.more + sameAs.more
    return rows + (more > 0 ? ["\(counted(more, "more link")), not listed"] : [])
  }

  private static func line(_ row: Row) -> String {
    CardLine.link(row.link, isOutgoing: row.isOutgoing, other: CardLine.quote(row.other))
  }

  /// The same for programs.
  var json: JSONValue {
    CardJSON.object([
      "links": CardJSON.section(links, row: Self.json),
      "sameAs": CardJSON.section(sameAs, row: Self.json),
      "translationOf": translationOf.map(CardJSON.quote),
      "translations": CardJSON.section(translations, row: CardJSON.quote),
      "disputes": CardJSON.section(disputes) { dispute in
        CardJSON.object([
          "report": .string(dispute.id.rawValue), "article": .string(dispute.article.rawValue),
          "sourceLabel": .string(dispute.sourceLabel),
          "speakers": .array(dispute.speakers.compactMap { CardJSON.named($0) }),
          "status": .string(dispute.status.rawValue),
        ])
      },
    ])
  }

  private static func json(_ row: Row) -> JSONValue {
    CardJSON.link(
      row.link, isOutgoing: row.isOutgoing, other: CardJSON.quote(row.other), row.evidence)
  }
}
