import HearsayModel

extension SourceCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    let here = CardPart(CardHeading.articles.line(articleWords), articles, line: CardLine.article)
    return [
      here ?? CardPart("no article of it here: nothing can be said of what it printed", []),
      CardPart(
        CardHeading.republishes.line(republishedWords), republishes,
        line: CardLine.article),
      CardPart(CardHeading.creditedBy.line(creditorWords), creditedBy, lines: Self.lines),
      CardPart(CardHeading.credits.line(), credits, line: Self.line),
      silence.map { CardPart($0, []) },
      CardPart(CardHeading.speakers.line(), speakers) {
        "\($0.actor.name): \(counted($0.quotes, "quote")) [\($0.actor.id)]"
      },
      CardPart(CardHeading.namings.line(), namings) { row in
        [row.actor.name] + CardLine.namings(row.namings).map { "  \($0)" }
      },
      CardPart(CardHeading.links.line(), links, line: CardLine.link),
    ].compactMap(\.self)
  }

  private static func line(_ credited: Credited) -> String {
    let name =
      switch credited.target {
      case .source(let id): "\(credited.name) [\(id)]"
      case .actor(let id): "\(credited.name) [\(id)]"
      case .words: "“\(credited.name)”, not named"
      }
    return "\(name): \(credited.words)"
  }

  private static func lines(_ creditor: Creditor) -> [String] {
    let head = "\(creditor.name): \(creditor.words)"
    let rows = creditor.rows.map { report -> String in
      var parts = [report.hop.as.map { "“\($0)”" } ?? "(words not kept)"]
      if let cue = report.hop.cue { parts.append("cue “\(cue)”") }
      if let ground = report.hop.ground { parts.append(ground.words) }
      let speakers = report.speakers.map(\.name).joined(separator: ", ")
      parts.append(speakers.isEmpty ? "speaker not known" : speakers)
      if !report.isCounted { parts.append("not counted") }
      return "  \(parts.joined(separator: " · ")) [\(report.id)]"
    }
    return [head] + rows + (creditor.more > 0 ? ["  … \(creditor.more) more"] : [])
  }

  /// The same for programs.
  var json: JSONValue {
    CardJSON.object([
      "owner": CardJSON.named(owner), "actor": CardJSON.named(actor),
      "part": .string(part.rawValue), "articles": CardJSON.section(articles, row: CardJSON.article),
      "articlesDated": CardJSON.number(articleCount.dated),
      "articlesUndated": CardJSON.number(articleCount.undated),
      "republishes": CardJSON.section(republishes, row: CardJSON.article),
      "quotes": CardJSON.number(quotes), "creditedQuotes": CardJSON.number(creditedQuotes),
      "proposedQuotes": CardJSON.number(proposedQuotes),
      "credits": CardJSON.section(credits, row: Self.json),
      "creditNobody": CardJSON.number(creditNobody), "notExamined": CardJSON.number(notExamined),
      "creditedBy": CardJSON.section(creditedBy, row: Self.json),
      "creditors": CardJSON.number(creditors),
      "unnamedCreditors": CardJSON.number(unnamedCreditors),
      "creditingReports": CardJSON.number(creditingReports),
      "speakers": CardJSON.section(speakers) {
        CardJSON.object([
          "actor": CardJSON.named($0.actor), "quotes": CardJSON.number($0.quotes),
        ])
      },
      "namings": CardJSON.section(namings) {
        CardJSON.object([
          "actor": CardJSON.named($0.actor), "forms": CardJSON.namings($0.namings),
        ])
      },
      "links": CardJSON.section(links, row: CardJSON.link),
    ])
  }

  private static func json(_ credited: Credited) -> JSONValue {
    var members: [JSONMember] = []
    switch credited.target {
    case .source(let id): members.append(JSONMember(key: "source", value: .string(id.rawValue)))
    case .actor(let id): members.append(JSONMember(key: "actor", value: .string(id.rawValue)))
    case .words: break
    }
    members.append(JSONMember(key: "name", value: .string(credited.name)))
    members.append(JSONMember(key: "reports", value: CardJSON.number(credited.reports)))
    members.append(JSONMember(key: "uncounted", value: CardJSON.number(credited.uncounted)))
    return .object(members)
  }

  private static func json(_ creditor: Creditor) -> JSONValue {
    CardJSON.object([
      "name": .string(creditor.name), "reports": CardJSON.number(creditor.reports),
      "uncounted": CardJSON.number(creditor.uncounted),
      "rows": .array(
        creditor.rows.map { row in
          CardJSON.object([
            "id": .string(row.id.rawValue), "quote": .string(row.quote.rawValue),
            "article": .string(row.article.rawValue), "sourceLabel": .string(row.sourceLabel),
            "hop": CardJSON.hop(row.hop),
            "speakers": .array(row.speakers.compactMap { CardJSON.named($0) }),
            "counted": .bool(row.isCounted),
          ])
        }),
    ]).with(CardJSON.key(creditor.id))
  }
}
