internal import HearsayModel

extension SearchQuery.Node {
  /// The parts that have to hold together.
  var conjunction: [SearchQuery.Node] {
    if case .and(let nodes) = self { nodes.flatMap(\.conjunction) } else { [self] }
  }

  /// Whether the full text alone says if a wording has it.
  var isAnsweredByFullText: Bool {
    switch self {
    case .word, .prefix, .phrase, .phrasePrefix: true
    case .or(let nodes), .and(let nodes): nodes.allSatisfy(\.isAnsweredByFullText)
    case .not, .substring, .field, .date, .flag: false
    }
  }

  /// Whether it is asked of a report, not of the quote or a wording as a whole.
  var isOfReport: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.isOfReport)
    case .not(let node): node.isOfReport
    case .word, .prefix, .phrase, .phrasePrefix, .substring: false
    case .field(let field, _): ![.speaker, .event, .tag].contains(field)
    case .date: true
    case .flag(let flag):
      switch flag {
      case .unnamed, .unexamined: true
      case .marked, .proposed, .disputed, .undated, .unknown, .loop: false
      }
    }
  }

  /// Whether proposed reports may be what makes it hold: it asks something of reports,
  /// of a wording, or of the articles that put a quote under an event.
  var restsOnReports: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.restsOnReports)
    case .not(let node): node.restsOnReports
    case .word, .prefix, .phrase, .phrasePrefix, .substring, .field(.event, _): true
    case .field, .date, .flag: isOfReport
    }
  }

  var hasEvent: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.hasEvent)
    case .not(let node): node.hasEvent
    case .field(let field, _): field == .event
    case .word, .prefix, .phrase, .phrasePrefix, .substring, .date, .flag: false
    }
  }

  var hasDate: Bool {
    switch self {
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.hasDate)
    case .not(let node): node.hasDate
    case .date: true
    case .word, .prefix, .phrase, .phrasePrefix, .substring, .field, .flag: false
    }
  }
}

extension SearchQuery.FieldValue {
  /// The value of a field of fixed words (a kind, a language), in small letters;
  /// nil: the field is to be empty.
  var spelled: String? {
    if case .words(_, let asTyped) = self { asTyped.lowercased() } else { nil }
  }
}
