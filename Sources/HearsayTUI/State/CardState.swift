import HearsayModel

/// The card of an entry on the whole screen: what is known of it, line by line, each
/// line with the entry that it leads to.
struct CardState: Sendable, Hashable {
  /// Whose card it is.
  var target: Target
  /// What it shows; nil: it is not read yet.
  var content: CardContent?
  /// The line under the cursor, from 0.
  var cursor = 0
  /// The first line on the screen.
  var top = 0
  /// The card that has been asked for.
  var pending: RequestID?
  /// Why it could not be read, as a sentence.
  var failure: String?

  /// The card of an entry, not read yet.
  init(_ target: Target) {
    self.target = target
  }

  /// How titles call a card of its kind.
  var kindName: String {
    switch target {
    case .event: "Event"
    case .actor: "Actor"
    case .source: "Source"
    case .article: "Article"
    case .quote, .wordings, .quotes: "Quote"
    case .report: "Report"
    }
  }

  /// The line under the cursor.
  var current: CardLine? {
    guard let content, content.lines.indices.contains(cursor) else { return nil }
    return content.lines[cursor]
  }
}

/// What a card shows.
struct CardContent: Sendable, Hashable {
  /// How the entry is called.
  var name: String
  /// What stands at the right of the title: what matters most.
  var figure: String
  /// The lines, in the order of the screen.
  var lines: [CardLine]
  /// Whether the entry is marked.
  var isMarked = false

  /// The first line that leads somewhere, else the first at which the cursor stops.
  var firstStop: Int {
    lines.firstIndex { $0.target != nil } ?? lines.firstIndex(where: \.isSelectable) ?? 0
  }
}

/// A line of a card.
struct CardLine: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    /// The name of what follows.
    case heading
    /// A fact with its label: `place   Tripoli`.
    case fact(label: String)
    /// An entry of the graph, or something that leads to one.
    case entry
    /// A sentence about what stands above.
    case note
    case blank
  }

  var kind: Kind
  var text: String
  /// What stands at the right: a number, a date.
  var figure = ""
  /// Where Enter leads; nil: nowhere.
  var target: Target?
  /// The link that the line tells of, which can be decided on; nil: it tells of none.
  var link: Link.ID?
  /// Withdrawn.
  var isStruck = false
  /// Only proposed, and marked so.
  var isProposed = false

  /// Whether the cursor stops at it.
  var isSelectable: Bool {
    switch kind {
    case .heading, .blank: false
    default: true
    }
  }
}
