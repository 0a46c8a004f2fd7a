internal import GRDB
internal import HearsayModel

/// Puts into words what is proposed.
struct ProposalRows {
  private let cards: CardRows
  private var database: Database { cards.database }

  init(_ cards: CardRows) {
    self.cards = cards
  }

  /// The row; nil where the record is gone.
  func row(_ item: FindingList.Item) throws -> FindingRow? {
    guard
      let id = try String.fetchOne(
        database, sql: "SELECT id FROM entry WHERE key = ?", arguments: [item.key]),
      let entry = try EntryKey.find(id, in: database),
      let record = try SQLiteStore.record(database, entry)
    else { return nil }
    let told = try told(record)
    let match = match(of: record).map { " (\($0))" } ?? ""
    return FindingRow(
      id: item.id, kind: item.kind, sentence: "Proposed: \(told.words)\(match)".ended,
      advice: "accept it or reject it, with e",
      concerns: try ([id] + told.concerns).map { try cards.names.named($0) },
      target: id, targetType: entry.type, quote: told.quote)
  }

  private struct Told {
    var words: String
    var concerns: [String] = []
    var quote: Quote.ID?
  }

  private func told(_ record: GraphRecord) throws -> Told {
    switch record {
    case .quote(let quote):
      let speakers = try quote.speakers.map { try cards.names.named($0).name }
      let by = speakers.isEmpty ? "" : " by \(speakers.joined(separator: " and "))"
      return Told(
        words: "the quote \(quote.text.shortened)\(by)",
        concerns: quote.speakers.map(\.rawValue), quote: quote.id)
    case .report(let report):
      let quote = try cards.names.named(report.quote)
      return Told(
        words: "a report of \(quote.name.shortened) by \(try publisher(report.article))",
        concerns: [report.quote.rawValue, report.article.rawValue], quote: report.quote)
    case .link(let link):
      return try told(link)
    case .naming(let naming):
      let actor = try cards.names.named(naming.actor).name
      return Told(
        words: "\(try publisher(naming.article)) names \(actor) “\(naming.as)”",
        concerns: [naming.article.rawValue, naming.actor.rawValue])
    case .article(let article):
      return Told(words: "the article \(article.title?.shortened ?? article.id.rawValue)")
    case .source(let source): return Told(words: "the source \(source.name)")
    case .actor(let actor): return Told(words: "the actor \(actor.name)")
    case .event(let event): return Told(words: "the event \(event.name)")
    }
  }

  /// `“We declare …” the same as “We announce …”`.
  private func told(_ link: Link) throws -> Told {
    var ends: [String] = []
    var quote: Quote.ID?
    for id in [link.from, link.to] {
      let name = try cards.names.named(id).name
      let entry = try EntryKey.find(id, in: database)
      let isQuote = entry?.type == .quote
      if isQuote, quote == nil { quote = entry.map { Quote.ID($0.id) } }
      ends.append(isQuote ? name.shortened : name)
    }
    let phrase = Link.phrase(link.rel, isOutgoing: true, status: .accepted)
    let relation = ["same-as", "copy-of"].contains(link.rel) ? "is \(phrase)" : phrase
    let note = link.provenance.note.map { ": \($0)" } ?? ""
    return Told(
      words: "\(ends[0]) \(relation) \(ends[1])\(note)", concerns: [link.from, link.to],
      quote: quote)
  }

  private func publisher(_ article: Article.ID) throws -> String {
    let key = try EntryKey.find(article.rawValue, .article, in: database)
    return try key.flatMap { try cards.publisher($0)?.label } ?? article.rawValue
  }

  /// Why it is offered: score, method and reasons.
  private func match(of record: GraphRecord) -> String? {
    let match: Match? =
      switch record {
      case .report(let report): report.match
      case .link(let link): link.match
      default: nil
      }
    return match?.words
  }
}
