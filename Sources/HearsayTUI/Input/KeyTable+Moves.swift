import HearsayTerminal

extension KeyTable {
  /// Moving within a place.
  static let moves: [Entry] = [
    .move(.up, in: [.places], "one place up"),
    .move(.up, in: [.list], "one entry up; the list then drives the quotes"),
    .move(.up, in: [.quotes], "one quote up"),
    .move(.up, in: [.quote], "one wording or report up"),
    .move(.up, in: [.card], "one line up"),
    .move(.up, in: [.credits], "one row up"),
    .move(.up, in: [.elsewhere], "one source up"),
    .move(.down, in: [.credits], "one row down", hint: "row", 3),
    .move(.up, in: [.differences], "the other wording before"),
    .move(.down, in: [.differences], "the next other wording", hint: "other pair", 4),
    .move(.down, in: [.elsewhere], "one source down", hint: "source", 3),
    .move(.down, in: [.places], "one place down", hint: "place", 3),
    .move(.down, in: [.card], "one line down", hint: "line", 3),
    .move(.down, in: [.list], "one entry down; the list then drives the quotes", hint: "entry", 3),
    .move(.down, in: [.quotes], "one quote down", hint: "quote", 3),
    .move(
      .down, in: [.quote], "one wording or report down", hint: "wording", onReport: "report", 3),
    .move(.up, in: [.evidence], "one line up"),
    .move(.down, in: [.evidence], "one line down", hint: "scroll", 3),
    Entry(
      command: .pageUp, keys: [.pageUp, .control("b")], places: KeyPlace.main,
      description: "a page up"),
    Entry(
      command: .pageDown, keys: [.pageDown, .control("f")], places: KeyPlace.main,
      description: "a page down"),
    Entry(
      command: .halfUp, keys: [.control("u")], places: KeyPlace.main,
      description: "half a page up"),
    Entry(
      command: .halfDown, keys: [.control("d")], places: KeyPlace.main,
      description: "half a page down"),
    Entry(
      command: .home, keys: [.home, .character("g")], places: KeyPlace.main,
      description: "to the start"),
    Entry(
      command: .end, keys: [.end, .character("G")], places: KeyPlace.main,
      description: "to the end"),
  ]

  /// Along the fixed line, Enter, Escape, history.
  static let line: [Entry] = [
    .move(.right, in: [.places], "to the list", hint: "list", 2),
    .move(.enter, in: [.places], "go there", hint: "go there", 6),
    .move(.left, in: [.list], "to Places: all lists, filters, help", hint: "places", 4),
    .move(.right, in: [.card], "what the line leads to, and Left comes back", hint: "open", 2),
    .move(.left, in: [.card], "back to where it was opened", hint: "back", 4),
    .move(.enter, in: [.card], "go to what the line leads to", hint: "go there", 6),
    .move(.escape, in: [.card], "close the card", hint: "close", 7),
    .move(.right, in: [.credits], "unfold; from an article to its text", hint: "unfold or text", 2),
    .move(.left, in: [.credits], "fold; to the row above; back to the quote", hint: "fold", 4),
    .move(.enter, in: [.credits], "go to text, article, source, credits", hint: "go to…", 4),
    .move(
      .right, in: [.differences], "where the other wording stands in its first report",
      hint: "text", 2),
    .move(.enter, in: [.differences], "go to speaker, event, quote", hint: "go to…", 7),
    .move(
      .right, in: [.elsewhere], "the card of its article, and Left comes back", hint: "article", 2),
    .move(.enter, in: [.elsewhere], "the card of its article", hint: "card", 6),
    .move(.left, in: [.differences, .elsewhere], "back to the quote", hint: "back", 8),
    .move(
      .escape, in: [.credits, .differences, .elsewhere], "back to where it was opened",
      hint: "back", 4),
    .move(
      .enter, in: [.evidence], "go to article, source, speaker, credits, event", hint: "go to…", 6),
    .move(.right, in: [.list], "to the quotes of the entry", hint: "quotes", 2),
    .move(.right, in: [.quotes], "to the wordings of the quote", hint: "wordings", 2),
    .move(
      .right, in: [.quote], "unfold the wording; from a report to its evidence", hint: "reports",
      onReport: "its text", 2),
    .move(.right, in: [.evidence], "to the next quote of the article", hint: "next quote", 5),
    .move(.left, in: [.quotes], "back to the list", hint: "list", 4),
    .move(
      .left, in: [.quote], "to the wording of the report; fold it; back to the quotes",
      hint: "back", 4),
    .move(.left, in: [.evidence], "back to the report", hint: "report", 2),
    .move(.enter, in: [.list], "the card of the entry", hint: "card", 6),
    .move(
      .enter, in: [.quotes], "the card of the quote: who, when, links to other quotes",
      hint: "card", 6),
    .move(
      .enter, in: [.quote], "go to article, source, speaker, credits, event", hint: "go to…", 6),
    .move(.escape, in: [.places, .quote], "close the zoom", hint: "unzoom", 7),
    .move(.escape, in: [.list], "close the zoom, then show all names again", hint: "close", 7),
    .move(.escape, in: [.quotes], "close the zoom, then clear the search", hint: "clear", 7),
    .move(.escape, in: [.evidence], "back to the quote", hint: "back", 7),
    Entry(
      command: .back, keys: [.backspace, .character("["), .alt(.left)], places: KeyPlace.main,
      description: "undo the last Enter or jump",
      hint: Hint(keys: "⌫", label: "undo", priority: 9)),
    Entry(
      command: .forward, keys: [.character("]"), .alt(.right)], places: KeyPlace.main,
      description: "forward again"),
  ]
}

extension KeyTable.Entry {
  /// A move by the keys that it has everywhere.
  ///
  /// - Parameters:
  ///   - hint: How the foot says it; nil: it does not.
  ///   - priority: What stays where the foot is narrow: the lowest numbers.
  fileprivate static func move(
    _ command: CommandID, in places: [KeyPlace], _ description: String, hint: String? = nil,
    onReport: String? = nil, _ priority: Int = 0
  ) -> KeyTable.Entry {
    let (keys, shown): ([Key], String) =
      switch command {
      case .up: ([.up, .character("k")], "↑↓")
      case .down: ([.down, .character("j")], "↑↓")
      case .left: ([.left, .character("h")], "←")
      case .right: ([.right, .character("l")], "→")
      case .escape: ([.escape], "Esc")
      default: ([.enter], "Enter")
      }
    return KeyTable.Entry(
      command: command, keys: keys, places: places, description: description,
      hint: hint.map {
        KeyTable.Hint(keys: shown, label: $0, onReport: onReport, priority: priority)
      })
  }
}
