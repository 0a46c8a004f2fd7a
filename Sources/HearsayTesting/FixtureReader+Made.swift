import HearsayModel

extension FixtureReader {
  /// How large a made graph is.
  package struct Shape: Sendable {
    package var events = 4
    package var actors = 3
    package var sources = 4
    package var quotesPerEvent = 3
    /// The first quote of an event has one wording, the next one more.
    package var reportsPerWording = 2

    /// A small graph, in which each kind of thing stands several times.
    package init() {}
  }

  /// A made graph: the same for the same shape.
  ///
  /// Quotes are numbered through: quote 4 of three an event is the second of event
  /// 1. Every second article has its text in the graph.
  package static func made(_ shape: Shape = Shape()) -> FixtureReader {
    var maker = FixtureMaker(shape: shape)
    maker.makeLists()
    for quote in 0..<(shape.events * shape.quotesPerEvent) { maker.makeQuote(quote) }
    maker.makeEvidences()
    maker.makeArticles()
    maker.makeCards()
    return maker.reader
  }
}

/// Makes a graph, one quote after the other.
private struct FixtureMaker {
  let shape: FixtureReader.Shape
  var reader = FixtureReader()
  private var reportsOfArticles: [Article.ID: [ReportRow]] = [:]

  init(shape: FixtureReader.Shape) {
    self.shape = shape
  }

  mutating func makeLists() {
    let total = shape.events * shape.quotesPerEvent
    reader.eventRows = (0..<shape.events).map { number in
      EventRow(
        id: .init("e:\(number)"), name: "Event \(number)",
        start: EDTFDate("2025-03-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)"),
        quotes: shape.quotesPerEvent, sources: min(shape.sources, shape.reportsPerWording))
    }
    reader.actorRows = (0..<shape.actors).map { number in
      ActorRow(
        id: .init("p:\(number)"), name: "Actor \(number)", kind: .person,
        quotes: (0..<total).count { $0 % shape.actors == number })
    }
    reader.sourceRows = (0..<shape.sources).map { number in
      SourceRow(
        id: .named(.init("s:\(number)")), name: "Source \(number)", kind: .newspaper,
        articles: shape.events, quotes: total)
    }
    for row in reader.eventRows {
      reader.recordsByID[row.id.rawValue] = .event(Event(id: row.id, name: row.name))
    }
    for row in reader.actorRows {
      reader.recordsByID[row.id.rawValue] = .actor(Actor(id: row.id, name: row.name))
    }
  }

  mutating func makeQuote(_ number: Int) {
    let id = Quote.ID("q:\(number)")
    let event = number / shape.quotesPerEvent
    let speaker = reader.actorRows[number % shape.actors]
    let wordingCount = 1 + number % shape.quotesPerEvent
    var wordings: [WordingRow] = []
    var reports: [WordingID: [ReportRow]] = [:]
    for index in 0..<wordingCount {
      let rows = makeReports(of: number, wording: index)
      let wording = WordingID("\(number)/\(index)")
      reports[wording] = rows
      wordings.append(
        WordingRow(
          id: wording, index: index, text: Self.text(number, index), kind: .direct, lang: "en",
          reports: rows.count, firstSource: rows.first?.source?.name, groups: Self.groups(rows)))
    }
    let all = wordings.flatMap { reports[$0.id] ?? [] }
    var scopes: Set<QuoteSelection.Scope> = [.event(.init("e:\(event)")), .actor(speaker.id)]
    for row in all {
      if let source = row.source { scopes.insert(.source(.named(source.id))) }
      scopes.insert(.article(row.report.article))
    }
    let quote = Quote(id: id, text: Self.text(number, 0), lang: "en", speakers: [speaker.id])
    reader.recordsByID[id.rawValue] = .quote(quote)
    reader.entries.append(
      FixtureReader.Entry(
        row: QuoteRow(
          id: id, text: quote.text, kind: .direct,
          speakers: [Named(id: speaker.id, name: speaker.name)],
          reports: all.count, wordings: wordingCount),
        card: QuoteCard(
          quote: quote, speakers: [.init(actor: Named(id: speaker.id, name: speaker.name))],
          reports: all.count, wordings: wordingCount, baseline: wordings[0].id,
          baselineText: wordings[0].text),
        wordings: wordings, reports: reports, scopes: scopes))
  }

  mutating func makeEvidences() {
    for (article, rows) in reportsOfArticles {
      let pieces = rows.map { $0.report.exact ?? "" }
      let text = pieces.map { "“\($0)” it was said." }.joined(separator: "\n\n")
      var start = 0
      let spans = pieces.map { piece in
        let span = TextSpan(start + 1, start + 1 + piece.unicodeScalars.count)
        start = span.end + "” it was said.\n\n".unicodeScalars.count
        return span
      }
      for (index, row) in rows.enumerated() {
        let others = rows.indices.filter { $0 != index }.map { other in
          Evidence.Neighbour(
            report: rows[other].id, quote: rows[other].report.quote, text: pieces[other],
            spans: row.hasText ? [spans[other]] : [])
        }
        reader.evidences[row.id] = Evidence(
          row: row, article: Article(id: article, source: row.source?.id, title: row.articleTitle),
          text: row.hasText ? text : nil, spans: row.hasText ? [spans[index]] : [], others: others)
      }
    }
  }

  /// The articles in the order of their ids, each with its reports.
  mutating func makeArticles() {
    for (id, rows) in reportsOfArticles.sorted(by: { $0.key < $1.key }) {
      guard let first = rows.first else { continue }
      let row = ArticleRow(
        id: id, source: first.source, title: first.articleTitle, state: .usable,
        hasText: first.hasText, quotes: Set(rows.map(\.report.quote)).count, reports: rows.count)
      let article = Article(id: id, source: first.source?.id, title: first.articleTitle)
      reader.articleRows.append(row)
      reader.recordsByID[id.rawValue] = .article(article)
      reader.articleCards[id] = ArticleCard(
        article: article, row: row,
        reports: CardSection(
          rows.prefix(CardSection<ReportRow>.limit).map {
            .init(report: $0.report, quoteText: $0.report.exact ?? "")
          }, count: rows.count))
    }
  }

  /// Cards of the lists' entries, with the figures of their rows.
  mutating func makeCards() {
    for row in reader.eventRows {
      reader.eventCards[row.id] = EventCard(
        event: Event(id: row.id, name: row.name, start: row.start), quotes: row.quotes)
    }
    for row in reader.actorRows {
      reader.actorCards[row.id] = ActorCard(
        actor: Actor(id: row.id, name: row.name, kind: row.kind), quotes: row.quotes)
    }
    for row in reader.sourceRows {
      guard case .named(let id) = row.id else { continue }
      let articles = reader.articleRows.filter { $0.source?.id == id }
      reader.sourceCards[id] = SourceCard(
        source: Source(id: id, name: row.name, kind: row.kind), part: row.part,
        articles: CardSection(
          Array(articles.prefix(CardSection<ArticleRow>.limit)), count: articles.count),
        articleCount: .init(undated: articles.count), quotes: row.quotes)
    }
  }

  private mutating func makeReports(of quote: Int, wording: Int) -> [ReportRow] {
    let event = quote / shape.quotesPerEvent
    var rows = (0..<shape.reportsPerWording).map { index in
      let source = reader.sourceRows[(quote + wording + index) % shape.sources]
      let number = (quote + wording + index) % shape.sources
      let report = Report(
        id: .init("r:\(quote)/\(wording)/\(index)"), quote: .init("q:\(quote)"),
        article: .init("a:\(event)/\(number)"), exact: Self.text(quote, wording),
        prefix: "He added: ", suffix: " it was said.", place: .body, kind: .direct, lang: "en",
        cue: "said", via: [])
      return ReportRow(
        report: report, source: Named(id: .init("s:\(number)"), name: source.name),
        articleTitle: "Event \(event), told by \(source.name)", state: .usable,
        group: index % 2 == 0 ? .named([.init("s:0")]) : .nobody,
        groupNames: index % 2 == 0 ? ["Source 0"] : [], hasText: number % 2 == 0)
    }
    rows.sort { $0.group != .nobody && $1.group == .nobody }
    for row in rows {
      reportsOfArticles[row.report.article, default: []].append(row)
      reader.recordsByID[row.id.rawValue] = .report(row.report)
    }
    return rows
  }

  private static func text(_ quote: Int, _ wording: Int) -> String {
    let verbs = ["declare", "announce", "proclaim", "state"]
    return
      "We \(verbs[wording % verbs.count]) point\(quote) and general mobilization, number \(quote)"
  }

  private static func groups(_ rows: [ReportRow]) -> [CreditGroupCount] {
    var groups: [CreditGroupCount] = []
    for row in rows {
      if groups.last?.group == row.group {
        groups[groups.count - 1].reports += 1
      } else {
        groups.append(CreditGroupCount(group: row.group, names: row.groupNames, reports: 1))
      }
    }
    return groups
  }
}
