import HearsayModel

/// An entry of which something can be said: marked, noted on, tagged, decided on.
struct Subject: Sendable, Hashable {
  var id: String
  var type: RecordType
  /// How sentences call it.
  var name: String
}

extension Subject {
  /// A quote of a list.
  init(_ row: QuoteRow) {
    self.init(id: row.id.rawValue, type: .quote, name: row.text)
  }

  /// The quote of a card.
  init(_ card: QuoteCard) {
    self.init(id: card.id.rawValue, type: .quote, name: card.quote.text)
  }

  /// A report; without its wording it is called by its source.
  init(_ row: ReportRow) {
    self.init(
      id: row.id.rawValue, type: .report, name: row.report.exact ?? row.sourceLabel)
  }
}

extension ListRow {
  /// What can be said something of: the entry; of a finding what shows it.
  ///
  /// - Parameter deciding: Whether it is to be decided on: then what is proposed, be it
  ///   a link.
  func subject(deciding: Bool) -> Subject? {
    switch self {
    case .event(let row): Subject(id: row.id.rawValue, type: .event, name: row.name)
    case .actor(let row): Subject(id: row.id.rawValue, type: .actor, name: row.name)
    case .source(let row):
      row.id == .unnamed ? nil : Subject(id: row.id.rawValue, type: .source, name: row.name)
    case .article(let row): Subject(id: row.id.rawValue, type: .article, name: row.label)
    case .marked(let row): Subject(id: row.row.id, type: row.row.type, name: row.row.name)
    case .search: nil
    case .finding(let row): row.subject(deciding: deciding)
    }
  }
}

extension FindingRow {
  fileprivate func subject(deciding: Bool) -> Subject? {
    let isEntry = targetType != .link && targetType != .naming
    if deciding || isEntry {
      let name = concerns.first { $0.id == target }?.name ?? sentence
      return Subject(id: target, type: targetType, name: name)
    }
    return quote.map { quote in
      let name = concerns.first { $0.id == quote.rawValue }?.name ?? sentence
      return Subject(id: quote.rawValue, type: .quote, name: name)
    }
  }
}

extension Target {
  /// What can be said something of where the target is shown under a name; nil: it is
  /// the articles that name no source.
  func subject(named name: String) -> Subject? {
    switch self {
    case .source(.unnamed): nil
    case .quotes(let scope, let name): scope.subject(named: name)
    default: Subject(id: id, type: type, name: name)
    }
  }

  private var type: RecordType {
    switch self {
    case .event: .event
    case .actor: .actor
    case .source: .source
    case .article: .article
    case .quote, .wordings, .quotes: .quote
    case .report: .report
    }
  }
}

extension QuoteSelection.Scope {
  fileprivate func subject(named name: String) -> Subject? {
    switch self {
    case .event(let id): Subject(id: id.rawValue, type: .event, name: name)
    case .actor(let id): Subject(id: id.rawValue, type: .actor, name: name)
    case .source(.named(let id)): Subject(id: id.rawValue, type: .source, name: name)
    case .article(let id): Subject(id: id.rawValue, type: .article, name: name)
    case .source(.unnamed), .all: nil
    }
  }
}
