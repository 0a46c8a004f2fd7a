import HearsayModel
import HearsayTerminal

/// What has to be known of an entry for saying what can be decided on it.
struct DecisionBasis: Sendable, Hashable {
  /// Which entry, as it is called where it is shown.
  var subject: Subject
  /// Its record; nil: nothing bears the id.
  var record: GraphRecord?
  /// What was said of it.
  var annotation = Annotation()
  /// The quote itself, or that of a report; nil: the entry is of another type.
  var quote: Quote?
  /// How many reports the quote of a report has.
  var reports = 0
  /// The links from and to the entry that are proposed.
  var proposed: [Link] = []
  /// Other marked entries of its type, with which it can be one.
  var marked: [MarkedRow] = []
  /// Which entry stays where it is merged with a marked one, by that one's id.
  var survivors: [String: String] = [:]
  /// The kinds of actors and sources that could be merged, by their ids.
  var kinds: [String: String] = [:]
  /// The names of entries that are spoken of, by their ids.
  var names: [String: String] = [:]

  /// An entry's name.
  func name(_ id: String) -> String { names[id] ?? id }

  /// How it is called: a link by what it says.
  var name: String {
    guard case .link(let link) = record else { return subject.name }
    return EditWords.link(link, names: names)
  }

  /// Whether two of its type can be one.
  var canMerge: Bool {
    switch record {
    case .actor, .source, .event, .quote: true
    default: false
    }
  }
}

/// What is done of what can be decided.
enum Decision: Sendable, Hashable {
  case edit(EditChange)
  /// Asks who said the quote, of which these are held to be the speakers now.
  case askSpeaker(Quote.ID, before: [Named<Actor.ID>])
}

/// A choice that is being prepared: keys wait for it.
struct PendingChoice: Sendable, Hashable {
  var request: RequestID
  /// The line in which a speaker's name was typed; nil: it is about what can be decided.
  var line: LineState?
  /// The keys that wait, in their order.
  var keys: [Key] = []

  /// How many keys wait at most.
  static let limit = 100
}
