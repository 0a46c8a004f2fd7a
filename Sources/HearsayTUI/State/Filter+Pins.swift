import HearsayModel

extension Filter {
  /// Quotes that the source reports itself, or articles that name no source.
  static func source(_ key: SourceKey, _ name: String) -> Filter {
    guard case .named(let id) = key else {
      return Filter(node: .field(.source, .none), label: "source: none")
    }
    return entry(.source, id.rawValue, name)
  }

  /// Quotes of which a report credits a source or a witness.
  static func via(_ id: String, _ name: String) -> Filter { entry(.via, id, name) }

  /// Quotes of which a report credits somebody in these words; nil where they hold no
  /// letter.
  static func via(words: String) -> Filter? {
    let typed = SearchQuery.Node.field(.via, .words([], asTyped: words)).description
    let query = try? SearchQuery.parse(typed, lastWordIsPrefix: false)
    return query.map { Filter(node: $0.root, label: "via: “\(words)”") }
  }

  /// Quotes of which a report that was looked at credits nobody.
  static let viaNobody = Filter(node: .field(.via, .none), label: "via: none")

  /// Quotes that the actor said.
  static func speaker(_ id: Actor.ID, _ name: String) -> Filter {
    entry(.speaker, id.rawValue, name)
  }

  /// Quotes without a known speaker.
  static let noSpeaker = Filter(node: .field(.speaker, .none), label: "speaker: none")

  /// Quotes that stand under the event.
  static func event(_ id: Event.ID, _ name: String) -> Filter {
    entry(.event, id.rawValue, name)
  }

  /// A field that must be this very entry: without words no other of that name goes
  /// with it.
  private static func entry(_ field: SearchQuery.Field, _ id: String, _ name: String) -> Filter {
    Filter(
      node: .field(field, .words([], asTyped: id)),
      label: "\(field.rawValue): \(name.isEmpty ? id : name)")
  }
}

/// What can be pinned where the cursor is.
struct Pins: Sendable, Hashable {
  /// What there is to choose from.
  var choices: [Choice] = []
  /// Whether it is asked for, though there is only one.
  var asks = false
  /// Why there is nothing, as a sentence.
  var reason = "Nothing that could be pinned is under the cursor."

  /// Nothing can be pinned, for this reason.
  init(_ reason: String) {
    self.reason = reason
  }

  /// A single filter.
  init(_ filter: Filter) {
    choices = [Choice(label: "", text: filter.label, act: .pin(filter))]
  }

  /// Several to choose from.
  init(_ choices: [Choice], asks: Bool = true, else reason: String) {
    self.choices = choices
    self.asks = asks
    self.reason = reason
  }

  static let articles = "No filter takes an article; pin its source, or read its card with Enter."
  static let quotes = "No filter takes a quote; pin its speaker in Quotes."
}

extension Choice {
  /// Something that can be pinned.
  init(_ letter: Character?, _ filter: Filter?, _ figure: String = "") {
    let parts = filter?.label.split(separator: ": ", maxSplits: 1).map(String.init) ?? []
    self.init(
      letter: letter, label: parts.first ?? "", text: parts.dropFirst().first ?? "",
      figure: figure, act: filter.map { .pin($0) })
  }
}
