import HearsayModel

extension SourceCard {
  /// What `hearsay show` prints below the record.
  var plainParts: [CardPart] {
    let here = CardPart(articlesTitle, articles, line: CardLine.article)
    return [
      here ?? CardPart("no article of it here: nothing can be said of what it printed", []),
      CardPart(
        "\(counted(republishes.count, "article")) of others that it republishes", republishes,
        line: CardLine.article),
      CardPart(creditedTitle, creditedBy, lines: Self.lines),
      CardPart("whom it credits", credits, line: Self.line),
      silence.map { CardPart($0, []) },
      CardPart("whom it quotes", speakers) {
        "\($0.actor.name): \(counted($0.quotes, "quote")) [\($0.actor.id)]"
      },
      CardPart("how it names them", namings) { row in
        [row.actor.name] + CardLine.namings(row.namings).map { "  \($0)" }
      },
      CardPart("links", links, line: CardLine.link),
    ].compactMap(\.self)
  }

  private var articlesTitle: String {
    let title = counted(articleCount.total, "article")
    let rest = articles.count - articleCount.total
    return (articleCount.undated > 0 ? "\(title), \(articleCount.undated) undated" : title)
      + (rest > 0 ? ", and \(rest) withdrawn or proposed" : "")
  }

  /// `credited by 1 source, 1 article not named, in 8 reports`: articles that name no
  /// source are no sources.
  private var creditedTitle: String {
    let reports = "in \(counted(creditingReports, "report"))"
    let articles = creditedBy.rows.count { row in
      if case .article = row.id { row.reports > 0 } else { false }
    }
    guard creditedBy.more == 0, articles > 0 else {
      return "credited by \(counted(creditors, "source")) \(reports)"
    }
    let sources = creditors > articles ? "\(counted(creditors - articles, "source")), " : ""
    return "credited by \(sources)\(counted(articles, "article")) not named, \(reports)"
  }

  private var silence: String? {
    let nobody = creditNobody > 0 ? ["\(counted(creditNobody, "report")) credit nobody"] : []
    let unknown =
      notExamined > 0 ? ["the credits of \(counted(notExamined, "report")) not examined"] : []
    let parts = nobody + unknown
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func line(_ credited: Credited) -> String {
    let name =
      switch credited.target {
      case .source(let id): "\(credited.name) [\(id)]"
      case .actor(let id): "\(credited.name) [\(id)]"
      case .words: "“\(credited.name)”, not named"
      }
    return "\(name): \(figures(credited.reports, credited.uncounted))"
  }

  private static func lines(_ creditor: Creditor) -> [String] {
    let head = "\(creditor.name): \(figures(creditor.reports, creditor.uncounted))"
    let rows = creditor.rows.map { report -> String in
      var parts = [report.hop.as.map { "“\($0)”" } ?? "(words not kept)"]
      if let cue = report.hop.cue { parts.append("cue “\(cue)”") }
      if let ground = report.hop.ground { parts.append(ground.words) }
      let speakers = report.speakers.map(\.name).joined(separator: ", ")
      parts.append(speakers.isEmpty ? "speaker not known" : speakers)
      if !report.isCounted { parts.append("not counted") }
      return "  \(parts.joined(separator: " · ")) [\(report.id)]"
    }
    let more = creditor.reports + creditor.uncounted - rows.count
    return [head] + rows + (more > 0 ? ["  … \(more) more"] : [])
  }

  private static func figures(_ reports: Int, _ uncounted: Int) -> String {
    counted(reports, "report") + (uncounted > 0 ? ", \(uncounted) more not counted" : "")
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
